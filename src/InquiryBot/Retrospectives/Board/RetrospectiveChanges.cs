using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace InquiryBot.Retrospectives.Board;

/// <summary>
/// Tells who watches a session in this process that something changed in it; they then look at what they may see. Changes that come faster than somebody
/// looks are one. Another instance on the same database is not heard: a watcher looks now and then of its own accord.
/// </summary>
internal sealed class RetrospectiveChanges
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Guid, Channel<bool>>> _watchers = new(StringComparer.Ordinal);

    /// <summary>How many watch, for tests and for health.</summary>
    public int Watchers => _watchers.Values.Sum(watchers => watchers.Count);

    /// <summary>Says that something changed.</summary>
    public void Tell(string code)
    {
        foreach (var watcher in _watchers.GetValueOrDefault(code)?.Values ?? [])
            watcher.Writer.TryWrite(true);
    }

    /// <summary>Gives a sign after each change, until it is called off.</summary>
    /// <param name="code">The code of the session.</param>
    /// <param name="lookEvery">After how long without a change to give a sign all the same, for what happened on another instance.</param>
    /// <param name="clock">What the waiting is measured with.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    public async IAsyncEnumerable<bool> WatchAsync(string code, TimeSpan lookEvery, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (own, id) = (Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest }), Guid.NewGuid());
        var watchers = _watchers.GetOrAdd(code, _ => new ConcurrentDictionary<Guid, Channel<bool>>());
        watchers[id] = own;
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                yield return await IsChangedAsync(own.Reader, lookEvery, clock, cancellationToken);
            }
        }
        finally
        {
            watchers.TryRemove(id, out _);
            if (watchers.IsEmpty)
                _watchers.TryRemove(new KeyValuePair<string, ConcurrentDictionary<Guid, Channel<bool>>>(code, watchers));
        }
    }

    private static async Task<bool> IsChangedAsync(ChannelReader<bool> changes, TimeSpan lookEvery, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var rest = new CancellationTokenSource(lookEvery, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, rest.Token);
        try
        {
            return await changes.ReadAsync(stop.Token);
        }
        catch (OperationCanceledException) when (rest.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
