using System.Data.Common;

namespace InquiryBot.Storage;

/// <summary>
/// Runs hand-written SQL. What differs between database products is said by the overrides alone, so a feature's store is written once.
/// Inside <see cref="InTransactionAsync{T}"/> use the session that is handed in: a second command on the database itself would wait for the first.
/// </summary>
internal abstract class Database
{
    /// <summary>The folder under <c>Storage/Migrations</c> that holds this product's scripts.</summary>
    public abstract string Dialect { get; }

    /// <summary>Where it is, in words for an operator: never a password.</summary>
    public abstract string Place { get; }

    /// <summary>Whether the schema has a table of that name.</summary>
    public abstract Task<bool> HasTableAsync(string name, CancellationToken cancellationToken);

    /// <summary>Runs one command that changes rows, and says how many.</summary>
    public async Task<int> ExecuteAsync(Sql sql, CancellationToken cancellationToken)
    {
        using var turn = await WaitToWriteAsync(cancellationToken);
        await using var connection = await OpenOrExplainAsync(cancellationToken);
        return await new DatabaseSession(this, connection, null).ExecuteAsync(sql, cancellationToken);
    }

    /// <summary>Runs one command that only reads.</summary>
    public async Task<List<T>> QueryAsync<T>(Sql sql, Func<Row, T> read, CancellationToken cancellationToken)
    {
        await using var connection = await OpenOrExplainAsync(cancellationToken);
        return await new DatabaseSession(this, connection, null).QueryAsync(sql, read, cancellationToken);
    }

    /// <summary>Reads the first row, or the default of <typeparamref name="T"/> when there is none.</summary>
    public async Task<T?> QueryFirstAsync<T>(Sql sql, Func<Row, T> read, CancellationToken cancellationToken)
    {
        await using var connection = await OpenOrExplainAsync(cancellationToken);
        return await new DatabaseSession(this, connection, null).QueryFirstAsync(sql, read, cancellationToken);
    }

    /// <summary>All of the work or none of it. An exception rolls back; writers go one after the other.</summary>
    public async Task<T> InTransactionAsync<T>(Func<DatabaseSession, Task<T>> work, CancellationToken cancellationToken)
    {
        using var turn = await WaitToWriteAsync(cancellationToken);
        await using var connection = await OpenOrExplainAsync(cancellationToken);
        try
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var outcome = await work(new DatabaseSession(this, connection, transaction));
            await transaction.CommitAsync(cancellationToken);
            return outcome;
        }
        catch (DbException error)
        {
            throw Explain(error);
        }
    }

    /// <summary>All of the work or none of it.</summary>
    public Task InTransactionAsync(Func<DatabaseSession, Task> work, CancellationToken cancellationToken) =>
        InTransactionAsync(async session =>
        {
            await work(session);
            return true;
        }, cancellationToken);

    /// <summary>
    /// Wipes what was deleted or renamed out of the files as well, as far as nobody reads at this moment. Without it, the old rows would lie
    /// in a log of the database until it is written over.
    /// </summary>
    public abstract Task ScrubAsync(CancellationToken cancellationToken);

    /// <summary>The driver's complaint as one sentence with a code.</summary>
    internal abstract DatabaseException Explain(DbException error);

    /// <summary>An open connection, ready for use.</summary>
    protected abstract Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Waits until this process may write. Disposing the answer lets the next writer in.</summary>
    protected abstract Task<IDisposable> WaitToWriteAsync(CancellationToken cancellationToken);

    private async Task<DbConnection> OpenOrExplainAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await OpenAsync(cancellationToken);
        }
        catch (DbException error)
        {
            throw Explain(error);
        }
    }
}
