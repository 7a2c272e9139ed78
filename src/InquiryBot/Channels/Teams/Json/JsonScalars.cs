using System.Globalization;
using System.Text.Json;
using InquiryBot.Storage;

namespace InquiryBot.Channels.Teams.Json;

/// <summary>Single values. A number where a text is meant is refused: an id that changes its form is another id.</summary>
internal static class JsonScalars
{
    public static string Text(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => JsonText.Read(ref reader),
        _ => throw WrongShapeException.Of(name, "a text in double quotes"),
    };

    public static DateTimeOffset Time(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw WrongShapeException.Of(name, "a time such as 2026-03-01T10:20:30Z");
        if (!reader.ValueIsEscaped && reader.TryGetDateTimeOffset(out var time))
            return time;
        return DateTimeOffset.TryParse(JsonText.Read(ref reader), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
            ? time
            : throw WrongShapeException.Of(name, "a time such as 2026-03-01T10:20:30Z");
    }

    /// <summary>With a Z for UTC, as channels write it.</summary>
    public static void WriteTime(Utf8JsonWriter writer, string name, DateTimeOffset time)
    {
        if (time.Offset == TimeSpan.Zero)
            writer.WriteString(name, time.UtcDateTime);
        else
            writer.WriteString(name, time);
    }

    public static bool Flag(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw WrongShapeException.Of(name, "true or false"),
    };

    public static int Whole(ref Utf8JsonReader reader, string name) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : throw WrongShapeException.Of(name, "a whole number");
}
