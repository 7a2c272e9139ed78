namespace InquiryBot.Storage;

/// <summary>
/// Gives the database new names under a new key: first the key file gets one more key, then the names follow. Killed between the two, the file is
/// ahead of the database, which the next start or the next rotation puts right before anything else.
/// </summary>
internal sealed class KeyRotation(Database database, Migrator migrator, HouseKey houseKey, TimeProvider clock)
{
    /// <summary>What to say when somebody else uses the database.</summary>
    public static DatabaseException InUse(Database database) =>
        new(StorageCodes.InUse, $"Another program uses {database.Place}: stop the bot on every machine that shares it, change the key, and start it again.");

    /// <summary>Rotates the key in a file, or finishes a rotation that was interrupted.</summary>
    /// <returns>How many names were given anew.</returns>
    /// <exception cref="DatabaseException">Somebody uses the database, or the key is not its own; nothing was changed.</exception>
    public async Task<int> RotateFileAsync(string path, CancellationToken cancellationToken)
    {
        await migrator.MigrateAsync(cancellationToken);
        if (!houseKey.TryTakeAlone())
            throw InUse(database);
        try
        {
            var key = PseudonymKey.FromFile(path);
            var rekeying = new Rekeying(database, key, clock);
            // A database that no program has opened yet has not noted its only key.
            if (key.Length == 1)
                await rekeying.CatchUpAsync(cancellationToken);
            if (!await rekeying.IsBehindAsync(cancellationToken))
                PseudonymKey.AddTo(path);
            return await new Rekeying(database, PseudonymKey.FromFile(path), clock).CatchUpAsync(cancellationToken);
        }
        finally
        {
            houseKey.Dispose();
        }
    }

    /// <summary>Brings the names up to a key in the setting to which a new one was added.</summary>
    /// <returns>How many names were given anew; null when the setting holds no newer key.</returns>
    /// <exception cref="DatabaseException">Somebody uses the database, or the key is not its own; nothing was changed.</exception>
    public async Task<int?> RotateSettingAsync(PseudonymKey key, CancellationToken cancellationToken)
    {
        await migrator.MigrateAsync(cancellationToken);
        var rekeying = new Rekeying(database, key, clock);
        if (!await rekeying.IsBehindAsync(cancellationToken))
            return null;
        if (!houseKey.TryTakeAlone())
            throw InUse(database);
        try
        {
            return await rekeying.CatchUpAsync(cancellationToken);
        }
        finally
        {
            houseKey.Dispose();
        }
    }
}
