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

    /// <summary>Whether any file in the folder holds a text.</summary>
    public bool Holds(string text) => FilesIn(Path).Any(file => System.Text.Encoding.Latin1.GetString(file.Bytes).Contains(text, StringComparison.Ordinal));

    /// <summary>The files of a folder as they stand, those of an open database too.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> FilesIn(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            // A program that was killed leaves pipes behind, and nobody writes into those any more.
            if (new FileInfo(path).Length == 0)
            {
                yield return (System.IO.Path.GetRelativePath(folder, path), []);
                continue;
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            yield return (System.IO.Path.GetRelativePath(folder, path), bytes.ToArray());
        }
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
        for (var left = 20; ; left--)
        {
            try
            {
                Directory.Delete(Path, recursive: true);
                return;
            }
            catch (IOException) when (left > 0)
            {
                // A database that is just closing writes its last file while the folder is being emptied.
                SpinWait.SpinUntil(() => false, TimeSpan.FromMilliseconds(50));
            }
        }
    }
}
