using System.Text.Json.Nodes;
using InquiryBot.Channels.Teams.Saying;
using InquiryBot.Conversation;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Teams.Invokes;

/// <summary>
/// The draft check as a window of Teams: a line to look at, how it may land, and sentences to copy. The line travels in the window itself, so nothing of it is kept.
/// A message extension could put a card into the composer, but a card in somebody's name would tell everybody that they asked the bot.
/// </summary>
internal sealed class DraftTasks(MessageReader reader, Offers offers)
{
    /// <summary>The longest line that the window takes.</summary>
    public const int LongestDraft = 4000;

    private const string Draft = "draft";
    private const string Answer = "answer";
    private const string Opens = "open";
    private const string Width = "medium";
    private const string Height = "medium";

    /// <summary>What a button sends that opens the window.</summary>
    public static JsonObject Open() => new() { ["msteams"] = new JsonObject { ["type"] = "task/fetch" }, [Opens] = Draft };

    /// <summary>Whether a button opens this window.</summary>
    public static bool IsOpened(JObject? data) => data?[Opens]?.ToString() == Draft;

    /// <summary>The window, empty.</summary>
    public static TaskModuleResponseBase Ask(Listener listener) => Window(listener.Texts, listener.Texts["teams.check-ask"], [Line("", listener.Texts)], [Check(listener.Texts)]);

    /// <summary>The window with an answer to what was sent from it.</summary>
    public TaskModuleResponseBase Take(JObject? data, Listener listener)
    {
        var draft = data?[Draft]?.ToString().Trim() ?? "";
        var answer = DraftQuestion.Find(data?[Answer]?.ToString());
        return answer == DraftAnswer.Keep ? Say(listener.Texts["draft.kept"]) : draft.Length == 0 ? Ask(listener) : Look(draft, answer, listener);
    }

    /// <summary>The window with a line that was looked at.</summary>
    public TaskModuleResponseBase Look(string draft, DraftAnswer? answer, Listener listener)
    {
        if (draft.Length > LongestDraft)
            return Say(listener.Texts.Format("conversation.too-long", LongestDraft));
        var reading = reader.Read(draft);
        var texts = listener.Hearing(reading.Main?.Language ?? reading.Language).Texts;
        var offer = !DraftReply.IsWorthRewording(reading) ? RewordingOffer.Nothing
            : offers.Reword(reading, answer is { } given ? DraftQuestion.AuthorAnswerOf(given) : AuthorAnswer.Unknown);
        var verdict = DraftReply.Verdict(reading, texts);
        var words = DraftReply.Offer(offer, texts) is { } list ? $"{verdict}\n{list}" : verdict;
        JsonNode[] body = [.. AdaptiveCard.Lines(verdict), .. Offered(offer, texts), Line(draft, texts), .. offer.IsEmpty ? [] : AdaptiveCard.Lines(texts["draft.ask-answer"])];
        return Window(texts, words, body, offer.IsEmpty ? [Check(texts)] : [.. Answers(texts), Check(texts)]);
    }

    /// <summary>A sentence instead of a window.</summary>
    public static TaskModuleResponseBase Say(string text) => new TaskModuleMessageResponse(text) { Type = "message" };

    private static IEnumerable<JsonNode> Offered(RewordingOffer offer, BotTexts texts)
    {
        if (DraftReply.Offer(offer, texts) is not { } list)
            yield break;
        var lines = list.Split('\n', 2);
        foreach (var heading in AdaptiveCard.Lines(lines[0]))
            yield return heading;
        yield return new JsonObject { ["type"] = "Container", ["style"] = "emphasis", ["items"] = new JsonArray([.. AdaptiveCard.Lines(lines[1])]) };
        if (offer.Rewordings.Count > 0)
        {
            foreach (var note in AdaptiveCard.Lines(texts["teams.made"]))
                yield return note;
        }
    }

    private static IEnumerable<JsonNode> Answers(BotTexts texts) =>
        DraftQuestion.Ask(texts).SuggestedActions.Actions.Select(answer => CardInputs.Submit(answer.Title, new JsonObject { [Answer] = answer.Title }));

    private static JsonObject Check(BotTexts texts) => CardInputs.Submit(texts["teams.check-again"], []);

    private static JsonObject Line(string draft, BotTexts texts) => CardInputs.Text(Draft, texts["teams.check-line"], draft, LongestDraft, isMultiline: true);

    private static TaskModuleContinueResponse Window(BotTexts texts, string words, IEnumerable<JsonNode> body, IEnumerable<JsonNode> actions) =>
        new(new TaskModuleTaskInfo(texts["teams.check-title"], Height, Width, card: new Attachment(AdaptiveCard.ContentType, content: AdaptiveCard.Tree(AdaptiveCard.Make(words, body, actions))))) { Type = "continue" };
}
