namespace InquiryBot.Retrospectives.Board;

/// <summary>Somebody in a session.</summary>
/// <param name="Code">What they typed to come in.</param>
/// <param name="SeatKey">The key to their seat, which nobody else has. A page keeps it in a cookie, a chat finds it under the person's pseudonym.</param>
internal sealed record Visit(string Code, string SeatKey)
{
    /// <summary>Never the key.</summary>
    public override string ToString() => "a visit";
}

/// <summary>What a facilitator can do at any moment.</summary>
public enum FacilitatorMove
{
    /// <summary>Go on, if the step has reached what it is for; else the answer says what is open.</summary>
    Next,

    /// <summary>Go on all the same.</summary>
    Skip,

    /// <summary>Go back.</summary>
    Back,

    /// <summary>Give the step more time.</summary>
    MoreTime,

    /// <summary>Stop the clock.</summary>
    Pause,

    /// <summary>Go on after a pause.</summary>
    Resume,

    /// <summary>Facilitate in the place of somebody who is gone.</summary>
    TakeOver,

    /// <summary>End it, and delete every card. Ask before.</summary>
    Stop,
}
