using System.Text.Json.Nodes;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Language.Text;
using Microsoft.Bot.Builder;

namespace InquiryBot.Channels.Slack.Saying;

/// <summary>The bot's Home tab, drawn for the one person who looks at it: what the bot does, what it keeps of them, how it works for them, and the buttons to change that.</summary>
internal sealed class SlackHomeTab(Listeners listeners, CommandReplies commands, SlackApi api)
{
    /// <summary>Draws the tab of the person of a turn.</summary>
    public async Task ShowAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var listener = await listeners.OfAsync(turn, cancellationToken);
        var mine = await commands.ReplyAsync(new Request(new BotCommand(BotCommandName.MyData, MessageLanguage.Other), listener, ButtonPress.None), cancellationToken);
        var blocks = new JsonArray();
        foreach (var card in mine.Prepend(Opening(listener)))
        {
            foreach (var block in (JsonArray)SlackMessage.Draw(card.ToActivity())["blocks"]!)
                blocks.Add(block!.DeepClone());
        }

        var view = new JsonObject { ["type"] = "home", ["blocks"] = blocks };
        await api.CallAsync(turn.TurnState.Get<SlackPlace>().Home, "views.publish", new JsonObject { ["user_id"] = turn.Activity.From.Id, ["view"] = view }, cancellationToken);
    }

    private static Card Opening(Listener listener)
    {
        var texts = listener.Texts;
        string[] choices = listener.IsOn ? ["button.pause", "button.stop"] : ["button.start"];
        return new Card(texts["slack.home"], [.. choices.Append("button.settings").Append("button.watch-list").Append("button.privacy").Select(key => new CardButton(texts[key]))]);
    }
}
