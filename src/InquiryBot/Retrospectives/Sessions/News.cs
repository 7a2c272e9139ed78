namespace InquiryBot.Retrospectives.Sessions;

/// <summary>Something that the people in a session should hear of. The text is under <c>retro.news.</c> and its name.</summary>
internal enum NewsKind
{
    /// <summary>A step began.</summary>
    StepBegan,

    /// <summary>The time of the step is up.</summary>
    TimeUp,

    /// <summary>There is more time.</summary>
    MoreTime,

    /// <summary>The session is paused.</summary>
    Paused,

    /// <summary>It goes on.</summary>
    Resumed,

    /// <summary>Nobody wrote anything for a while: one reminder.</summary>
    Reminder,

    /// <summary>Still nobody. To the facilitator: silence may mean thinking.</summary>
    SilenceHint,

    /// <summary>One person writes much. To the facilitator, without a name: who haven't we heard?</summary>
    ManyCardsHint,

    /// <summary>Several people do not feel safe. To the facilitator: another form?</summary>
    SafetyAdvice,

    /// <summary>Too few answered to say anything. To the facilitator, whatever was answered.</summary>
    FewAnswers,

    /// <summary>Somebody else facilitates.</summary>
    NewFacilitator,

    /// <summary>The summary was approved.</summary>
    SummaryApproved,

    /// <summary>The session was stopped, and its cards are gone.</summary>
    Stopped,
}

/// <summary>Something to hear.</summary>
/// <param name="Kind">What.</param>
/// <param name="To">The seat that hears it; null for everybody.</param>
internal sealed record News(NewsKind Kind, string? To = null);
