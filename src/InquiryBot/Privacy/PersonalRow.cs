using System.Globalization;
using System.Text.Json;
using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>Reads any row about a person, whatever its table, so that a new table is shown from its first day on.</summary>
internal static class PersonalRow
{
    // How the row is found and not what it says: pseudonyms of the person, the conversation, the message and the workspace, a number made up for it, the mark of a
    // version, what is sealed, and the key to a seat, which is a secret.
    private static readonly string[] Hidden = ["person", "id", "row_key", "etag", "message", "place", "organisation", "seat"];

    private static readonly string[] Flags = ["wrong", "appreciates", "appreciation", "noticed"];

    /// <summary>The columns that say something.</summary>
    public static IReadOnlyList<(int Column, string Field)> FieldsOf(Row row) =>
        [.. Enumerable.Range(0, row.Columns).Select(column => (column, row.Name(column))).Where(field => !Hidden.Contains(field.Item2))];

    /// <summary>What stands in a column, as a person would understand it: moments instead of milliseconds, yes or no instead of 1 or 0.</summary>
    public static object? ValueOf(Row row, int column, string field) => row.Value(column) switch
    {
        byte[] json => JsonDocument.Parse(json).RootElement,
        long number when IsMoment(field) => DateTimeOffset.FromUnixTimeMilliseconds(number),
        long time when field.StartsWith("quiet_", StringComparison.Ordinal) => TimeSpan.FromMilliseconds(time),
        object number when Flags.Contains(field) => Convert.ToInt64(number, CultureInfo.InvariantCulture) != 0,
        var value => value,
    };

    private static bool IsMoment(string field) =>
        field is "at" or "since" or "until" || field.EndsWith("_at", StringComparison.Ordinal) || field.EndsWith("_until", StringComparison.Ordinal);
}
