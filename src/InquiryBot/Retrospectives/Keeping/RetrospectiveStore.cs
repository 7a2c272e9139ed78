using System.Text.Json;
using System.Text.Json.Serialization;
using InquiryBot.Retrospectives.Sessions;
using InquiryBot.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace InquiryBot.Retrospectives.Keeping;

/// <summary>
/// Keeps sessions, sealed. Each is one row with a version: whoever writes must have read the last one, else nothing is written and they read again. So two
/// people who act at once, on one instance or two, never undo what the other did.
/// </summary>
internal sealed class RetrospectiveStore(Database database, Sealing sealing, PseudonymKey pseudonyms, RetrospectiveOptions options, TimeProvider clock) : IDisposable
{
    private const string Purpose = "retrospective";
    private const int MostInMind = 200;
    private static readonly TimeSpan InMind = TimeSpan.FromMinutes(1);
    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly MemoryCache _opened = new(new MemoryCacheOptions { SizeLimit = MostInMind });

    /// <summary>The name of the row of a session.</summary>
    public string KeyOf(string code) => pseudonyms.Of(Purpose, code);

    /// <summary>The session of a code, or null.</summary>
    public Task<KeptSession?> FindAsync(string code, CancellationToken cancellationToken) =>
        FindByKeyAsync(KeyOf(code), cancellationToken);

    /// <summary>
    /// The session of a code to look at and not to change, or null. Many look at once after each change, so what was opened stays in mind for a minute and
    /// as long as nobody wrote it anew.
    /// </summary>
    public async Task<Retrospective?> LookAsync(string code, CancellationToken cancellationToken)
    {
        var key = KeyOf(code);
        var version = await database.QueryFirstAsync<long?>($"select version from retrospectives where row_key = {key}", row => row.Number(0), cancellationToken);
        if (version is null)
        {
            _opened.Remove(key);
            return null;
        }

        if (_opened.TryGetValue(key, out KeptSession? known) && known!.Version == version)
            return known.Session;
        var kept = await FindByKeyAsync(key, cancellationToken);
        if (kept is not null)
            _opened.Set(key, kept, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = InMind });
        return kept?.Session;
    }

    /// <summary>The session of a row, or null.</summary>
    public Task<KeptSession?> FindByKeyAsync(string key, CancellationToken cancellationToken) =>
        database.QueryFirstAsync($"select state, row_key, channel, version from retrospectives where row_key = {key}", Read, cancellationToken);

    /// <summary>How often a session was written; 0 when there is none.</summary>
    public Task<long> VersionOfAsync(string code, CancellationToken cancellationToken) =>
        database.QueryFirstAsync($"select version from retrospectives where row_key = {KeyOf(code)}", row => row.Number(0), cancellationToken);

    /// <summary>Sessions in which something is due.</summary>
    public Task<List<KeptSession>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        database.QueryAsync($"select state, row_key, channel, version from retrospectives where due_at <= {now} limit 500", Read, cancellationToken);

    /// <summary>Keeps a session that has just begun.</summary>
    public Task AddAsync(Retrospective session, string team, CancellationToken cancellationToken) =>
        database.ExecuteAsync(
            $"""
            insert into retrospectives (row_key, channel, version, state, due_at, delete_at, changed_at)
            values ({KeyOf(session.Code)}, {team}, {1L}, {Seal(session)}, {session.DueAt(options.QuietAfter)}, {DeleteAt(session)}, {clock.GetUtcNow()})
            """,
            cancellationToken);

    /// <summary>Writes a session that was changed, if nobody wrote it since it was read.</summary>
    /// <param name="kept">As it was read, and changed since.</param>
    /// <param name="along">What is written in the same transaction; null for nothing.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Whether it was written.</returns>
    public Task<bool> TrySaveAsync(KeptSession kept, Func<DatabaseSession, Task>? along, CancellationToken cancellationToken)
    {
        // Sealed before the turn to write is taken, so that others wait for the disk only.
        var state = Seal(kept.Session);
        return database.InTransactionAsync(
            async session =>
            {
                var written = await session.ExecuteAsync(
                    $"""
                    update retrospectives
                    set version = {kept.Version + 1}, state = {state}, due_at = {kept.Session.DueAt(options.QuietAfter)}, delete_at = {DeleteAt(kept.Session)}, changed_at = {clock.GetUtcNow()}
                    where row_key = {kept.Key} and version = {kept.Version}
                    """,
                    cancellationToken);
                if (written > 0 && along is not null)
                    await along(session);
                return written > 0;
            },
            cancellationToken);
    }

    /// <summary>Deletes a session with all that was written in it, from the files as well.</summary>
    public Task DeleteAsync(string key, CancellationToken cancellationToken) => DeleteAllAsync([key], cancellationToken);

    /// <summary>Deletes the sessions whose time is over.</summary>
    /// <returns>How many.</returns>
    public async Task<int> DeleteOldAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var old = await database.QueryAsync($"select row_key from retrospectives where delete_at <= {now}", row => row.Text(0), cancellationToken);
        await DeleteAllAsync(old, cancellationToken);
        return old.Count;
    }

    private async Task DeleteAllAsync(List<string> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0)
            return;
        await database.InTransactionAsync(
            async session =>
            {
                foreach (var key in keys)
                {
                    _opened.Remove(key);
                    await session.ExecuteAsync($"delete from retrospectives where row_key = {key}", cancellationToken);
                    await session.ExecuteAsync($"delete from retrospective_seats where row_key = {key}", cancellationToken);
                }
            },
            cancellationToken);
        await database.ScrubAsync(cancellationToken);
    }

    /// <summary>Puts what was opened out of mind.</summary>
    public void Dispose() => _opened.Dispose();

    // As it was promised: a while after the end, or when nobody comes back to it.
    private DateTimeOffset DeleteAt(Retrospective session) =>
        session.Summary.ApprovedAt is { } end ? end + options.CardsKept : clock.GetUtcNow() + options.AbandonedAfter;

    private byte[] Seal(Retrospective session) => sealing.Seal(Purpose, JsonSerializer.SerializeToUtf8Bytes(session, Json));

    private KeptSession Read(Row row) =>
        new(JsonSerializer.Deserialize<Retrospective>(sealing.Open(Purpose, row.Bytes(0)), Json)!, row.Text(1), row.Text(2), row.Number(3));
}
