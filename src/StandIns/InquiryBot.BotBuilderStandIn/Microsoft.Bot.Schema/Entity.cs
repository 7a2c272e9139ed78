using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public class Entity
{
    private JObject _properties;

    public Entity()
    {
    }

    public Entity(string type = null)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonExtensionData]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }

    public T GetAs<T>() => JObject.FromObject(this).ToObject<T>();

    public void SetAs<T>(T obj)
    {
        var entity = JObject.FromObject(obj).ToObject<Entity>();
        Type = entity.Type;
        Properties = entity.Properties;
    }

    public bool Equals(Entity other) => other is not null && JsonConvert.SerializeObject(this) == JsonConvert.SerializeObject(other);

    public override bool Equals(object obj) => Equals(obj as Entity);

    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
