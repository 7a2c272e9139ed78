using System.Collections.Concurrent;
using InquiryBot.Channels.Slack.Calls;

namespace InquiryBot.Channels.Slack.Installing;

/// <summary>
/// The workspaces that installed the bot. One that was looked up is remembered for a minute, one that was not found too, so that another program on the same database may
/// install or remove it.
/// </summary>
internal sealed class InstalledHomes(Installs installs, TimeProvider clock, ILogger<InstalledHomes> logger) : ISlackHomes
{
    private const int MostRemembered = 10_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, (SlackHome? Home, DateTimeOffset Until)> _homes = new(StringComparer.Ordinal);

    /// <summary>The workspace's own installation first, then that of its organisation for all its workspaces.</summary>
    public async ValueTask<SlackHome?> FindAsync(string? team, string? enterprise, CancellationToken cancellationToken)
    {
        foreach (var organisation in (string?[])[team, enterprise])
        {
            if (organisation is not null && await OfAsync(organisation, cancellationToken) is { } home && home.Holds(team, enterprise))
                return home;
        }

        logger.NotInstalledThere();
        return null;
    }

    /// <inheritdoc/>
    public async ValueTask<SlackHome?> OfAsync(string organisation, CancellationToken cancellationToken)
    {
        if (_homes.TryGetValue(organisation, out var known) && known.Until > clock.GetUtcNow())
            return known.Home;
        var home = await installs.FindAsync(organisation, cancellationToken);
        Remember(organisation, home);
        return home;
    }

    /// <summary>Takes in an installation.</summary>
    public async Task AddAsync(SlackHome home, CancellationToken cancellationToken)
    {
        await installs.KeepAsync(home, cancellationToken);
        Remember(home.Organisation, home);
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(string organisation, CancellationToken cancellationToken)
    {
        await installs.RemoveAsync(organisation, cancellationToken);
        Remember(organisation, null);
    }

    private void Remember(string organisation, SlackHome? home)
    {
        if (_homes.Count >= MostRemembered)
            _homes.Clear();
        _homes[organisation] = (home, clock.GetUtcNow() + Remembered);
    }
}
