using InquiryBot.Language;

namespace InquiryBot.Nudging;

/// <summary>What the policy decided about one message.</summary>
internal abstract record NudgeDecision;

/// <summary>Offer the author a rewording of this sentence, privately.</summary>
/// <param name="Sentence">The sentence that led to it.</param>
internal sealed record Nudge(SentenceReading Sentence) : NudgeDecision;

/// <summary>Say nothing.</summary>
/// <param name="Reason">Why not; this is what "why did you not say anything?" shows.</param>
internal sealed record Silence(SilenceReason Reason) : NudgeDecision;

/// <summary>Why the bot kept silent. The names are the keys of the explanations in the texts.</summary>
internal enum SilenceReason
{
    /// <summary>The message tells nobody what to do, or circumstances made the reader quieter.</summary>
    NothingToSay,

    /// <summary>The person has not said yes, so nothing of theirs is read.</summary>
    NotOptedIn,

    /// <summary>The person paused the bot.</summary>
    Paused,

    /// <summary>A direct message between people.</summary>
    DirectMessage,

    /// <summary>Outsiders can read along.</summary>
    ExternalChannel,

    /// <summary>The channel's members marked it "directive ok".</summary>
    DirectiveChannel,

    /// <summary>An incident runs.</summary>
    Incident,

    /// <summary>Outside working hours.</summary>
    OutsideWorkingHours,

    /// <summary>The message is too old for a nudge to make sense.</summary>
    Stale,

    /// <summary>The reader is not sure enough for this person and kind.</summary>
    NotSureEnough,

    /// <summary>A nudge went out only a little while ago.</summary>
    TooSoon,

    /// <summary>The person had today's nudges.</summary>
    DailyCap,

    /// <summary>The thread had today's nudge.</summary>
    ThreadCap,
}
