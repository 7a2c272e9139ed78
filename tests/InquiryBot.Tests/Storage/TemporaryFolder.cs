using InquiryBot.Storage;

namespace InquiryBot.Tests.Storage;

/// <summary>A folder for one test, gone after it, with the databases opened in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly List<IDisposable> _opened = [];

    public string Path { get; } = Directory.CreateTempSubdirectory("inquirybot-test-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public Database Database(string name = "bot.db", string more = "", double busySeconds = 10)
    {
        var options = new StorageOptions { ConnectionString = $"Data Source={name};{more}", BusyTimeout = TimeSpan.FromSeconds(busySeconds) };
        var database = Databases.From(options, Path);
        _opened.Add((IDisposable)database);
        return database;
    }

    public async Task<Database> MigratedDatabaseAsync()
    {
        var database = Database();
        await new Migrator(database, TimeProvider.System).MigrateAsync(default);
        return database;
    }

    /// <summary>Closes the databases, which also brings what they wrote from the log into the file.</summary>
    public void Close()
    {
        _opened.ForEach(database => database.Dispose());
        _opened.Clear();
    }

    public void Dispose()
    {
        Close();
        Directory.Delete(Path, recursive: true);
    }
}
