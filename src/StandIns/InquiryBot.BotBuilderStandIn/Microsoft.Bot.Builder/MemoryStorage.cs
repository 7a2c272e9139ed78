using System.Globalization;
using Microsoft.Bot.Builder.Snapshots;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public class MemoryStorage : IStorage
{
    private readonly Lock _lock = new();
    private readonly IMemoryItems _items;
    private int _nextETag;

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _items = new JsonItems(jsonSerializer, dictionary ?? []);
    }

    /// <summary>Who passes a dictionary sees the stored JSON in it; who does not gets the same answers without the JSON.</summary>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
    {
        _items = dictionary is null ? new SnapshotItems() : new JsonItems(TypedJson.Serializer, dictionary);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _items.Remove(key);
        }

        return Task.CompletedTask;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.Read(key) is { } item)
                    found[key] = item;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
                Write(key, value);
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object value)
    {
        if (value is not IStoreItem item)
        {
            _items.Write(key, value, eTag: null);
            return;
        }

        var current = _items.ETagOf(key);
        if (current is not null && item.ETag != "*" && item.ETag != current)
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}");

        _items.Write(key, value, (_nextETag++).ToString(CultureInfo.InvariantCulture));
    }
}
