namespace InquiryBot.Storage;

/// <summary>
/// Brings the database up to date, in one transaction: after it all scripts have run, or none. A script that ran is never changed:
/// a later one corrects it. That is why an altered script, and one this build does not know, stop the start instead of guessing.
/// </summary>
internal sealed class Migrator(Database database, TimeProvider clock, IReadOnlyList<Migration> migrations)
{
    public Migrator(Database database, TimeProvider clock)
        : this(database, clock, Migrations.Of(database.Dialect))
    {
    }

    /// <summary>Runs what is missing and names it, in order; empty when there was nothing to do.</summary>
    /// <exception cref="DatabaseException">A script was altered, is unknown or fails.</exception>
    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken) =>
        database.InTransactionAsync(session => MigrateAsync(session, cancellationToken), cancellationToken);

    /// <summary>Names what <see cref="MigrateAsync(CancellationToken)"/> would run, and changes nothing in the schema.</summary>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellationToken)
    {
        if (!await database.HasTableAsync("schema_migrations", cancellationToken))
            return [.. migrations.Select(migration => migration.Name)];
        var applied = await database.QueryAsync($"select number, name, checksum from schema_migrations order by number", Applied.From, cancellationToken);
        Refuse(applied);
        return [.. migrations.Skip(applied.Count).Select(migration => migration.Name)];
    }

    private async Task<IReadOnlyList<string>> MigrateAsync(DatabaseSession session, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync(
            $"create table if not exists schema_migrations (number integer not null primary key, name text not null, checksum text not null, applied_at bigint not null)",
            cancellationToken);
        var applied = await session.QueryAsync($"select number, name, checksum from schema_migrations order by number", Applied.From, cancellationToken);
        Refuse(applied);
        var pending = migrations.Skip(applied.Count).ToList();
        foreach (var migration in pending)
            await RunAsync(session, migration, cancellationToken);
        return [.. pending.Select(migration => migration.Name)];
    }

    private void Refuse(List<Applied> applied)
    {
        foreach (var (number, name, checksum) in applied)
        {
            if (number > migrations.Count || migrations[(int)number - 1].Name != name)
                throw new DatabaseException(StorageCodes.MigrationUnknown, $"The database {database.Place} was migrated by '{name}', which this program does not have: start the newer program that ran it, or put back a backup from before.");
            if (migrations[(int)number - 1].Checksum != checksum)
                throw new DatabaseException(StorageCodes.MigrationAltered, $"The migration '{name}' was changed after it ran on {database.Place}: put its old text back and write the change as a new migration.");
        }
    }

    private async Task RunAsync(DatabaseSession session, Migration migration, CancellationToken cancellationToken)
    {
        try
        {
            await session.ExecuteAsync(Sql.Script(migration.Script), cancellationToken);
        }
        catch (DatabaseException error) when (error.Code is StorageCodes.CommandRefused or StorageCodes.RuleBroken)
        {
            throw new DatabaseException(StorageCodes.MigrationFailed, $"The migration '{migration.Name}' fails on {database.Place}, and nothing was changed: {error.Message}", error);
        }

        await session.ExecuteAsync(
            $"insert into schema_migrations (number, name, checksum, applied_at) values ({migration.Number}, {migration.Name}, {migration.Checksum}, {clock.GetUtcNow()})",
            cancellationToken);
    }

    private sealed record Applied(long Number, string Name, string Checksum)
    {
        public static Applied From(Row row) => new(row.Number(0), row.Text(1), row.Text(2));
    }
}
