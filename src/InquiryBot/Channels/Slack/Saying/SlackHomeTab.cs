using System.Text.Json.Nodes;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;
using Microsoft.Bot.Builder;

namespace InquiryBot.Channels.Slack.Saying;

/// <summary>
/// The bot's Home tab, drawn for the one person who looks at it: what the bot does, how it works for them, with menus to change that on the spot, and what it keeps of them.
/// </summary>
internal sealed class SlackHomeTab(Listeners listeners, CommandReplies commands, PreferenceStore preferences, SlackApi api)
{
    private const int LongestHeader = 150;

    /// <summary>Draws the tab of the person of a turn.</summary>
    public Task ShowAsync(ITurnContext turn, CancellationToken cancellationToken) => ShowAsync(turn, null, cancellationToken);

    /// <summary>Changes what was chosen in a menu, and says so on the tab.</summary>
    public async Task ChangeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (Commands.Find(turn.Activity.Text ?? "") is not { } command)
            return;
        var listener = await listeners.OfAsync(turn, cancellationToken);
        var said = await commands.ReplyAsync(new Request(command, listener.Hearing(command.Language), ButtonPress.None), cancellationToken);
        await ShowAsync(turn, said[0].Text, cancellationToken);
    }

    private async Task ShowAsync(ITurnContext turn, string? note, CancellationToken cancellationToken)
    {
        var listener = await listeners.OfAsync(turn, cancellationToken);
        var blocks = new List<JsonObject>(Blocks(Opening(listener)));
        if (listener.IsOn)
            blocks.AddRange(await SettingsAsync(listener, note, cancellationToken));
        blocks.Add(Header(listener.Texts["button.my-data"]));
        foreach (var card in await commands.ReplyAsync(new Request(new BotCommand(BotCommandName.MyData, MessageLanguage.Other), listener, ButtonPress.None), cancellationToken))
            blocks.AddRange(Blocks(card));

        var view = new JsonObject { ["type"] = "home", ["blocks"] = new JsonArray([.. blocks]) };
        await api.CallAsync(turn.TurnState.Get<SlackPlace>().Home, "views.publish", new JsonObject { ["user_id"] = turn.Activity.From.Id, ["view"] = view }, cancellationToken);
    }

    private async Task<IEnumerable<JsonObject>> SettingsAsync(Listener listener, string? note, CancellationToken cancellationToken)
    {
        var wanted = await preferences.OfAsync(listener.Pseudonym, cancellationToken);
        return [Header(listener.Texts["button.settings"]), .. note is null ? [] : Blocks(new Card(note)), .. SettingsMenus.Draw(listener, wanted), .. Blocks(new Card("", listener.Texts["button.settings"]))];
    }

    private static IEnumerable<JsonObject> Blocks(Card card) => ((JsonArray)SlackMessage.Draw(card.ToActivity())["blocks"]!).Select(block => (JsonObject)block!.DeepClone());

    private static JsonObject Header(string text) => new()
    {
        ["type"] = "header",
        ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = text[..Math.Min(text.Length, LongestHeader)], ["emoji"] = false },
    };

    private static Card Opening(Listener listener)
    {
        var texts = listener.Texts;
        string[] choices = listener.IsOn ? ["button.pause", "button.stop"] : ["button.start", "button.settings"];
        return new Card(texts["slack.home"], [.. choices.Append("button.watch-list").Append("button.privacy").Select(key => new CardButton(texts[key]))]);
    }
}
