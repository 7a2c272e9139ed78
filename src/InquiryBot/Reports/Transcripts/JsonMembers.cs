using System.Globalization;
using System.Text;
using System.Text.Json;

namespace InquiryBot.Reports.Transcripts;

/// <summary>Reads the value after a member's name, or says what it should have been.</summary>
internal static class JsonMembers
{
    /// <summary>A string, or null.</summary>
    public static string? Text(ref Utf8JsonReader reader, string member)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => JsonText.Read(ref reader),
            JsonTokenType.Null => null,
            _ => throw new JsonMessageException(member, "text"),
        };
    }

    /// <summary>A string or a number, as ids come in both; or null.</summary>
    public static string? TextOrNumber(ref Utf8JsonReader reader, string member)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.String => JsonText.Read(ref reader),
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            JsonTokenType.Null => null,
            _ => throw new JsonMessageException(member, "text"),
        };
    }

    /// <summary>A moment in ISO 8601, or null.</summary>
    public static DateTimeOffset? Moment(ref Utf8JsonReader reader, string member)
    {
        if (Text(ref reader, member) is not { } text)
            return null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            && text.Length >= 10 && char.IsAsciiDigit(text[0])
            ? moment
            : throw new JsonMessageException(member, "moment");
    }

    /// <summary>True or false.</summary>
    public static bool YesOrNo(ref Utf8JsonReader reader, string member)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False or JsonTokenType.Null => false,
            _ => throw new JsonMessageException(member, "yes-or-no"),
        };
    }

    /// <summary>Passes over a value nobody asked about.</summary>
    public static void Skip(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }
}
