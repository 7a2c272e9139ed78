using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Storage;

/// <summary>
/// The closed list of what may be kept: what Bot Builder's dialogs keep themselves, and plain values. What people wrote is not on it:
/// an activity gets in only as the bot's own question inside <see cref="PromptOptions"/>, without who, where and when.
/// Strings, whole numbers, booleans and null need no tag.
/// </summary>
internal static class BotStateTypes
{
    public static IReadOnlyList<BotStateType> All { get; } =
    [
        BotStateType.Of<long>("long", (_, writer, value) => writer.WriteNumberValue(value), (_, element) => element.GetInt64()),
        BotStateType.Of<double>("double", (_, writer, value) => writer.WriteStringValue(value.ToString("R", CultureInfo.InvariantCulture)), (_, element) => double.Parse(element.GetString()!, CultureInfo.InvariantCulture)),
        BotStateType.Of<decimal>("decimal", (_, writer, value) => writer.WriteNumberValue(value), (_, element) => element.GetDecimal()),
        BotStateType.Of<DateTimeOffset>("time", (_, writer, value) => writer.WriteStringValue(value), (_, element) => element.GetDateTimeOffset()),
        BotStateType.Of<TimeSpan>("span", (_, writer, value) => writer.WriteNumberValue(value.Ticks), (_, element) => TimeSpan.FromTicks(element.GetInt64())),
        BotStateType.Of<Guid>("guid", (_, writer, value) => writer.WriteStringValue(value), (_, element) => element.GetGuid()),
        BotStateType.Of<List<string>>("strings", WriteStrings, ReadStrings),
        BotStateType.Of<JObject>("json", WriteTree, (_, element) => ReadTree(element)),
        BotStateType.Of<DialogState>("dialogs", (json, writer, value) => WriteStack(json, writer, value.DialogStack), (json, element) => new DialogState(ReadStack(json, element))),
        BotStateType.Of<List<DialogInstance>>("stack", WriteStack, ReadStack),
        BotStateType.Of<PromptOptions>("prompt", BotStatePrompts.Write, BotStatePrompts.Read),
        BotStateType.Of<List<Choice>>("choices", BotStatePrompts.WriteChoices, BotStatePrompts.ReadChoices),
        BotStateType.Of<HeroCard>("hero", BotStateCards.WriteHero, BotStateCards.ReadHero),
    ];

    private static void WriteStrings(BotStateJson json, Utf8JsonWriter writer, List<string> values)
    {
        writer.WriteStartArray();
        foreach (var value in values)
            json.WriteValue(writer, value, "a list");
        writer.WriteEndArray();
    }

    private static List<string> ReadStrings(BotStateJson json, JsonElement element) => [.. element.EnumerateArray().Select(item => item.GetString()!)];

    private static void WriteTree(BotStateJson json, Utf8JsonWriter writer, JObject value)
    {
        foreach (var text in value.Descendants().OfType<JValue>().Select(leaf => leaf.Value).OfType<string>())
            BotStateJson.RefuseLongText(text, value.Path);
        JsonTokens.Write(writer, value);
    }

    private static JObject ReadTree(JsonElement element)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(element.GetRawText()));
        reader.Read();
        return JsonTokens.ReadObject(ref reader);
    }

    private static void WriteStack(BotStateJson json, Utf8JsonWriter writer, List<DialogInstance> stack)
    {
        writer.WriteStartArray();
        foreach (var dialog in stack)
        {
            writer.WriteStartObject();
            writer.WriteString("id", dialog.Id);
            if (dialog.StackIndex is { } index)
                writer.WriteNumber("index", index);
            writer.WriteIfAny("version", dialog.Version);
            writer.WritePropertyName("state");
            json.WriteMap(writer, dialog.State);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static List<DialogInstance> ReadStack(BotStateJson json, JsonElement element) =>
    [
        .. element.EnumerateArray().Select(dialog => new DialogInstance
        {
            Id = dialog.Text("id"),
            StackIndex = dialog.TryGetProperty("index", out var index) ? index.GetInt32() : null,
            Version = dialog.Text("version"),
            State = json.ReadMap(dialog.GetProperty("state")),
        }),
    ];
}
