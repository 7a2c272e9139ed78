namespace InquiryBot.Retrospectives.Sessions;

/// <summary>Why something was not done.</summary>
internal enum Refusal
{
    /// <summary>There is no session with that code.</summary>
    NoSession,

    /// <summary>Whoever asks has not come in.</summary>
    NotIn,

    /// <summary>Nobody else fits in.</summary>
    Full,

    /// <summary>Only the facilitator can do that.</summary>
    FacilitatorOnly,

    /// <summary>The facilitator was here a moment ago.</summary>
    FacilitatorIsHere,

    /// <summary>It belongs to another step.</summary>
    AnotherStep,

    /// <summary>The session is paused.</summary>
    Paused,

    /// <summary>The session is not paused.</summary>
    NotPaused,

    /// <summary>There is nothing behind or before this step.</summary>
    NoSuchStep,

    /// <summary>Nothing is written there.</summary>
    Empty,

    /// <summary>It is longer than fits.</summary>
    TooLong,

    /// <summary>That are as many as one person can have.</summary>
    TooMany,

    /// <summary>What it is about is not there, or not any more.</summary>
    NotFound,

    /// <summary>All dots are given.</summary>
    NoDotsLeft,

    /// <summary>The number is not on the scale.</summary>
    OffScale,

    /// <summary>The answers are counted, and whose they were is forgotten.</summary>
    Counted,

    /// <summary>An action lacks something.</summary>
    ActionIncomplete,

    /// <summary>Two new actions are enough.</summary>
    EnoughActions,

    /// <summary>Somebody carries it already.</summary>
    Carried,

    /// <summary>A date in the past, or too far away.</summary>
    BadDate,

    /// <summary>Three topics are enough.</summary>
    EnoughTopics,

    /// <summary>Somebody asked to keep these apart.</summary>
    KeptApart,

    /// <summary>Nobody called that format that.</summary>
    NoFormat,

    /// <summary>A name is needed to carry something, so that the others know whom to ask.</summary>
    NameNeeded,
}
