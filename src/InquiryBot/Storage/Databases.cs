using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace InquiryBot.Storage;

/// <summary>Picks the database product that a connection string names.</summary>
internal static class Databases
{
    private const string Works = "Use for example 'Data Source=data/inquirybot.db', a SQLite file.";

    /// <param name="options">The settings.</param>
    /// <param name="folder">Where a relative path starts: the folder the program was started in.</param>
    /// <exception cref="DatabaseException">The connection string names nothing this build can open.</exception>
    public static Database From(StorageOptions options, string folder)
    {
        if (NamesAServer(options.ConnectionString))
            throw Refused($"names a PostgreSQL server, and PostgreSQL is not supported yet: this build keeps its data in a SQLite file. {Works}");
        var settings = Read(options.ConnectionString);
        if (settings.DataSource.Length == 0)
            throw Refused($"names no file. {Works}");
        if (settings.DataSource == ":memory:" || settings.Mode == SqliteOpenMode.Memory)
            throw Refused($"asks for a database in memory, which would forget everything between two commands. {Works}");
        settings.DataSource = Path.GetFullPath(settings.DataSource, folder);
        return new SqliteDatabase(settings, options.BusyTimeout);
    }

    private static bool NamesAServer(string text)
    {
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = text };
            return parts.ContainsKey("Host") || parts.ContainsKey("Server");
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static SqliteConnectionStringBuilder Read(string text)
    {
        try
        {
            return new SqliteConnectionStringBuilder(text);
        }
        catch (ArgumentException error)
        {
            throw Refused($"is not a connection string ({error.Message}). {Works}");
        }
    }

    // The value itself stays out of the sentence: it may hold a password.
    private static DatabaseException Refused(string why) => new(StorageCodes.ConnectionString, $"Storage:ConnectionString {why}");
}
