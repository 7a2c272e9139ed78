using System.Text.Json;

namespace InquiryBot.Channels.Slack;

/// <summary>Reads what Slack sends without trusting its shape: what is missing or of another kind is nothing.</summary>
internal static class JsonReading
{
    /// <summary>A member, or an undefined element.</summary>
    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>A text that is not empty, or null.</summary>
    public static string? Text(this JsonElement element, string name)
    {
        var member = element.Member(name);
        if (member.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return member.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: text that nobody typed.
            return null;
        }
    }

    public static bool IsTrue(this JsonElement element, string name) => element.Member(name).ValueKind == JsonValueKind.True;

    /// <summary>Whether a member is there and not null.</summary>
    public static bool Has(this JsonElement element, string name) => element.Member(name).ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    /// <summary>The first element of a list, or an undefined element.</summary>
    public static JsonElement First(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0 ? list[0] : default;

    /// <summary>The object in some bytes, or null when they are no JSON object.</summary>
    public static JsonElement? Parse(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes);
            return JsonElement.TryParseValue(ref reader, out var element) && element.Value.ValueKind == JsonValueKind.Object && !reader.Read() ? element : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
