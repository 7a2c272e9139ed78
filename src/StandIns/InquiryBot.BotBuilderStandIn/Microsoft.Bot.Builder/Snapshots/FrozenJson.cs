using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Snapshots;

/// <summary>A value of a type that only JSON can copy, kept as JSON until it is read.</summary>
internal sealed class FrozenJson(object value)
{
    private readonly JToken _json = JToken.FromObject(value, TypedJson.Serializer);

    public object Thaw() => _json.ToObject<object>(TypedJson.Serializer);
}
