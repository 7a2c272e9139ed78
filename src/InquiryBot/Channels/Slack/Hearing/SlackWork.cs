namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>How far the work on something got by the time Slack must be answered.</summary>
internal enum WorkState
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>Going on, or in line behind something of the same conversation.</summary>
    Going,

    /// <summary>It failed: Slack may deliver again.</summary>
    Failed,

    /// <summary>Too much is waiting: Slack may deliver again.</summary>
    Refused,
}

/// <summary>
/// Does the work on what comes in: conversations side by side, each one in order. Whoever delivered waits until the work is done, but not so long that Slack
/// gives up on it. Nothing is queued on disk: see docs/decisions/0002-words-stay-in-memory.md.
/// </summary>
internal sealed class SlackWork(SlackOptions options, TimeProvider clock, ILogger<SlackWork> logger) : IHostedService, IDisposable
{
    private const int MostWaiting = 5_000;
    private static readonly TimeSpan LastCall = TimeSpan.FromSeconds(5);
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (Task<bool> Last, int Count)> _lines = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stop = new();
    private int _waiting;

    /// <summary>Does some work after all that is under way in a conversation.</summary>
    public async Task<WorkState> RunAsync(string conversation, string kind, Func<CancellationToken, Task> work)
    {
        Task<bool> mine;
        lock (_lock)
        {
            if (_waiting >= MostWaiting || _stop.IsCancellationRequested)
                return WorkState.Refused;
            _waiting++;
            var (before, count) = _lines.GetValueOrDefault(conversation);
            mine = Task.Run(() => RunAfterAsync(before, conversation, kind, work));
            _lines[conversation] = (mine, count + 1);
        }

        using var enough = new CancellationTokenSource();
        await Task.WhenAny(mine, Task.Delay(options.AcknowledgeWithin, clock, enough.Token));
        await enough.CancelAsync();
        return !mine.IsCompletedSuccessfully ? WorkState.Going : await mine ? WorkState.Done : WorkState.Failed;
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

    private async Task<bool> RunAfterAsync(Task<bool>? before, string conversation, string kind, Func<CancellationToken, Task> work)
    {
        try
        {
            if (before is not null)
                await before;
            await work(_stop.Token);
            return true;
        }
        catch (Exception fault)
        {
            logger.TurnFailed(kind, SlackTurnErrors.KindOf(fault));
            return false;
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
