using System.Text.Json;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>The limits of https://docs.slack.dev/reference/block-kit, for the blocks that the bot draws. A block or element that is not listed is a fault.</summary>
internal static class BlockKit
{
    private const int LongestText = 3000;
    private const int LongestFallback = 4000;

    /// <summary>What Slack would refuse in a message or a view.</summary>
    public static IReadOnlyList<string> FaultsOf(JsonElement call)
    {
        var isView = call.TryGetProperty("view", out var view);
        var holder = isView ? view : call;
        if (!holder.TryGetProperty("blocks", out var blocks))
            return [];
        var all = blocks.EnumerateArray().ToList();
        var faults = new List<string>(all.SelectMany(OfBlock));
        Limit(faults, "blocks", all.Count, 1, isView ? 100 : 50);
        Distinct(faults, "block_id", all.Select(block => TextOf(block, "block_id")).OfType<string>());
        if (!isView)
            Limit(faults, "text beside blocks", TextOf(call, "text")?.Length ?? 0, 1, LongestFallback);
        return faults;
    }

    private static List<string> OfBlock(JsonElement block)
    {
        var faults = new List<string>();
        switch (TextOf(block, "type"))
        {
            case "section":
                OfText(faults, block.GetProperty("text"), LongestText);
                if (block.TryGetProperty("accessory", out var accessory))
                    OfElement(faults, accessory);
                break;
            case "header":
                OfText(faults, block.GetProperty("text"), 150, onlyPlain: true);
                break;
            case "actions":
                var elements = block.GetProperty("elements").EnumerateArray().ToList();
                Limit(faults, "actions.elements", elements.Count, 1, 25);
                Distinct(faults, "action_id", elements.Select(element => TextOf(element, "action_id") ?? ""));
                elements.ForEach(element => OfElement(faults, element));
                break;
            default:
                faults.Add($"no block of type {TextOf(block, "type")}");
                break;
        }

        if (TextOf(block, "block_id") is { } id)
            Limit(faults, "block_id", id.Length, 1, 255);
        return faults;
    }

    private static void OfElement(List<string> faults, JsonElement element)
    {
        Limit(faults, "action_id", TextOf(element, "action_id")?.Length ?? 0, 1, 255);
        switch (TextOf(element, "type"))
        {
            case "button":
                OfText(faults, element.GetProperty("text"), 75, onlyPlain: true);
                Limit(faults, "button.value", TextOf(element, "value")?.Length ?? 0, 1, 2000);
                break;
            case "static_select":
                var options = element.GetProperty("options").EnumerateArray().ToList();
                Limit(faults, "options", options.Count, 1, 100);
                options.ForEach(option => OfOption(faults, option));
                if (element.TryGetProperty("initial_option", out var initial) && !options.Exists(option => JsonElement.DeepEquals(option, initial)))
                    faults.Add("initial_option is none of the options");
                break;
            default:
                faults.Add($"no element of type {TextOf(element, "type")}");
                break;
        }
    }

    private static void OfOption(List<string> faults, JsonElement option)
    {
        OfText(faults, option.GetProperty("text"), 75, onlyPlain: true);
        Limit(faults, "option.value", TextOf(option, "value")?.Length ?? 0, 1, 75);
    }

    private static void OfText(List<string> faults, JsonElement text, int longest, bool onlyPlain = false)
    {
        var type = TextOf(text, "type");
        if (type != "plain_text" && (onlyPlain || type != "mrkdwn"))
            faults.Add($"a text of type {type}");
        if (type == "plain_text" && text.TryGetProperty("verbatim", out _))
            faults.Add("verbatim is for mrkdwn");
        Limit(faults, "text", TextOf(text, "text")?.Length ?? 0, 1, longest);
    }

    private static void Limit(List<string> faults, string what, int count, int least, int most)
    {
        if (count < least || count > most)
            faults.Add($"{what}: {count}, not {least} to {most}");
    }

    private static void Distinct(List<string> faults, string what, IEnumerable<string> ids)
    {
        var all = ids.ToList();
        if (all.Distinct(StringComparer.Ordinal).Count() != all.Count)
            faults.Add($"{what} is there twice");
    }

    private static string? TextOf(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
