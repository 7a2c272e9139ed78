using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Snapshots;

/// <summary>JSON that remembers types, as a memory storage writes it. It never leaves the process, so reading type names back is safe.</summary>
internal static class TypedJson
{
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        MaxDepth = null,
    });
}
