using System.Data.Common;

namespace InquiryBot.Storage;

/// <summary>One open connection, and the transaction on it when there is one. Handed out by <see cref="Database"/>.</summary>
internal sealed class DatabaseSession(Database database, DbConnection connection, DbTransaction? transaction)
{
    /// <summary>Runs a command and says how many rows it changed.</summary>
    public async Task<int> ExecuteAsync(Sql sql, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = Command(sql);
            return await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (DbException error)
        {
            throw database.Explain(error);
        }
    }

    /// <summary>All rows of an answer.</summary>
    public async Task<List<T>> QueryAsync<T>(Sql sql, Func<Row, T> read, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = Command(sql);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var rows = new List<T>();
            while (await reader.ReadAsync(cancellationToken))
                rows.Add(read(new Row(reader)));
            return rows;
        }
        catch (DbException error)
        {
            throw database.Explain(error);
        }
    }

    /// <summary>The first row, or the default of <typeparamref name="T"/> when there is none.</summary>
    public async Task<T?> QueryFirstAsync<T>(Sql sql, Func<Row, T> read, CancellationToken cancellationToken)
    {
        var rows = await QueryAsync(sql, read, cancellationToken);
        return rows.Count == 0 ? default : rows[0];
    }

    private DbCommand Command(Sql sql)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql.Text;
        for (var index = 0; index < sql.Values.Count; index++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{index}";
            parameter.Value = sql.Values[index];
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
