namespace InquiryBot.Nudging;

/// <summary>Why the bot kept silent. The names are the keys of the explanations in the texts.</summary>
internal enum SilenceReason
{
    /// <summary>The message tells nobody what to do.</summary>
    NothingToSay,

    /// <summary>The person has not said yes, so nothing of theirs is read.</summary>
    NotOptedIn,

    /// <summary>The person paused the bot.</summary>
    Paused,

    /// <summary>A direct message between people.</summary>
    DirectMessage,

    /// <summary>Outsiders can read along.</summary>
    ExternalChannel,

    /// <summary>The author is a guest of the organisation.</summary>
    Guest,

    /// <summary>The channel's members switched the bot off.</summary>
    ChannelOff,

    /// <summary>The channel's members marked it "directive ok".</summary>
    DirectiveChannel,

    /// <summary>An incident runs.</summary>
    Incident,

    /// <summary>It is about danger to people or data: say it straight.</summary>
    Safety,

    /// <summary>Somebody draws a line, refuses, or speaks up about a risk: never nudged.</summary>
    SpeakingUp,

    /// <summary>Somebody had asked for it.</summary>
    AskedFor,

    /// <summary>It was agreed before.</summary>
    Agreed,

    /// <summary>It is urgent.</summary>
    Urgent,

    /// <summary>A joke among colleagues.</summary>
    Banter,

    /// <summary>It leaves enough room, for this person's sensitivity.</summary>
    SoftEnough,

    /// <summary>Outside working hours, or in somebody's quiet hours.</summary>
    OutsideWorkingHours,

    /// <summary>The message is too old for a nudge to make sense.</summary>
    Stale,

    /// <summary>The reader is not sure enough for this person and kind.</summary>
    NotSureEnough,

    /// <summary>The person said "wrong call" to this kind only a little while ago.</summary>
    WrongCallRest,

    /// <summary>A nudge went out only a little while ago.</summary>
    TooSoon,

    /// <summary>The person had today's nudges.</summary>
    DailyCap,

    /// <summary>The thread had today's nudge.</summary>
    ThreadCap,

    /// <summary>The person does not want to hear about good questions.</summary>
    AppreciationOff,

    /// <summary>The person heard about a good question not long ago.</summary>
    AppreciatedLately,

    /// <summary>It waits for the person's daily digest.</summary>
    HeldForDigest,

    /// <summary>There was no honest question to offer.</summary>
    NoRewording,

    /// <summary>The nudge could not be delivered.</summary>
    NotDelivered,
}
