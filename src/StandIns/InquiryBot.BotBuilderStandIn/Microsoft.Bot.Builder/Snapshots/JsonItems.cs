using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Snapshots;

internal sealed class JsonItems(JsonSerializer serializer, Dictionary<string, JObject> documents) : IMemoryItems
{
    private const string ETagName = "eTag";

    public object Read(string key) => documents.TryGetValue(key, out var document) ? document?.ToObject<object>(serializer) : null;

    public void Write(string key, object value, string eTag)
    {
        var document = value is null ? null : JObject.FromObject(value, serializer);
        if (eTag is not null)
            document[ETagName] = eTag;
        documents[key] = document;
    }

    public string ETagOf(string key) => documents.TryGetValue(key, out var document) ? (string)document?[ETagName] : null;

    public void Remove(string key) => documents.Remove(key);
}
