namespace Microsoft.Bot.Builder.Snapshots;

/// <summary>What a <see cref="MemoryStorage"/> holds: as JSON that the owner can see, or as copies.</summary>
internal interface IMemoryItems
{
    /// <summary>A fresh copy, never the object that was written; null when there is none.</summary>
    object Read(string key);

    void Write(string key, object value, string eTag);

    string ETagOf(string key);

    void Remove(string key);
}
