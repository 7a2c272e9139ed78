using InquiryBot.Language.Text;

namespace InquiryBot.Privacy;

/// <summary>What a person said to being read along with.</summary>
internal enum ConsentState
{
    /// <summary>Never asked, or never answered: the bot reads nothing.</summary>
    Unasked,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No, for now.</summary>
    No,

    /// <summary>"I write directly, leave me": a permanent answer; the bot does not ask again.</summary>
    LeaveMe,

    /// <summary>Asked, and no clear answer yet: the bot reads nothing, and does not ask again of its own accord.</summary>
    Asked,
}

/// <summary>A person's choices. A new person has made none, and that means no.</summary>
/// <param name="State">Whether the bot may read along.</param>
/// <param name="PausedUntil">When the pause ends; null when not paused.</param>
/// <param name="Language">The language the person chose; <see cref="MessageLanguage.Other"/> when none.</param>
internal sealed record Consent(ConsentState State, DateTimeOffset? PausedUntil, MessageLanguage Language)
{
    /// <summary>A person the bot knows nothing about.</summary>
    public static Consent None { get; } = new(ConsentState.Unasked, null, MessageLanguage.Other);

    /// <summary>Whether the bot may read this person's messages at this moment.</summary>
    public bool AllowsReading(DateTimeOffset now) => State == ConsentState.Yes && !IsPaused(now);

    /// <summary>Whether a pause runs at this moment.</summary>
    public bool IsPaused(DateTimeOffset now) => PausedUntil > now;
}
