using System.Text.Json;
using Microsoft.Bot.Builder;

namespace InquiryBot.Storage;

/// <summary>
/// Bot Builder's <see cref="IStorage"/> on the bot's own database. Keys hold ids of people and conversations, so they reach the disk as pseudonyms.
/// All changes of one call are written together or not at all.
/// </summary>
internal sealed class BotStateStorage(Database database, PseudonymKey pseudonyms, TimeProvider clock, BotStateJson json) : IStorage
{
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>();
        if (keys.Length == 0)
            return found;
        var names = Names(keys);
        var rows = await database.QueryAsync(SelectAll(names.Keys), row => (Key: row.Text(0), State: row.Bytes(1), ETag: row.TextOrNull(2)), cancellationToken);
        foreach (var row in rows)
            found[names[row.Key]] = Revive(row.Key, row.State, row.ETag);
        return found;
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var written = changes.Select(change => (Key: Name(change.Key), change.Value, State: change.Value is null ? [] : json.Write(change.Value))).ToList();
        return written switch
        {
            [] => Task.CompletedTask,
            // The usual case, one state without an ETag, is one statement, which is a transaction by itself.
            [{ Value: not null and not IStoreItem } only] when Receipt.Current is null => database.ExecuteAsync(Upsert(only.Key, only.State, null), cancellationToken),
            _ => database.InTransactionAsync(async session =>
            {
                foreach (var (key, value, state) in written)
                    await WriteAsync(session, key, value, state, cancellationToken);
                await KeepReceiptAsync(session, cancellationToken);
            }, cancellationToken),
        };
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return keys.Length == 0 ? Task.CompletedTask : database.InTransactionAsync(async session =>
        {
            foreach (var key in keys)
                await DeleteAsync(session, Name(key), cancellationToken);
            await KeepReceiptAsync(session, cancellationToken);
        }, cancellationToken);
    }

    /// <summary>Files a state under a person, so that it is found when they want to see or delete what is kept.</summary>
    /// <param name="key">Bot Builder's key of the state.</param>
    /// <param name="person">The person's pseudonym.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async Task FileUnderAsync(string key, string person, CancellationToken cancellationToken)
    {
        var name = Name(key);
        // Once in the life of a conversation; looking first keeps every other turn from waiting for a writer.
        if (await database.QueryFirstAsync($"select 1 from bot_state where row_key = {name} and person is null", row => row.Flag(0), cancellationToken))
            await database.ExecuteAsync($"update bot_state set person = {person} where row_key = {name} and person is null", cancellationToken);
    }

    private async Task WriteAsync(DatabaseSession session, string key, object? value, byte[] state, CancellationToken cancellationToken)
    {
        if (value is null)
        {
            await DeleteAsync(session, key, cancellationToken);
            return;
        }

        string? etag = null;
        if (value is IStoreItem item)
        {
            await RefuseConflictAsync(session, key, item.ETag, cancellationToken);
            etag = Guid.NewGuid().ToString("N");
        }

        await session.ExecuteAsync(Upsert(key, state, etag), cancellationToken);
    }

    // Where a conversation stands is the last thing that a turn writes, so what led to the turn is dealt with at that moment, and not a moment later.
    private async Task KeepReceiptAsync(DatabaseSession session, CancellationToken cancellationToken)
    {
        if (Receipt.Current is not { IsKept: false, Names.Count: > 0 } receipt)
            return;
        await session.ExecuteAsync(SeenDeliveries.Insert(receipt.Names, pseudonyms, clock.GetUtcNow()), cancellationToken);
        receipt.IsKept = true;
    }

    private Sql Upsert(string key, byte[] state, string? etag) => Sql.From(
        $"""
        insert into bot_state (row_key, state, etag, changed_at) values ({key}, {state}, {etag}, {clock.GetUtcNow()})
        on conflict (row_key) do update set state = excluded.state, etag = excluded.etag, changed_at = excluded.changed_at
        """);

    private static async Task RefuseConflictAsync(DatabaseSession session, string key, string? original, CancellationToken cancellationToken)
    {
        if (original == "*")
            return;
        var current = await session.QueryFirstAsync($"select etag from bot_state where row_key = {key}", row => row.TextOrNull(0), cancellationToken);
        if (current is not null && current != original)
            throw new ArgumentException($"Etag conflict. The item was written by another since it was read: it had '{original}', now it has '{current}'.");
    }

    private static async Task DeleteAsync(DatabaseSession session, string key, CancellationToken cancellationToken) =>
        await session.ExecuteAsync($"delete from bot_state where row_key = {key}", cancellationToken);

    private object Revive(string key, byte[] state, string? etag)
    {
        try
        {
            var value = json.Read(state) ?? throw new JsonException("The state is empty.");
            if (value is IStoreItem item)
                item.ETag = etag;
            return value;
        }
        catch (JsonException error)
        {
            throw new DatabaseException(StorageCodes.StateUnreadable, $"The state in row {key} of bot_state in {database.Place} cannot be read: delete the row, and that conversation begins anew.", error);
        }
    }

    private Dictionary<string, string> Names(string[] keys) => keys.Distinct().ToDictionary(Name);

    private string Name(string key) => pseudonyms.Of("state", key);

    private static Sql SelectAll(IEnumerable<string> rowKeys)
    {
        var sql = Sql.Script("select row_key, state, etag from bot_state where row_key in (");
        var separator = "";
        foreach (var key in rowKeys)
        {
            sql.AppendLiteral(separator);
            sql.AppendFormatted(key);
            separator = ", ";
        }

        sql.AppendLiteral(")");
        return sql;
    }
}
