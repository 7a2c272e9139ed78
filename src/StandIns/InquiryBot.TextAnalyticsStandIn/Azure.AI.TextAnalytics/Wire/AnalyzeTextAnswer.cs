using System.Text.Json;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>The answer about one document: a result, or the reason why there is none.</summary>
internal sealed class AnalyzeTextAnswer(Response response)
{
    public Response<T> Read<T>(Func<JsonElement, T> read)
    {
        using var json = JsonDocument.Parse(response.Content);
        var results = json.RootElement.GetProperty("results");
        foreach (var document in results.GetProperty("documents").EnumerateArray())
            return Response.FromValue(read(document), response);

        var error = results.GetProperty("errors").EnumerateArray().Select(item => DocumentReader.Error(item.GetProperty("error"))).FirstOrDefault();
        throw new RequestFailedException(response.Status, error.Message, error.ErrorCode.ToString(), null);
    }
}
