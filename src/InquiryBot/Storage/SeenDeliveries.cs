namespace InquiryBot.Storage;

/// <summary>
/// What was delivered and dealt with, so that a second delivery has no second effect, after a restart neither. Kept as keyed hashes and for a quarter of an hour:
/// the last repetition of a platform comes after about five minutes. Many receipts at once are written together.
/// </summary>
internal sealed class SeenDeliveries(Database database, PseudonymKey key, TimeProvider clock)
{
    /// <summary>How long a delivery is remembered.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(15);

    private const string Kind = "delivery";

    // Well below the parameters that SQLite takes, and short enough that no other writer waits for long.
    private const int MostAtOnce = 2_000;

    private readonly Lock _lock = new();
    private List<(Receipt Receipt, TaskCompletionSource Kept)> _waiting = [];
    private bool _isWriting;

    /// <summary>Whether a delivery was dealt with, under any of its names.</summary>
    public async Task<bool> ContainsAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        if (names.Count == 0)
            return false;
        var sql = Sql.Script("select 1 from deliveries where delivery in (");
        Append(sql, names, (list, name) => list.AppendFormatted(HashOf(name)));
        sql.AppendLiteral(")");
        return await database.QueryFirstAsync(sql, row => row.Flag(0), cancellationToken);
    }

    /// <summary>Takes something that is good once, at once and for all programs on this database.</summary>
    /// <returns>False when it was taken before.</returns>
    public async Task<bool> TryTakeAsync(string name, CancellationToken cancellationToken) =>
        await database.ExecuteAsync(
            $"insert into deliveries (delivery, at) values ({HashOf(name)}, {clock.GetUtcNow()}) on conflict (delivery) do nothing", cancellationToken) == 1;

    /// <summary>Remembers a delivery that was dealt with.</summary>
    /// <returns>When it is on disk.</returns>
    /// <exception cref="DatabaseException">It cannot be written.</exception>
    public Task KeepAsync(Receipt receipt)
    {
        var kept = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _waiting.Add((receipt, kept));
            if (_isWriting)
                return kept.Task;
            _isWriting = true;
        }

        _ = WriteAllAsync();
        return kept.Task;
    }

    /// <summary>The command that remembers deliveries, for whoever writes it together with something else.</summary>
    public static Sql Insert(IEnumerable<string> names, PseudonymKey key, DateTimeOffset now)
    {
        var sql = Sql.Script("insert into deliveries (delivery, at) values ");
        Append(sql, names, (list, name) =>
        {
            list.AppendLiteral("(");
            list.AppendFormatted(key.Of(Kind, name));
            list.AppendLiteral(", ");
            list.AppendFormatted(now);
            list.AppendLiteral(")");
        });
        sql.AppendLiteral(" on conflict (delivery) do nothing");
        return sql;
    }

    /// <summary>Forgets what is long ago, some at a time, so that nobody waits for it.</summary>
    /// <returns>How many names there were to forget.</returns>
    public async Task<int> ForgetAsync(CancellationToken cancellationToken)
    {
        var (before, all) = (clock.GetUtcNow() - Span, 0);
        while (true)
        {
            var some = await database.ExecuteAsync(
                $"delete from deliveries where delivery in (select delivery from deliveries where at < {before} limit {MostAtOnce})", cancellationToken);
            all += some;
            if (some < MostAtOnce)
                return all;
        }
    }

    // Whatever comes while the ones before are being written waits for them and is written in one go: the busier, the cheaper.
    private async Task WriteAllAsync()
    {
        while (true)
        {
            List<(Receipt Receipt, TaskCompletionSource Kept)> batch;
            lock (_lock)
            {
                if (_waiting.Count == 0)
                {
                    _isWriting = false;
                    return;
                }

                batch = [.. _waiting.Take(MostAtOnce / 4)];
                _waiting = [.. _waiting.Skip(batch.Count)];
            }

            await WriteAsync(batch);
        }
    }

    private async Task WriteAsync(List<(Receipt Receipt, TaskCompletionSource Kept)> batch)
    {
        try
        {
            await database.ExecuteAsync(Insert(batch.SelectMany(waiting => waiting.Receipt.Names), key, clock.GetUtcNow()), CancellationToken.None);
            foreach (var (receipt, kept) in batch)
            {
                receipt.IsKept = true;
                kept.SetResult();
            }
        }
        catch (Exception fault)
        {
            // Whoever waits for it says so: what has no receipt is not acknowledged.
            foreach (var (_, kept) in batch)
                kept.SetException(fault);
        }
    }

    private static void Append(Sql sql, IEnumerable<string> names, Action<Sql, string> append)
    {
        var separator = "";
        foreach (var name in names)
        {
            sql.AppendLiteral(separator);
            append(sql, name);
            separator = ", ";
        }
    }

    private string HashOf(string name) => key.Of(Kind, name);
}
