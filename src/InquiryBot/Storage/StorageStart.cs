namespace InquiryBot.Storage;

/// <summary>Opens the storage for a program that goes on using it: tables up to date, names up to the key, and the key held until the end.</summary>
internal sealed class StorageStart(Migrator migrator, Lazy<Rekeying> rekeying, Database database, HouseKey houseKey, StorageOptions options, TimeProvider clock)
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    /// <summary>Opens it.</summary>
    /// <exception cref="DatabaseException">The tables or the names cannot be brought up to date.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        // The key is read after the database was opened: a database that cannot be used is the clearer complaint of the two.
        await migrator.MigrateAsync(cancellationToken);
        if (await rekeying.Value.IsBehindAsync(cancellationToken))
        {
            await WaitAsync(houseKey.TryTakeAlone, cancellationToken);
            await rekeying.Value.CatchUpAsync(cancellationToken);
        }

        await WaitAsync(houseKey.TryShare, cancellationToken);
        // A rotation may have slipped in before the lock: then this program's key is an old one.
        await rekeying.Value.IsBehindAsync(cancellationToken);
    }

    private async Task WaitAsync(Func<bool> tryTake, CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        while (!tryTake())
        {
            if (clock.GetElapsedTime(start) > options.BusyTimeout)
                throw KeyRotation.InUse(database);
            await Task.Delay(BetweenTries, clock, cancellationToken);
        }
    }
}
