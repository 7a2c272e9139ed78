using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData != null;

    public Mention[] GetMentions() => Entities is null
        ? []
        : [.. Entities.Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
                      .Select(entity => entity.Properties.ToObject<Mention>())];

    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT data => data,
        _ => ((JToken)ChannelData).ToObject<TypeT>(),
    };

    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData is null)
            return false;

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidCastException)
        {
            return false;
        }
    }
}
