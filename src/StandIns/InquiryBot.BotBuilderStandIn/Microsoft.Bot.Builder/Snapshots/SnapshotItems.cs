using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Snapshots;

/// <summary>Bot state is a dictionary and is copied; everything else goes through JSON as in <see cref="JsonItems"/>.</summary>
internal sealed class SnapshotItems : IMemoryItems
{
    private readonly Dictionary<string, Dictionary<string, object>> _states = [];
    private readonly Dictionary<string, JObject> _documents = [];
    private readonly JsonItems _json;

    public SnapshotItems()
    {
        _json = new JsonItems(TypedJson.Serializer, _documents);
    }

    public object Read(string key) => _states.TryGetValue(key, out var state) ? StateCopy.Of(state) : _json.Read(key);

    public void Write(string key, object value, string eTag)
    {
        Remove(key);
        if (value is not null && value.GetType() == typeof(Dictionary<string, object>))
            _states[key] = (Dictionary<string, object>)StateCopy.Of(value);
        else
            _json.Write(key, value, eTag);
    }

    public string ETagOf(string key) => _json.ETagOf(key);

    public void Remove(string key)
    {
        _states.Remove(key);
        _documents.Remove(key);
    }
}
