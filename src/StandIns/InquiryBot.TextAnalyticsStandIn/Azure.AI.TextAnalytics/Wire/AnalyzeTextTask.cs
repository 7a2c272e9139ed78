using System.Buffers;
using System.Text.Json;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>One document and what to find out about it.</summary>
internal sealed record AnalyzeTextTask(string Kind)
{
    public string Document { get; init; }

    public string Language { get; init; }

    public string CountryHint { get; init; }

    public string Domain { get; init; }

    public IList<PiiEntityCategory> Categories { get; init; }

    public TextAnalyticsRequestOptions Options { get; init; }

    /// <summary>Offsets then index a string directly; the service would count text elements.</summary>
    public bool CountsInUtf16 { get; init; }

    public ReadOnlyMemory<byte> ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("kind", Kind);
        json.WriteStartObject("analysisInput");
        json.WriteStartArray("documents");
        WriteDocument(json, "0", Document, Language, CountryHint);
        json.WriteEndArray();
        json.WriteEndObject();
        WriteParameters(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    public static void WriteDocument(Utf8JsonWriter json, string id, string text, string language, string countryHint = null)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("text", text);
        if (language is not null)
            json.WriteString("language", language);
        if (countryHint is not null)
            json.WriteString("countryHint", countryHint);
        json.WriteEndObject();
    }

    private void WriteParameters(Utf8JsonWriter json)
    {
        json.WriteStartObject("parameters");
        if (Options?.ModelVersion is { } model)
            json.WriteString("modelVersion", model);
        if (Options?.DisableServiceLogs is { } silent)
            json.WriteBoolean("loggingOptOut", silent);
        if (CountsInUtf16)
            json.WriteString("stringIndexType", "Utf16CodeUnit");
        if (Domain is not null)
            json.WriteString("domain", Domain);
        if (Categories is { Count: > 0 })
        {
            json.WriteStartArray("piiCategories");
            foreach (var category in Categories)
                json.WriteStringValue(category.ToString());
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
