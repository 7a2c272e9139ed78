using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InquiryBot.Storage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Teams.Saying;

/// <summary>
/// Adaptive Cards of version 1.5, the newest that Teams shows from a bot everywhere. Words stand in text runs, which know no markup: nothing that somebody wrote
/// becomes a link, a mention or a picture. Source: https://adaptivecards.io/explorer and https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards.
/// </summary>
internal static partial class AdaptiveCard
{
    /// <summary>The type of an attachment that is one.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The version.</summary>
    public const string Version = "1.5";

    /// <summary>The most actions that Teams shows on one card, and its store allows.</summary>
    public const int MostActions = 6;

    /// <summary>The largest card, in bytes; Teams refuses messages from somewhat more on.</summary>
    public const int LargestBytes = 24 * 1024;

    private const int LongestLine = 4000;
    private static readonly JsonSerializerOptions OnTheWire = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A card.</summary>
    /// <param name="words">All of it as plain words, for clients that cannot show it and for who listens.</param>
    /// <param name="body">What stands on it.</param>
    /// <param name="actions">The buttons, <see cref="MostActions"/> at most.</param>
    public static JsonObject Make(string words, IEnumerable<JsonNode> body, IEnumerable<JsonNode> actions) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = Version,
        ["msteams"] = new JsonObject { ["width"] = "Full" },
        ["fallbackText"] = Plain(words),
        ["speak"] = Plain(words),
        ["body"] = new JsonArray([.. body]),
        ["actions"] = new JsonArray([.. actions]),
    };

    /// <summary>Words, a block for each line, <c>*these*</c> bolder.</summary>
    public static IEnumerable<JsonNode> Lines(string words) =>
        words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => (JsonNode)new JsonObject
        {
            ["type"] = "RichTextBlock",
            ["spacing"] = line.StartsWith("- ", StringComparison.Ordinal) ? "Small" : "Default",
            ["inlines"] = new JsonArray([.. Runs(line.Length > LongestLine ? line[..LongestLine] : line)]),
        });

    /// <summary>The words without marks of emphasis.</summary>
    public static string Plain(string words) => Emphasis().Replace(words, "$1");

    /// <summary>How much it takes on the wire.</summary>
    public static int BytesOf(JsonNode card) => Encoding.UTF8.GetByteCount(card.ToJsonString(OnTheWire));

    /// <summary>The card as an attachment of a message.</summary>
    public static Attachment Attach(JsonNode card) => new(ContentType, content: card);

    /// <summary>The card as the tree that Bot Builder's own answers hold.</summary>
    public static JToken Tree(JsonNode card)
    {
        var reader = new Utf8JsonReader(JsonSerializer.SerializeToUtf8Bytes(card));
        reader.Read();
        return JsonTokens.Read(ref reader);
    }

    private static IEnumerable<JsonNode> Runs(string line)
    {
        var at = 0;
        foreach (Match bold in Emphasis().Matches(line))
        {
            if (bold.Index > at)
                yield return Run(line[at..bold.Index]);
            yield return Run(bold.Groups[1].Value, "Bolder");
            at = bold.Index + bold.Length;
        }

        if (at < line.Length)
            yield return Run(line[at..]);
    }

    private static JsonObject Run(string text, string? weight = null)
    {
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text };
        if (weight is not null)
            run["weight"] = weight;
        return run;
    }

    [GeneratedRegex(@"(?<![\w*])\*(\S(?:[^*\n]{0,60}\S)?)\*(?![\w*])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Emphasis();
}
