using InquiryBot.Language;
using InquiryBot.Language.Text;

namespace InquiryBot.Nudging;

/// <summary>What the members of a channel agreed with the bot.</summary>
internal sealed record ChannelSettings
{
    /// <summary>Of a channel in which nobody set anything.</summary>
    public static ChannelSettings Default { get; } = new();

    /// <summary>What the channel is for.</summary>
    public ChannelPurpose Purpose { get; init; } = ChannelPurpose.Mixed;

    /// <summary>The language people write here; <see cref="MessageLanguage.Other"/> to find out sentence by sentence.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.Other;

    /// <summary>Whether the bot reads nothing here.</summary>
    public bool IsOff { get; init; }

    /// <summary>When the incident ends; null when none was announced.</summary>
    public DateTimeOffset? IncidentUntil { get; init; }

    /// <summary>When the bot keeps silent here, on the clock of the settings; null for no such hours.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>Whether an incident runs at a moment.</summary>
    public bool HasIncident(DateTimeOffset now) => IncidentUntil > now;
}
