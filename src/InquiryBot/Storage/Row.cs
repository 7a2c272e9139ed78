using System.Data.Common;

namespace InquiryBot.Storage;

/// <summary>One row of an answer, read by position. The twin of <see cref="Sql"/>: what went in as a time comes out as a time.</summary>
internal readonly struct Row(DbDataReader reader)
{
    /// <summary>How many columns there are.</summary>
    public int Columns => reader.FieldCount;

    /// <summary>What a column is called.</summary>
    public string Name(int column) => reader.GetName(column);

    /// <summary>What stands in a column, as the database has it; null for nothing.</summary>
    public object? Value(int column) => reader.IsDBNull(column) ? null : reader.GetValue(column);

    public bool IsNull(int column) => reader.IsDBNull(column);

    public string Text(int column) => reader.GetString(column);

    public string? TextOrNull(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public long Number(int column) => reader.GetInt64(column);

    public int Count(int column) => checked((int)reader.GetInt64(column));

    public double Real(int column) => reader.GetDouble(column);

    public bool Flag(int column) => reader.GetBoolean(column);

    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);

    public Guid Id(int column) => Guid.Parse(reader.GetString(column));

    public DateTimeOffset Time(int column) => DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(column));

    public DateTimeOffset? TimeOrNull(int column) => reader.IsDBNull(column) ? null : Time(column);

    public T Choice<T>(int column) where T : struct, Enum => Enum.Parse<T>(reader.GetString(column));
}
