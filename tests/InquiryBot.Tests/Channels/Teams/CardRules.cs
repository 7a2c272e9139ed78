using System.Text;
using System.Text.Json;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>What a card must be for Teams to show it everywhere and for its store to take it: Adaptive Cards 1.5, and the rules of the store.</summary>
internal static class CardRules
{
    private static readonly HashSet<string> Elements = ["RichTextBlock", "Container", "Input.ChoiceSet", "Input.Text", "Input.Time"];
    private static readonly HashSet<string> Actions = ["Action.Submit", "Action.Execute"];
    private static readonly HashSet<string> Members = ["type", "$schema", "version", "msteams", "fallbackText", "speak", "body", "actions"];

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<string> FaultsOf(JsonElement card)
    {
        if (card.GetProperty("type").GetString() != "AdaptiveCard" || card.GetProperty("version").GetString() != "1.5")
            yield return "it is no Adaptive Card 1.5";
        foreach (var member in card.EnumerateObject().Where(member => !Members.Contains(member.Name)))
            yield return $"it has a member {member.Name}";
        foreach (var words in (string[])["fallbackText", "speak"])
        {
            if (string.IsNullOrWhiteSpace(card.GetProperty(words).GetString()) || card.GetProperty(words).GetString()!.Contains('*', StringComparison.Ordinal))
                yield return $"its {words} is empty or has marks in it";
        }

        if (Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(card, Relaxed)) > 28 * 1024)
            yield return "it is larger than 28 KB";
        if (card.GetProperty("actions").GetArrayLength() > 6)
            yield return "it has more than six actions";
        foreach (var action in card.GetProperty("actions").EnumerateArray().Where(action => !Actions.Contains(action.GetProperty("type").GetString()!) || Title(action).Length is 0 or > 40))
            yield return $"the action '{Title(action)}' is of a type that Teams does not show, or its title is too long";
        foreach (var fault in card.GetProperty("body").EnumerateArray().SelectMany(FaultsOfElement))
            yield return fault;
        var inputs = card.GetProperty("body").EnumerateArray().Where(IsInput).Select(input => input.GetProperty("id").GetString()).ToList();
        if (inputs.Distinct().Count() != inputs.Count)
            yield return "two inputs share an id";
    }

    private static IEnumerable<string> FaultsOfElement(JsonElement element)
    {
        var type = element.GetProperty("type").GetString()!;
        if (!Elements.Contains(type))
            yield return $"an element is of the type {type}";
        if (IsInput(element) && (string.IsNullOrWhiteSpace(element.GetProperty("label").GetString()) || string.IsNullOrEmpty(element.GetProperty("id").GetString())))
            yield return "an input has no id or no label for who listens";
        if (type == "Input.ChoiceSet" && !element.GetProperty("choices").EnumerateArray().Any(choice => choice.GetProperty("value").GetString() == element.GetProperty("value").GetString()))
            yield return $"the list {element.GetProperty("id")} begins with something that is not on it";
        foreach (var fault in type == "Container" ? element.GetProperty("items").EnumerateArray().SelectMany(FaultsOfElement) : [])
            yield return fault;
    }

    private static bool IsInput(JsonElement element) => element.GetProperty("type").GetString()!.StartsWith("Input.", StringComparison.Ordinal);

    private static string Title(JsonElement action) => action.GetProperty("title").GetString() ?? "";
}
