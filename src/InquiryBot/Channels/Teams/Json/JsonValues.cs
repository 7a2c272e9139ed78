using System.Text.Json;
using System.Text.Json.Nodes;
using InquiryBot.Storage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Teams.Json;

/// <summary>Values of any type: channel data, the content of a card, the body of an invoke response.</summary>
internal static class JsonValues
{
    // For card types that only carry Newtonsoft's annotations. Types are never named, so nothing but data goes out.
    private static readonly Newtonsoft.Json.JsonSerializer Annotated = Newtonsoft.Json.JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        TypeNameHandling = TypeNameHandling.None,
    });

    /// <summary>Plain values as .NET's own types, trees as <see cref="JObject"/> and <see cref="JArray"/>.</summary>
    public static object? Read(ref Utf8JsonReader reader) => JsonTokens.Read(ref reader) is var token && token is JValue value ? value.Value : token;

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case JToken token: JsonTokens.Write(writer, token); break;
            case JsonNode node: node.WriteTo(writer); break;
            case JsonElement element: element.WriteTo(writer); break;
            case Activity activity: ActivityMaps.Activity.Write(writer, activity); break;
            case ExpectedReplies replies: WriteReplies(writer, replies); break;
            case HeroCard card: CardMaps.Hero.Write(writer, card); break;
            default: JsonTokens.Write(writer, JToken.FromObject(value, Annotated)); break;
        }
    }

    private static void WriteReplies(Utf8JsonWriter writer, ExpectedReplies replies)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("activities");
        foreach (var activity in replies.Activities ?? [])
            ActivityMaps.Activity.Write(writer, activity);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
