using InquiryBot.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Caching.Memory;

namespace InquiryBot.Channels.Teams.Hearing;

/// <summary>
/// The names of channels and teams, so that what is said about a message in private can say where it was. Teams seldom sends them along; they are asked for once,
/// for the messages of people who said yes, and held in memory for half a day.
/// </summary>
internal sealed class TeamsPlaces(TeamsConnector connector, Listeners listeners) : IDisposable
{
    private const int Most = 20_000;
    private static readonly TimeSpan Span = TimeSpan.FromHours(12);
    private static readonly TimeSpan SoonAgain = TimeSpan.FromMinutes(10);
    private readonly MemoryCache _names = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>Gives the conversation of a channel's message its name, when it has none.</summary>
    public async Task NameAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        if (activity.Conversation is not { ConversationType: "channel", Name: null or "" } conversation || ChannelFacts.Text(activity, "team", "id") is not { } team)
            return;
        var channel = Whereabouts.ChannelOf(activity);
        if (!_names.TryGetValue(channel, out string? name))
        {
            var listener = await listeners.OfAsync(turn, cancellationToken);
            if (!listener.IsOn)
                return;
            name = Keep(channel, await FindAsync(activity.ServiceUrl, team, channel, cancellationToken));
        }

        conversation.Name = name ?? BotTexts.For(BotTexts.LanguageOf(activity.Locale))["teams.some-channel"];
    }

    /// <inheritdoc/>
    public void Dispose() => _names.Dispose();

    private string? Keep(string channel, string? name) =>
        _names.Set(channel, name, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = name is null ? SoonAgain : Span });

    // A name is a comfort: no nudge fails for want of it.
    private async Task<string?> FindAsync(string serviceUrl, string team, string channel, CancellationToken cancellationToken)
    {
        try
        {
            var ofTeam = await connector.TeamNameAsync(serviceUrl, team, cancellationToken);
            var ofChannel = await connector.ChannelNameAsync(serviceUrl, team, channel, cancellationToken);
            return ofChannel is null ? ofTeam : ofTeam is null ? ofChannel : $"{ofChannel} ({ofTeam})";
        }
        catch (Exception fault) when (fault is TeamsApiException or OutgoingCallException)
        {
            return null;
        }
    }
}
