namespace InquiryBot.Channels.Slack.Calls;

/// <summary>
/// Keeps calls apart: no sooner than a while after the one before, and not before a moment that Slack named. Whoever must wait waits in line; whoever
/// gives up leaves a gap, which is harmless.
/// </summary>
internal sealed class Pace(TimeProvider clock)
{
    // What is due in the past holds nobody up and is let go from this many on.
    private const int MostRemembered = 10_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _free = new(StringComparer.Ordinal);

    /// <summary>Waits for the turn of a call.</summary>
    /// <param name="key">What the pace is kept for.</param>
    /// <param name="apart">How long after this call the next may come.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public async Task WaitAsync(string key, TimeSpan apart, CancellationToken cancellationToken)
    {
        TimeSpan wait;
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            Forget(now);
            var turn = _free.TryGetValue(key, out var free) && free > now ? free : now;
            _free[key] = turn + apart;
            wait = turn - now;
        }

        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, clock, cancellationToken);
    }

    /// <summary>Lets nobody go before a while is over.</summary>
    public void Hold(string key, TimeSpan time)
    {
        lock (_lock)
        {
            var until = clock.GetUtcNow() + time;
            if (!_free.TryGetValue(key, out var free) || free < until)
                _free[key] = until;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        if (_free.Count < MostRemembered)
            return;
        foreach (var key in _free.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToList())
            _free.Remove(key);
    }
}
