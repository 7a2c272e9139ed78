using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Slack.Saying;

/// <summary>Buttons of Block Kit, and what comes back with one: the words it says and what it carries, both in its value.</summary>
internal static class BlockButtons
{
    private const int MostInRow = 25;
    private const int LongestLabel = 75;
    private const int LongestValue = 2000;

    /// <summary>Draws buttons, as many rows as they need.</summary>
    public static IEnumerable<JsonObject> Draw(IEnumerable<CardAction> buttons) =>
        buttons.Select(Button).Chunk(MostInRow).Select(row => new JsonObject { ["type"] = "actions", ["elements"] = new JsonArray([.. row]) });

    /// <summary>What a pressed button says, and what it carries; null when it is no button of the bot's.</summary>
    public static (string Text, string? Value)? Read(string value)
    {
        try
        {
            return JsonSerializer.Deserialize<string?[]>(value) is [{ Length: > 0 } text, var carried] ? (text, carried) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonObject Button(CardAction action, int index) => new()
    {
        ["type"] = "button",
        // An id is used once in a message.
        ["action_id"] = $"press-{index}",
        ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = Shortened(action.Title ?? ""), ["emoji"] = false },
        ["value"] = ValueOf(action),
    };

    /// <summary>The value of a button or of a choice in a menu.</summary>
    public static string ValueOf(CardAction action)
    {
        if (action.Type != ActionTypes.MessageBack)
            return Pack(action.Value?.ToString() ?? action.Title ?? "", null);
        var whole = Pack(action.Text ?? action.Title ?? "", action.Value?.ToString());
        // What is too long to carry the bot remembers for a while; the button still knows what it is about.
        return whole.Length <= LongestValue ? whole : Pack(action.Text ?? "", $"{action.Value?.ToString()?.Split('\n')[0]}\n");
    }

    private static string Pack(string text, string? value) => JsonSerializer.Serialize((string?[])[text, value]);

    private static string Shortened(string label)
    {
        if (label.Length <= LongestLabel)
            return label;
        var end = char.IsHighSurrogate(label[LongestLabel - 2]) ? LongestLabel - 2 : LongestLabel - 1;
        return $"{label[..end]}…";
    }
}
