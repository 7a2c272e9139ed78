namespace InquiryBot.Channels.Slack.Calls;

/// <summary>A workspace that the bot is installed in, or an organisation of Enterprise Grid with all its workspaces.</summary>
/// <param name="Team">The workspace's id; empty when it is an organisation.</param>
/// <param name="Enterprise">The organisation's id, when the token is for all its workspaces; else null.</param>
/// <param name="Bot">The bot's user id.</param>
/// <param name="Token">The bot token.</param>
internal sealed record SlackHome(string Team, string? Enterprise, string Bot, string Token)
{
    /// <summary>What its people are filed under: in Enterprise Grid somebody is the same person in every workspace.</summary>
    public string Organisation => Enterprise ?? Team;

    /// <summary>Whether something came from here.</summary>
    public bool Holds(string? team, string? enterprise) => Enterprise is null ? team == Team : enterprise == Enterprise;

    /// <summary>Never the ids or the token.</summary>
    public override string ToString() => Enterprise is null ? "a workspace" : "an organisation";
}

/// <summary>Finds where the bot is at home.</summary>
internal interface ISlackHomes
{
    /// <summary>The home that something came from, by the ids that came with it; null when the bot is not installed there.</summary>
    /// <exception cref="SlackApiException">Slack refused the token.</exception>
    /// <exception cref="OutgoingCallException">Slack did not answer.</exception>
    ValueTask<SlackHome?> FindAsync(string? team, string? enterprise, CancellationToken cancellationToken);

    /// <summary>The home with an id under which people are filed; null when the bot is not installed there.</summary>
    ValueTask<SlackHome?> OfAsync(string organisation, CancellationToken cancellationToken);

    /// <summary>Forgets a home, and deletes its token where it is kept.</summary>
    Task RemoveAsync(string organisation, CancellationToken cancellationToken);
}

/// <summary>What the rest of the channel asks of them.</summary>
internal static class SlackHomes
{
    /// <summary>The home with an id under which people are filed.</summary>
    /// <exception cref="SlackApiException">The bot is not installed there any more.</exception>
    public static async ValueTask<SlackHome> NeedAsync(this ISlackHomes homes, string? organisation, CancellationToken cancellationToken) =>
        (organisation is null ? null : await homes.OfAsync(organisation, cancellationToken)) ?? throw new SlackApiException("any call", "not_installed");
}
