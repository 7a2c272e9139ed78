using System.Threading.Channels;

namespace InquiryBot.Reports;

/// <summary>
/// Works on a stream of items in batches on all cores and hands the results on in the order of the items. What is in memory is
/// bounded by the batches under way, so a million messages take no more than a thousand.
/// </summary>
internal static class OrderedWork
{
    private const int MostInBatch = 128;

    /// <summary>Runs it to the end.</summary>
    /// <param name="items">Read one after the other, on one thread.</param>
    /// <param name="isDrained">Whether the source has nothing more at hand: then what there is goes on its way.</param>
    /// <param name="work">Turns a batch into a result; runs on several threads.</param>
    /// <param name="take">Takes the results, one after the other, in order.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task RunAsync<TItem, TResult>(
        IEnumerable<TItem> items, Func<bool> isDrained, Func<List<TItem>, TResult> work, Action<TResult> take, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var underWay = Channel.CreateBounded<Task<TResult>>(new BoundedChannelOptions(Environment.ProcessorCount * 2) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(items, isDrained, work, underWay.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in underWay.Reader.ReadAllAsync(cancellationToken))
                take(await batch);
        }
        catch
        {
            // The reader may sit in a read that nothing can end; it is told to stop and is not waited for.
            await stop.CancelAsync();
            throw;
        }

        await reading;
    }

    private static async Task ReadAsync<TItem, TResult>(
        IEnumerable<TItem> items, Func<bool> isDrained, Func<List<TItem>, TResult> work, ChannelWriter<Task<TResult>> underWay, CancellationToken cancellationToken)
    {
        Exception? fault = null;
        try
        {
            var batch = new List<TItem>(MostInBatch);
            foreach (var item in items)
            {
                batch.Add(item);
                if (batch.Count < MostInBatch && !isDrained())
                    continue;
                await StartAsync(batch);
                batch = new List<TItem>(MostInBatch);
            }

            if (batch.Count > 0)
                await StartAsync(batch);
        }
        catch (Exception exception)
        {
            fault = exception;
        }

        underWay.Complete(fault);

        ValueTask StartAsync(List<TItem> batch) => underWay.WriteAsync(Task.Run(() => work(batch), cancellationToken), cancellationToken);
    }
}
