using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams.Hearing;

/// <summary>
/// What was delivered lately, so that a second delivery has no second effect. In memory, for as long as Teams delivers again, and bounded. A delivery that failed is
/// forgotten, so that the next one counts.
/// </summary>
internal sealed class Deliveries(TimeProvider clock)
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(10);
    private const int Most = 100_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _seen = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, DateTimeOffset At)> _order = [];

    /// <summary>The name of a delivery; null for what asks and waits for an answer, and for what has no id or no moment.</summary>
    public static string? NameOf(Activity activity) =>
        activity.Type == ActivityTypes.Invoke || string.IsNullOrEmpty(activity.Id) || activity.Timestamp is null || activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? null
            // A message and its changes have one id; what tells two changes apart is their moment.
            : $"{activity.Type}\n{activity.Conversation?.Id}\n{activity.Id}\n{activity.Timestamp.Value.UtcTicks}";

    /// <summary>Remembers a delivery.</summary>
    /// <returns>False when it was here before.</returns>
    public bool TryAdd(string name)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            while (_order.TryPeek(out var oldest) && (oldest.At + Span < now || _order.Count >= Most))
            {
                _order.Dequeue();
                if (_seen.TryGetValue(oldest.Name, out var at) && at == oldest.At)
                    _seen.Remove(oldest.Name);
            }

            if (!_seen.TryAdd(name, now))
                return false;
            _order.Enqueue((name, now));
            return true;
        }
    }

    /// <summary>Forgets a delivery that led to nothing.</summary>
    public void Forget(string name)
    {
        lock (_lock)
            _seen.Remove(name);
    }
}
