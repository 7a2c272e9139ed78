using InquiryBot.Conversation;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Caching.Memory;

namespace InquiryBot.Channels.Teams.Hearing;

/// <summary>
/// Which channels of a team were heard in the last minutes: when the bot leaves a team, Teams names only the team, and what was said in its channels has to go out
/// of mind. In memory, for as long as a line is.
/// </summary>
internal sealed class TeamChannels(RecentMessages recent) : IDisposable
{
    private const int Most = 20_000;
    private readonly MemoryCache _teams = new(new MemoryCacheOptions { SizeLimit = Most });
    private readonly Lock _lock = new();

    /// <summary>Notes a channel of a team.</summary>
    public void Hear(Activity activity)
    {
        if (activity.Type != ActivityTypes.Message || Whereabouts.TeamOf(activity) is not { } team)
            return;
        var channel = Whereabouts.ChannelOf(activity);
        lock (_lock)
        {
            if (_teams.Get<HashSet<string>>(team) is { } channels)
                channels.Add(channel);
            else
                _teams.Set(team, new HashSet<string> { channel }, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = ShortMemory.Span * 2 });
        }
    }

    /// <summary>Puts out of mind what was said in the channels of a team that the bot has left.</summary>
    public void Leave(Activity activity)
    {
        if (!Arrivals.IsLeaving(activity) || Whereabouts.TeamOf(activity) is not { } team)
            return;
        lock (_lock)
        {
            foreach (var channel in _teams.Get<HashSet<string>>(team) ?? [])
                recent.ForgetConversation(activity.ChannelId, channel);
            _teams.Remove(team);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _teams.Dispose();
}
