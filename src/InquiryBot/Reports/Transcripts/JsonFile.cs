using System.Text.Json;

namespace InquiryBot.Reports.Transcripts;

/// <summary>A file that is one JSON document, and its members read without trusting their types.</summary>
internal static class JsonFile
{
    /// <summary>Parses the whole file.</summary>
    /// <exception cref="InputException">It is not JSON.</exception>
    public static JsonDocument Parse(TranscriptFile file, TranscriptReading reading)
    {
        try
        {
            return JsonDocument.Parse(file.Bytes);
        }
        catch (JsonException exception)
        {
            throw new InputException(
                reading.Texts.Format("transcript.json-broken", file.Name, (exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1), exception);
        }
    }

    /// <summary>A member that is an object, or null.</summary>
    public static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    /// <summary>A member that is a string, or null.</summary>
    public static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
