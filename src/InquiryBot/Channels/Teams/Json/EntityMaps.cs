using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Teams.Json;

/// <summary>Entities, reactions and the small rest of the protocol.</summary>
internal static class EntityMaps
{
    public static JsonMap<Entity> Entity { get; } = new JsonMap<Entity>()
        .Text("type", it => it.Type, (it, value) => it.Type = value)
        .Rest(it => it.Properties, (it, rest) => it.Properties = rest);

    public static JsonMap<Mention> Mention { get; } = new JsonMap<Mention>()
        .Text("type", it => it.Type, (it, value) => it.Type = value)
        .Child("mentioned", AccountMaps.Account, it => it.Mentioned, (it, value) => it.Mentioned = value)
        .Text("text", it => it.Text, (it, value) => it.Text = value)
        .Rest(it => it.Properties, (it, rest) => it.Properties = rest);

    public static JsonMap<MessageReaction> Reaction { get; } = new JsonMap<MessageReaction>()
        .Text("type", it => it.Type, (it, value) => it.Type = value);

    public static JsonMap<TextHighlight> Highlight { get; } = new JsonMap<TextHighlight>()
        .Text("text", it => it.Text, (it, value) => it.Text = value)
        .Whole("occurrence", it => it.Occurrence, (it, value) => it.Occurrence = value);

    public static JsonMap<SemanticAction> Semantic { get; } = new JsonMap<SemanticAction>()
        .Text("id", it => it.Id, (it, value) => it.Id = value)
        .Text("state", it => it.State, (it, value) => it.State = value)
        .Add("entities", ReadNamed, WriteNamed);

    /// <summary>By its real type: a mention made by the bot carries its members as properties, one that arrived carries them as a tree.</summary>
    public static void Write(Utf8JsonWriter writer, Entity entity)
    {
        if (entity is Mention mention)
            Mention.Write(writer, mention);
        else if (entity.GetType() == typeof(Entity))
            Entity.Write(writer, entity);
        else
            JsonValues.Write(writer, JToken.FromObject(entity));
    }

    private static void ReadNamed(ref Utf8JsonReader reader, SemanticAction target)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw WrongShapeException.Of("entities", "an object");
        target.Entities = new Dictionary<string, Entity>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Storage.JsonText.Read(ref reader);
            reader.Read();
            target.Entities[name] = Entity.Read(ref reader, name);
        }
    }

    private static void WriteNamed(Utf8JsonWriter writer, SemanticAction source)
    {
        if (source.Entities is null)
            return;
        writer.WriteStartObject("entities");
        foreach (var (name, entity) in source.Entities)
        {
            writer.WritePropertyName(name);
            Write(writer, entity);
        }

        writer.WriteEndObject();
    }
}
