using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace InquiryBot.Storage;

/// <summary>SQLite's result codes in words. Its own texts name tables and columns, never values.</summary>
internal static class SqliteErrors
{
    // Primary result codes of SQLite, https://sqlite.org/rescode.html
    private const int BusyCode = 5, LockedCode = 6, ReadOnlyCode = 8, IoCode = 10, CorruptCode = 11, FullCode = 13, CannotOpenCode = 14,
        ConstraintCode = 19, NotADatabaseCode = 26;

    public static DatabaseException Explain(DbException error, string place) => (error as SqliteException)?.SqliteErrorCode switch
    {
        BusyCode or LockedCode => Busy(place, error),
        ReadOnlyCode => new(StorageCodes.ReadOnly, $"The database {place} cannot be written: give the account of the bot write rights on the file and its folder.", error),
        CannotOpenCode => CannotOpen(place, error),
        CorruptCode or NotADatabaseCode => new(StorageCodes.Damaged, $"{place} is damaged or is not a SQLite database: put a backup back, or move the file away to begin with an empty one.", error),
        IoCode or FullCode => new(StorageCodes.DiskFailed, $"The disk under {place} is full or failing: make room, or move the database by Storage:ConnectionString.", error),
        ConstraintCode => new(StorageCodes.RuleBroken, $"A rule of the schema refused a row ({error.Message}).", error),
        _ => new(StorageCodes.CommandRefused, $"The database {place} refused a command: {error.Message}", error),
    };

    public static DatabaseException Busy(string place, Exception? error = null) =>
        new(StorageCodes.Busy, $"The database {place} is being written by another for longer than Storage:BusyTimeout: look for a second program or a backup that holds it.", error);

    public static DatabaseException CannotOpen(string place, Exception? error) =>
        new(StorageCodes.CannotOpen, $"The database {place} cannot be opened or created: check that the folder in Storage:ConnectionString exists or can be made, and that the bot may write there.", error);
}
