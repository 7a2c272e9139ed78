using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace InquiryBot.Storage;

/// <summary>
/// A command written as an interpolated string whose holes become parameters: <c>$"delete from cards where id = {id}"</c>.
/// A value can therefore never become SQL. Times are kept as Unix milliseconds in UTC, so that they sort and compare alike on every database.
/// </summary>
[InterpolatedStringHandler]
internal sealed class Sql(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + 4 * formattedCount);
    private readonly List<object> _values = new(formattedCount);

    /// <summary>The command with <c>@p0</c>, <c>@p1</c> … in its holes.</summary>
    public string Text => _text.ToString();

    /// <summary>The values of the holes, in order.</summary>
    public IReadOnlyList<object> Values => _values;

    /// <summary>Gives a command a name: <c>Sql.From($"…")</c> where the compiler cannot see that a command is meant.</summary>
    public static Sql From(Sql sql) => sql;

    /// <summary>A command without values, such as a migration.</summary>
    public static Sql Script(string text)
    {
        var script = new Sql(text.Length, 0);
        script.AppendLiteral(text);
        return script;
    }

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted<T>(T value)
    {
        _text.Append(CultureInfo.InvariantCulture, $"@p{_values.Count}");
        _values.Add(Stored(value));
    }

    private static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset time => time.ToUnixTimeMilliseconds(),
        TimeSpan span => (long)span.TotalMilliseconds,
        Guid id => id.ToString("D"),
        Enum choice => choice.ToString(),
        _ => value,
    };
}
