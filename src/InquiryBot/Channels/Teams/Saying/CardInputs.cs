using System.Text.Json.Nodes;

namespace InquiryBot.Channels.Teams.Saying;

/// <summary>What can be filled in on a card.</summary>
internal static class CardInputs
{
    /// <summary>One of a few.</summary>
    public static JsonObject Choice(string id, string label, string value, IEnumerable<(string Value, string Title)> choices) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = id,
        ["label"] = label,
        ["value"] = value,
        ["choices"] = new JsonArray([.. choices.Select(choice => new JsonObject { ["title"] = choice.Title, ["value"] = choice.Value })]),
    };

    /// <summary>A line, or several.</summary>
    public static JsonObject Text(string id, string label, string value, int longest, bool isMultiline = false) => new()
    {
        ["type"] = "Input.Text",
        ["id"] = id,
        ["label"] = label,
        ["value"] = value,
        ["maxLength"] = longest,
        ["isMultiline"] = isMultiline,
    };

    /// <summary>A time of the day.</summary>
    public static JsonObject Time(string id, string label, TimeOnly? value) => new()
    {
        ["type"] = "Input.Time",
        ["id"] = id,
        ["label"] = label,
        ["value"] = value?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>A button that sends what was filled in.</summary>
    public static JsonObject Submit(string title, JsonObject data) => new() { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data };
}
