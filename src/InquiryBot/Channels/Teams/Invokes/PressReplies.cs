using System.Net;
using InquiryBot.Channels.Teams.Hearing;
using InquiryBot.Channels.Teams.Saying;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Teams.Invokes;

/// <summary>
/// Answers a press that others must not see: what the bot has to say takes the place of the card, for the one who pressed. Two statuses count: the call was understood
/// (HTTP), and the press was (in the body).
/// </summary>
internal sealed class PressReplies(CommandReplies commands)
{
    private const string ErrorType = "application/vnd.microsoft.error";

    /// <summary>The answer to a press.</summary>
    public async Task<AdaptiveCardInvokeResponse> TakeAsync(ITurnContext turn, Listener listener, AdaptiveCardInvokeAction action, CancellationToken cancellationToken)
    {
        if (action.Verb != CardPresses.Verb || action.Data is not JObject data || Commands.Find(data[Heard.Says]?.ToString() ?? "") is not { } command)
            return Refuse(listener.Texts["teams.outdated"], HttpStatusCode.BadRequest);
        var press = ButtonPress.Of(new Activity { Value = Heard.PressIn(data) });
        var cards = await commands.ReplyAsync(new Request(command, listener.Hearing(command.Language), press), cancellationToken);
        var buttons = cards.SelectMany(card => card.Buttons).Select(button => button.ToAction()).ToList();
        var drawn = TeamsCards.Cards(string.Join('\n', cards.Select(card => card.Text)), buttons, isUnseen: !Whereabouts.IsPrivate(turn.Activity))[0];
        return new AdaptiveCardInvokeResponse { StatusCode = (int)HttpStatusCode.OK, Type = AdaptiveCard.ContentType, Value = AdaptiveCard.Tree(drawn) };
    }

    /// <summary>An answer that the press led to nothing.</summary>
    public static AdaptiveCardInvokeResponse Refuse(string sentence, HttpStatusCode status) => new()
    {
        StatusCode = (int)status,
        Type = ErrorType,
        Value = new Error(status.ToString(), sentence),
    };
}
