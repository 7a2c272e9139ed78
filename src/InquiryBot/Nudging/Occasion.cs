using InquiryBot.Language;
using InquiryBot.Language.Text;

namespace InquiryBot.Nudging;

/// <summary>When and where a message was said, and what its author and its channel want, as far as the policy needs to know.</summary>
/// <param name="SaidAt">When the message was said.</param>
/// <param name="Now">What time it is now, with the offset of the author's place.</param>
/// <param name="Context">The channel, its purpose and whether an incident runs.</param>
internal sealed record Occasion(DateTimeOffset SaidAt, DateTimeOffset Now, MessageContext Context)
{
    /// <summary>The author's time zone; null where the offset of <see cref="Now"/> is all that is known.</summary>
    public TimeZoneInfo? Zone { get; init; }

    /// <summary>How the author wants to be nudged.</summary>
    public NudgePreferences Preferences { get; init; } = NudgePreferences.Default;

    /// <summary>The language of the channel, as its members set it; null to find out sentence by sentence.</summary>
    public MessageLanguage? Language { get; init; }

    /// <summary>Whether the channel's members switched the bot off.</summary>
    public bool ChannelIsOff { get; init; }

    /// <summary>Whether it is one of the channel's quiet hours.</summary>
    public bool ChannelIsQuiet { get; init; }

    /// <summary>Whether the author is a guest of the organisation.</summary>
    public bool AuthorIsGuest { get; init; }

    /// <summary>The date at which a moment falls on the author's calendar.</summary>
    public DateTime DateOf(DateTimeOffset moment) => (Zone?.At(moment) ?? moment.ToOffset(Now.Offset)).Date;
}
