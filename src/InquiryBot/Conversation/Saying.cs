using InquiryBot.Conversation.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>Saying something in a conversation.</summary>
internal static class Saying
{
    /// <summary>Sends one text of the bot.</summary>
    public static Task SayAsync(this ITurnContext turnContext, string text, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken);

    /// <summary>Sends one text of the bot from within a dialog.</summary>
    public static Task SayAsync(this DialogContext dialog, string text, CancellationToken cancellationToken) =>
        dialog.Context.SayAsync(text, cancellationToken);

    /// <summary>Sends one card of the bot.</summary>
    public static Task SayAsync(this ITurnContext turnContext, Card card, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(card.ToActivity(), cancellationToken);

    /// <summary>Sends one card of the bot from within a dialog.</summary>
    public static Task SayAsync(this DialogContext dialog, Card card, CancellationToken cancellationToken) =>
        dialog.Context.SayAsync(card, cancellationToken);

    /// <summary>A question with buttons; who prefers typing types what a button says.</summary>
    public static Activity WithButtons(string text, IEnumerable<string> buttons)
    {
        var activity = MessageFactory.Text(text);
        activity.SuggestedActions = new SuggestedActions
        {
            Actions = [.. buttons.Select(button => new CardAction { Type = ActionTypes.ImBack, Title = button, Value = button })],
        };
        return activity;
    }
}
