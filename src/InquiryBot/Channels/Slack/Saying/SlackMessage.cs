using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Slack.Saying;

/// <summary>
/// Draws what the bot says: words in sections, buttons under them, and the words once more as the plain text that notifications and screen readers use.
/// Within the limits of https://docs.slack.dev/reference/block-kit; what does not fit is cut, and nothing the bot says comes near them.
/// </summary>
internal static class SlackMessage
{
    private const int LongestSection = 3000;
    private const int LongestFallback = 4000;
    private const int MostSections = 40;

    /// <summary>The message without where it goes.</summary>
    public static JsonObject Draw(IMessageActivity said)
    {
        var text = said.Text ?? "";
        var isPlain = said.TextFormat == TextFormatTypes.Plain;
        var blocks = new JsonArray();
        foreach (var part in Parts(isPlain ? Clean(text) : Escaping.Escape(text)).Take(MostSections))
            blocks.Add(Section(part, isPlain));
        foreach (var row in BlockButtons.Draw(said.SuggestedActions?.Actions ?? []))
            blocks.Add(row);
        return new JsonObject
        {
            ["text"] = Cut(Escaping.Escape(text), LongestFallback),
            ["blocks"] = blocks,
            ["parse"] = "none",
            ["link_names"] = false,
            ["unfurl_links"] = false,
            ["unfurl_media"] = false,
        };
    }

    // "Verbatim": bare addresses and names of channels stay words. What is ready to copy has no markup at all.
    private static JsonObject Section(string text, bool isPlain) => new()
    {
        ["type"] = "section",
        ["text"] = isPlain
            ? new JsonObject { ["type"] = "plain_text", ["text"] = text, ["emoji"] = false }
            : new JsonObject { ["type"] = "mrkdwn", ["text"] = text, ["verbatim"] = true },
    };

    private static IEnumerable<string> Parts(string text)
    {
        while (text.Trim().Length > 0)
        {
            var part = Cut(text, LongestSection);
            // Better between two lines than within one.
            if (part.Length < text.Length && part.LastIndexOf('\n') is > 0 and var line)
                part = part[..line];
            yield return part;
            text = text[part.Length..].TrimStart('\n');
        }
    }

    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    // Never through an escape or a pair of surrogates: half of either would be read as something else.
    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        var escape = text.LastIndexOf('&', end - 1, Math.Min(4, end));
        return text[..(escape > 0 && text.IndexOf(';', escape) >= end ? escape : end)];
    }
}
