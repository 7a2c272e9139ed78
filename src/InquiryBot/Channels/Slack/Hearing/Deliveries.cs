namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>
/// What was delivered lately, so that a second delivery has no second effect. In memory, for as long as Slack delivers again, and bounded.
/// </summary>
internal sealed class Deliveries(TimeProvider clock)
{
    // Slack's last repetition comes after about five minutes.
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(15);
    private const int Most = 100_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _seen = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, DateTimeOffset At)> _order = [];

    /// <summary>Remembers a delivery by all the names it has.</summary>
    /// <returns>False when it was here before under one of them.</returns>
    public bool TryAdd(IReadOnlyCollection<string> keys)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            while (_order.TryPeek(out var oldest) && (oldest.At + Span < now || _order.Count > Most))
            {
                _order.Dequeue();
                if (_seen.TryGetValue(oldest.Key, out var at) && at == oldest.At)
                    _seen.Remove(oldest.Key);
            }

            if (keys.Any(_seen.ContainsKey))
                return false;
            foreach (var key in keys)
            {
                _seen[key] = now;
                _order.Enqueue((key, now));
            }

            return true;
        }
    }

    /// <summary>Forgets a delivery that led to nothing, so that the next one can.</summary>
    public void Forget(IEnumerable<string> keys)
    {
        lock (_lock)
        {
            foreach (var key in keys)
                _seen.Remove(key);
        }
    }
}
