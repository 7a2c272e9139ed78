using System.Text.Json;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>One page of a finished classification, and where the next one is.</summary>
internal sealed record ClassifyPage(Page<ClassifyDocumentResultCollection> Results, Uri Next)
{
    public static ClassifyPage Of(Response response, LanguageEndpoint endpoint)
    {
        using var json = JsonDocument.Parse(response.Content);
        var tasks = json.RootElement.GetProperty("tasks").GetProperty("items").EnumerateArray();
        var collections = tasks.Select(task => task.GetProperty("results")).Select(Read).ToList();
        var link = DocumentReader.Text(json.RootElement, "nextLink");
        return new ClassifyPage(Page<ClassifyDocumentResultCollection>.FromValues(collections, link, response), link is null ? null : endpoint.Own(new Uri(link)));
    }

    private static ClassifyDocumentResultCollection Read(JsonElement results)
    {
        var classified = results.GetProperty("documents").EnumerateArray().Select(DocumentReader.Classified);
        var refused = results.GetProperty("errors").EnumerateArray()
            .Select(item => new ClassifyDocumentResult(DocumentReader.Text(item, "id"), DocumentReader.Error(item.GetProperty("error"))));
        return new ClassifyDocumentResultCollection(
            [.. classified.Concat(refused)], DocumentReader.Text(results, "projectName"), DocumentReader.Text(results, "deploymentName"));
    }
}
