namespace InquiryBot.Retrospectives.Decisions;

/// <summary>What became of an action of an earlier session, as the room sees it.</summary>
public enum ActionReview
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was done, and it helped.</summary>
    Helped,

    /// <summary>Not yet: it goes on.</summary>
    NotYet,

    /// <summary>It is let go.</summary>
    LetGo,
}

/// <summary>An action of an earlier session that still runs.</summary>
internal sealed class EarlierAction
{
    /// <summary>Its number in the store.</summary>
    public required string Id { get; init; }

    /// <summary>What is tried.</summary>
    public required string What { get; init; }

    /// <summary>Who carries it, by the name they go by; null when they left.</summary>
    public string? Carrier { get; init; }

    /// <summary>When we look again.</summary>
    public DateOnly CheckOn { get; init; }

    /// <summary>What its carrier let the team know; null for nothing.</summary>
    public string? Released { get; init; }

    /// <summary>What the room says became of it; null until then.</summary>
    public ActionReview? Review { get; set; }
}
