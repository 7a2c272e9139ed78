using InquiryBot.Storage;

namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>
/// Sees to it that what is delivered has one effect: a second delivery waits for the work that the first one began, or finds its receipt, which outlives the
/// program. Nothing counts as done before its receipt is on disk.
/// </summary>
internal sealed class Deliveries(SlackWork work, SeenDeliveries seen)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Task<WorkState>> _underWay = new(StringComparer.Ordinal);

    /// <summary>Does the work on a delivery unless it was done.</summary>
    /// <param name="turn">What was delivered.</param>
    /// <param name="names">All the names under which it may come again.</param>
    /// <param name="handle">The work.</param>
    /// <returns>What came of it, when it is over.</returns>
    public Task<WorkState> TakeAsync(SlackTurn turn, IReadOnlyList<string> names, Func<CancellationToken, Task> handle)
    {
        lock (_lock)
        {
            if (names.Select(name => _underWay.GetValueOrDefault(name)).FirstOrDefault(task => task is not null) is { } first)
                return first;
            var begun = work.RunAsync(turn.Conversation, turn.Activity.Type, stop => HandleOnceAsync(names, handle, stop));
            foreach (var name in names)
                _underWay[name] = begun;
            return LeaveAfterAsync(begun, names);
        }
    }

    /// <summary>Takes something that is good once.</summary>
    /// <returns>False when it was used before, by whatever program on this database.</returns>
    public Task<bool> TryUseAsync(string name, CancellationToken cancellationToken) => seen.TryTakeAsync(name, cancellationToken);

    private async Task HandleOnceAsync(IReadOnlyList<string> names, Func<CancellationToken, Task> handle, CancellationToken cancellationToken)
    {
        if (await seen.ContainsAsync(names, cancellationToken))
            return;
        var receipt = new Receipt(names);
        await receipt.CoverAsync(() => handle(cancellationToken));
        if (!receipt.IsKept && names.Count > 0)
            await seen.KeepAsync(receipt);
    }

    private async Task<WorkState> LeaveAfterAsync(Task<WorkState> begun, IReadOnlyList<string> names)
    {
        var state = await begun;
        lock (_lock)
        {
            foreach (var name in names)
                _underWay.Remove(name);
        }

        return state;
    }
}
