using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Teams.Saying;

/// <summary>
/// Draws what the bot says for Teams. With buttons it is a card, and the words go into it: Teams splits a text beside a card into two messages and gives back no id.
/// Sentences to use become a list with one button, because a card shows six buttons and no more. Without buttons it is text, escaped.
/// </summary>
internal static partial class TeamsCards
{
    /// <summary>The channel of Microsoft Teams.</summary>
    public const string Channel = "msteams";

    private const string Fence = "```";
    // Below this no card comes near the largest one, so it need not be measured.
    private const int Short = 1200;
    private const int LongestShortened = 2000;

    /// <summary>Draws a message for Teams; leaves anything else as it is.</summary>
    public static void Draw(Activity activity)
    {
        if (activity is not { ChannelId: Channel, Type: ActivityTypes.Message })
            return;
        if (activity.SuggestedActions?.Actions is { Count: > 0 } buttons)
            DrawCards(activity, [.. buttons]);
        else if (activity.Text is { Length: > 0 } text && activity.TextFormat != TextFormatTypes.Plain && !text.StartsWith(Fence, StringComparison.Ordinal))
            (activity.Text, activity.TextFormat) = (Html(text), TextFormatTypes.Xml);
    }

    /// <summary>The cards for words with buttons.</summary>
    /// <param name="words">The words.</param>
    /// <param name="buttons">The buttons.</param>
    /// <param name="isUnseen">Whether presses must stay unseen, because others share the conversation.</param>
    public static IReadOnlyList<JsonObject> Cards(string words, IReadOnlyList<CardAction> buttons, bool isUnseen)
    {
        var drawn = Cards(words, buttons, isUnseen, withList: true);
        return words.Length <= Short || drawn.All(card => AdaptiveCard.BytesOf(card) <= AdaptiveCard.LargestBytes)
            ? drawn
            : Cards(words.Length > LongestShortened ? $"{words[..LongestShortened]}…" : words, buttons, isUnseen, withList: false);
    }

    private static void DrawCards(Activity activity, List<CardAction> buttons)
    {
        var isUnseen = activity.Conversation is { ConversationType: not (null or "personal") };
        var cards = Cards(activity.Text ?? "", buttons, isUnseen);
        if (!isUnseen && GeneratedMark.IsOn(activity))
            activity.ChannelData = new JObject { ["feedbackLoop"] = new JObject { ["type"] = "default" } };
        activity.Attachments = [.. activity.Attachments ?? [], .. cards.Select(AdaptiveCard.Attach)];
        activity.Text = null;
        activity.SuggestedActions = null;
        // What a locked screen shows of it; the words stay in the chat.
        activity.Summary = BotTexts.For(BotTexts.LanguageOf(activity.Locale))["teams.summary"];
    }

    private static List<JsonObject> Cards(string words, IReadOnlyList<CardAction> buttons, bool isUnseen, bool withList)
    {
        var offers = buttons.Select(button => (Button: button, Sentence: CardPresses.Offered(button))).Where(offer => offer.Sentence is not null).ToList();
        var actions = buttons.Except(offers.Select(offer => offer.Button)).Select(button => CardPresses.Action(button, isUnseen)).ToList();
        List<JsonNode> body = [.. AdaptiveCard.Lines(withList ? WithoutOffers(words, [.. offers.Select(offer => offer.Sentence!)]) : words)];
        if (offers.Count > 0 && withList)
        {
            var texts = BotTexts.For(Commands.Find(offers[0].Button.Text)!.Language);
            body.Insert(Math.Max(0, body.Count - 1), List([.. offers.Select(offer => offer.Sentence!)], texts));
            actions.Insert(0, CardPresses.Pick(offers[0].Button, texts["teams.use"], isUnseen));
        }

        var rows = actions.Chunk(AdaptiveCard.MostActions).DefaultIfEmpty([]);
        return [.. rows.Select((row, index) => AdaptiveCard.Make(words, index == 0 ? body : [], row))];
    }

    // The sentences stand in the list, so the numbered ones in the words would be a second time.
    private static string WithoutOffers(string words, IReadOnlyList<string> sentences) => sentences
        .Select((sentence, index) => $"\n{index + 1}. {sentence}")
        .Aggregate(words, (left, line) => left.IndexOf(line, StringComparison.Ordinal) is >= 0 and var at ? left.Remove(at, line.Length) : left);

    private static JsonObject List(IReadOnlyList<string> sentences, BotTexts texts) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = CardPresses.Sentences,
        ["style"] = "expanded",
        ["wrap"] = true,
        ["label"] = texts["teams.pick"],
        ["value"] = sentences[0],
        ["choices"] = new JsonArray([.. sentences.Select(sentence => new JsonObject { ["title"] = sentence, ["value"] = sentence })]),
    };

    private static string Html(string text) =>
        Emphasis().Replace(Escaped(text), "<b>$1</b>").Replace("\n", "<br>", StringComparison.Ordinal);

    // The framework's own escapes every é and every smiley as well.
    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w*])\*(\S(?:[^*\n]{0,60}\S)?)\*(?![\w*])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Emphasis();
}
