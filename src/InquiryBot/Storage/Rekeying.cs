namespace InquiryBot.Storage;

/// <summary>
/// Brings the names in the database up to the key, as a migration brings its tables up to the program: all in one transaction, so that whoever is
/// killed in the midst of it leaves everything as it was, and the next start does it again.
/// </summary>
internal sealed class Rekeying(Database database, PseudonymKey key, TimeProvider clock)
{
    /// <summary>Every column that holds a pseudonym; a test compares this list with the schema.</summary>
    public static IReadOnlyList<(string Table, string Column)> Columns { get; } =
    [
        ("bot_state", "row_key"), ("bot_state", "person"),
        ("people", "person"),
        ("nudge_preferences", "person"),
        ("channels", "channel"),
        ("nudges", "person"), ("nudges", "thread"),
        ("wrong_calls", "person"),
        ("retrospectives", "row_key"), ("retrospectives", "channel"),
        ("retrospective_seats", "person"), ("retrospective_seats", "row_key"),
        ("retrospective_actions", "channel"),
        ("retrospective_carriers", "person"),
        ("retrospective_summaries", "row_key"), ("retrospective_summaries", "channel"),
    ];

    /// <summary>Every column that is sealed, and for what; a test compares this list with the schema.</summary>
    public static IReadOnlyList<(string Table, string Column, string Purpose)> Sealed { get; } =
    [
        ("retrospectives", "state", "retrospective"),
        ("retrospective_seats", "seat", "seat"),
        ("retrospective_actions", "body", "action"),
        ("retrospective_summaries", "body", "summary"),
    ];

    /// <summary>Whether the database still has names of an earlier key.</summary>
    /// <exception cref="DatabaseException">The key is not this database's.</exception>
    public async Task<bool> IsBehindAsync(CancellationToken cancellationToken) =>
        LengthOf(await database.QueryFirstAsync($"select fingerprint from pseudonym_key", row => row.Text(0), cancellationToken)) < key.Length;

    /// <summary>Renames what still has a name of an earlier key, and notes which key the names are of.</summary>
    /// <returns>How many names there were to give.</returns>
    /// <exception cref="DatabaseException">The key is not this database's; nothing was changed.</exception>
    public async Task<int> CatchUpAsync(CancellationToken cancellationToken)
    {
        var renamed = await database.InTransactionAsync(async session =>
        {
            var length = LengthOf(await session.QueryFirstAsync($"select fingerprint from pseudonym_key", row => row.Text(0), cancellationToken));
            // A database from before there were fingerprints has the names of its only key.
            var names = length == key.Length ? 0 : await RenameAllAsync(session, Math.Max(length, 1), cancellationToken) + await ResealAllAsync(session, cancellationToken);
            await session.ExecuteAsync(
                $"""
                insert into pseudonym_key (one, fingerprint, since) values (1, {key.Fingerprint}, {clock.GetUtcNow()})
                on conflict (one) do update set fingerprint = excluded.fingerprint, since = excluded.since where fingerprint <> excluded.fingerprint
                """,
                cancellationToken);
            return names;
        }, cancellationToken);
        if (renamed > 0)
            await database.ScrubAsync(cancellationToken);
        return renamed;
    }

    private async Task<int> RenameAllAsync(DatabaseSession session, int length, CancellationToken cancellationToken)
    {
        var renamed = 0;
        foreach (var (table, column) in Columns)
        {
            var names = await session.QueryAsync(Sql.Script($"select distinct {column} from {table} where {column} is not null"), row => row.Text(0), cancellationToken);
            foreach (var name in names)
            {
                var sql = Sql.Script($"update {table} set {column} = ");
                sql.AppendFormatted(key.Rename(name, length));
                sql.AppendLiteral($" where {column} = ");
                sql.AppendFormatted(name);
                await session.ExecuteAsync(sql, cancellationToken);
            }

            renamed += names.Count;
        }

        return renamed;
    }

    // Who has an old key only can then open nothing any more.
    private async Task<int> ResealAllAsync(DatabaseSession session, CancellationToken cancellationToken)
    {
        var (sealing, resealed) = (new Sealing(key), 0);
        foreach (var (table, column, purpose) in Sealed)
        {
            var old = await session.QueryAsync(Sql.Script($"select distinct {column} from {table}"), row => row.Bytes(0), cancellationToken);
            foreach (var bytes in old.Where(bytes => sealing.IsOld(bytes)))
            {
                var sql = Sql.Script($"update {table} set {column} = ");
                sql.AppendFormatted(sealing.Seal(purpose, sealing.Open(purpose, bytes)));
                sql.AppendLiteral($" where {column} = ");
                sql.AppendFormatted(bytes);
                resealed += await session.ExecuteAsync(sql, cancellationToken);
            }
        }

        return resealed;
    }

    // How many links the key had when the names were given; zero when that was never noted.
    private int LengthOf(string? fingerprint)
    {
        if (fingerprint is null)
            return 0;
        for (var length = key.Length; length > 0; length--)
        {
            if (key.Before(length).Fingerprint == fingerprint)
                return length;
        }

        throw new DatabaseException(
            StorageCodes.KeyForeign,
            $"The names in {database.Place} were made with another pseudonym key: put back the key file or the Privacy:PseudonymKey that belongs to it. To rotate a key in the setting, write the new one behind the old one with a comma between them.");
    }
}
