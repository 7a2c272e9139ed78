using System.Text.Json;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>Reads the results of one document.</summary>
internal static class DocumentReader
{
    public static DetectedLanguage DetectedLanguage(JsonElement document)
    {
        var language = document.GetProperty("detectedLanguage");
        return new DetectedLanguage(Text(language, "name"), Text(language, "iso6391Name"), Score(language));
    }

    public static KeyPhraseCollection KeyPhrases(JsonElement document) =>
        new([.. document.GetProperty("keyPhrases").EnumerateArray().Select(phrase => phrase.GetString())]);

    public static PiiEntityCollection PiiEntities(JsonElement document)
    {
        var entities = document.GetProperty("entities").EnumerateArray().Select(entity => new PiiEntity(
            Text(entity, "text"),
            Text(entity, "category"),
            Text(entity, "subcategory"),
            Score(entity),
            entity.GetProperty("offset").GetInt32(),
            entity.GetProperty("length").GetInt32()));
        return new PiiEntityCollection([.. entities], Text(document, "redactedText"));
    }

    /// <summary>For one label too, the classes are a list.</summary>
    public static ClassifyDocumentResult Classified(JsonElement document)
    {
        var categories = document.GetProperty("class").EnumerateArray()
            .Select(category => new ClassificationCategory(Text(category, "category"), Score(category)));
        return new ClassifyDocumentResult(Text(document, "id"), new ClassificationCategoryCollection([.. categories]));
    }

    /// <summary>The inner error is the one that says what is wrong with the document.</summary>
    public static TextAnalyticsError Error(JsonElement error)
    {
        while (error.TryGetProperty("innererror", out var inner) && inner.ValueKind == JsonValueKind.Object)
            error = inner;
        return new TextAnalyticsError(Text(error, "code"), Text(error, "message"), Text(error, "target"));
    }

    public static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static double Score(JsonElement element) => element.GetProperty("confidenceScore").GetDouble();
}
