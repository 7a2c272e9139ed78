using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace InquiryBot.Storage;

/// <summary>
/// One SQLite file. Readers never wait for the writer (write-ahead log), writers of this process queue without holding a thread,
/// writers of other processes are waited for. A commit survives the end of the process; only a power cut may take the last ones.
/// </summary>
internal sealed class SqliteDatabase : Database, IDisposable
{
    private readonly SemaphoreSlim _writers = new(1, 1);
    private readonly SqliteConnectionStringBuilder _settings;
    private readonly TimeSpan _busyTimeout;
    private readonly string _perConnection;
    private volatile bool _prepared;

    public SqliteDatabase(SqliteConnectionStringBuilder settings, TimeSpan busyTimeout)
    {
        _settings = settings;
        _settings.ForeignKeys = true;
        // The driver tries again on its own for this long, in whole seconds, after SQLite itself has given up.
        _settings.DefaultTimeout = Math.Max(1, (int)busyTimeout.TotalSeconds);
        _busyTimeout = busyTimeout;
        var milliseconds = (long)busyTimeout.TotalMilliseconds;
        _perConnection = string.Create(CultureInfo.InvariantCulture, $"pragma busy_timeout = {milliseconds}; pragma synchronous = normal; pragma secure_delete = on;");
    }

    public override string Dialect => "Sqlite";

    public override string Place => _settings.DataSource;

    public override async Task<bool> HasTableAsync(string name, CancellationToken cancellationToken) =>
        await QueryFirstAsync($"select 1 from sqlite_master where type = 'table' and name = {name}", row => row.Flag(0), cancellationToken);

    // Deleted rows are written over with zeros in the file (secure_delete); the log still has them until it is emptied.
    public override async Task ScrubAsync(CancellationToken cancellationToken) => await ExecuteAsync($"pragma wal_checkpoint(truncate)", cancellationToken);

    /// <summary>Closes the pooled connections, so that the file can be moved or deleted.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_settings.ConnectionString);
        SqliteConnection.ClearPool(connection);
        _writers.Dispose();
    }

    internal override DatabaseException Explain(DbException error) => SqliteErrors.Explain(error, Place);

    protected override async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (!_prepared)
            PrepareFile();
        var connection = new SqliteConnection(_settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            Run(connection, _perConnection);
            if (!_prepared && _settings.Mode != SqliteOpenMode.ReadOnly)
                Run(connection, "pragma journal_mode = wal;");
            _prepared = true;
            return connection;
        }
        catch (SqliteException)
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    protected override async Task<IDisposable> WaitToWriteAsync(CancellationToken cancellationToken)
    {
        if (!await _writers.WaitAsync(_busyTimeout, cancellationToken))
            throw SqliteErrors.Busy(Place);
        return new Turn(_writers);
    }

    private void PrepareFile()
    {
        if (_settings.Mode != SqliteOpenMode.ReadOnly)
            PrivateFile.CreateIfMissing(_settings.DataSource);
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private sealed class Turn(SemaphoreSlim writers) : IDisposable
    {
        public void Dispose() => writers.Release();
    }
}
