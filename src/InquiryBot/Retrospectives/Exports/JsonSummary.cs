using System.Text.Json;
using System.Text.Json.Serialization;

namespace InquiryBot.Retrospectives.Exports;

/// <summary>A summary as JSON, the same in every language: members in camel case, days as 2026-11-20.</summary>
internal static class JsonSummary
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DictionaryKeyPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Writes it.</summary>
    public static string Write(SummaryDocument summary) => JsonSerializer.Serialize(summary, Readable);
}
