namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>How far the work on something got by the time Slack must be answered.</summary>
internal enum WorkState
{
    /// <summary>Done, and nothing that happens to the program can undo it.</summary>
    Done,

    /// <summary>Going on, or in line behind something of the same conversation: Slack may deliver again, and finds it done then.</summary>
    Going,

    /// <summary>It failed: Slack may deliver again.</summary>
    Failed,

    /// <summary>Too much is waiting: Slack may deliver again.</summary>
    Refused,
}

/// <summary>
/// Does the work on what comes in: conversations side by side, each one in order, and no more than the memory holds. Nothing is queued on disk: see
/// docs/decisions/0002-words-stay-in-memory.md.
/// </summary>
internal sealed class SlackWork(SlackOptions options, TimeProvider clock, ILogger<SlackWork> logger) : IHostedService, IDisposable
{
    private const int MostWaiting = 5_000;
    private static readonly TimeSpan LastCall = TimeSpan.FromSeconds(5);
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (Task<WorkState> Last, int Count)> _lines = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stop = new();
    private int _waiting;

    /// <summary>Does some work after all that is under way in a conversation.</summary>
    /// <returns>What came of it, when it is over.</returns>
    public Task<WorkState> RunAsync(string conversation, string kind, Func<CancellationToken, Task> work)
    {
        lock (_lock)
        {
            if (_waiting >= MostWaiting || _stop.IsCancellationRequested)
                return Task.FromResult(WorkState.Refused);
            _waiting++;
            var (before, count) = _lines.GetValueOrDefault(conversation);
            var mine = Task.Run(() => RunAfterAsync(before, conversation, kind, work));
            _lines[conversation] = (mine, count + 1);
            return mine;
        }
    }

    /// <summary>Waits for some work, but not so long that Slack gives up on the answer.</summary>
    /// <returns>What came of it; <see cref="WorkState.Going"/> when it goes on.</returns>
    public async Task<WorkState> WithinAsync(Task<WorkState> work)
    {
        if (work.IsCompleted)
            return await work;
        using var enough = new CancellationTokenSource();
        await Task.WhenAny(work, Task.Delay(options.AcknowledgeWithin, clock, enough.Token));
        await enough.CancelAsync();
        return work.IsCompleted ? await work : WorkState.Going;
    }

    /// <summary>Waits until everything that is under way now is over, but not so long that Slack gives up on the answer.</summary>
    /// <returns>Whether it is.</returns>
    public async Task<bool> SettleAsync()
    {
        Task<WorkState>[] under;
        lock (_lock)
            under = [.. _lines.Values.Select(line => line.Last)];
        return await WithinAsync(Task.WhenAll(under).ContinueWith(_ => WorkState.Done, TaskScheduler.Default)) == WorkState.Done;
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Lets what is under way come to its end, for a while.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task[] under;
        lock (_lock)
            under = [.. _lines.Values.Select(line => line.Last)];
        await Task.WhenAny(Task.WhenAll(under), Task.Delay(LastCall, clock, cancellationToken));
        await _stop.CancelAsync();
    }

    /// <inheritdoc/>
    public void Dispose() => _stop.Dispose();

    private async Task<WorkState> RunAfterAsync(Task<WorkState>? before, string conversation, string kind, Func<CancellationToken, Task> work)
    {
        try
        {
            if (before is not null)
                await before;
            await work(_stop.Token);
            return WorkState.Done;
        }
        catch (Exception fault)
        {
            logger.TurnFailed(kind, SlackTurnErrors.KindOf(fault));
            return WorkState.Failed;
        }
        finally
        {
            Leave(conversation);
        }
    }

    // The last one out leaves nothing behind.
    private void Leave(string conversation)
    {
        lock (_lock)
        {
            _waiting--;
            var (last, count) = _lines[conversation];
            if (count == 1)
                _lines.Remove(conversation);
            else
                _lines[conversation] = (last, count - 1);
        }
    }
}
