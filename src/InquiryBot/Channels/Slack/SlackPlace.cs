using InquiryBot.Channels.Slack.Calls;

namespace InquiryBot.Channels.Slack;

/// <summary>Where an answer is shown.</summary>
/// <param name="Home">The workspace.</param>
/// <param name="Channel">The channel or the direct messages.</param>
/// <param name="User">Who alone may see it in a channel; null where the bot and one person are alone anyway, or when all may.</param>
internal sealed record SlackPlace(SlackHome Home, string Channel, string? User = null)
{
    /// <summary>The thread, or null.</summary>
    public string? Thread { get; init; }

    /// <summary>The address that came with what is answered; it reaches the same person in the same place.</summary>
    public Uri? ResponseUrl { get; init; }

    /// <summary>Whether the first answer takes the place of what its button stood under.</summary>
    public bool Replaces { get; init; }

    /// <summary>Whether the channel is a person's id, whose direct messages are still to be opened.</summary>
    public bool IsUnopened { get; private init; }

    /// <summary>The direct messages of a person with the bot, whatever their id is.</summary>
    public static SlackPlace DirectTo(SlackHome home, string user) => new(home, user) { IsUnopened = true };

    /// <summary>Never the ids.</summary>
    public override string ToString() => User is null ? "a place" : "a hidden place";
}

/// <summary>Something that came in, ready for the bot.</summary>
/// <param name="Activity">What it is to the bot.</param>
/// <param name="Place">Where its answers go.</param>
internal sealed record SlackTurn(Microsoft.Bot.Schema.Activity Activity, SlackPlace Place)
{
    /// <summary>Names the delivery it came with, the same each time Slack delivers it; null when it has no name.</summary>
    public string? Delivery { get; init; }

    /// <summary>What must be handled in order: one conversation at a time.</summary>
    public string Conversation => Activity.Conversation.Id;

    /// <summary>Never the words.</summary>
    public override string ToString() => "something from Slack";
}
