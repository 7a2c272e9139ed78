using InquiryBot.Conversation.MyData;
using InquiryBot.Language;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>Takes every turn of every channel: a private chat goes to the dialogs, a channel's message goes down the road.</summary>
internal sealed class InquiryBotHandler(
    PrivateState state, MainDialog dialog, MessagePipeline pipeline, Listeners listeners, Departures departures, RecentMessages recent, TimeProvider clock) : TeamsActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState = state.CreateProperty<DialogState>(nameof(DialogState));

    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        // Only a turn that came to a dialog has a state.
        if (state.GetCachedState(turnContext) is null)
            return;
        var isUnfinished = (await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken)).DialogStack.Count > 0;
        await state.KeepAsync(turnContext, isUnfinished ? listeners.PseudonymIn(turnContext) : null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = (Activity)turnContext.Activity;
        activity.Text = TypedText.Of(activity);
        if (!Whereabouts.IsPrivate(activity))
        {
            await pipeline.HandleAsync(MessageOf(activity), cancellationToken);
            return;
        }

        if (WhyNotReadable(activity.Text) is { } key)
        {
            var listener = await listeners.OfAsync(turnContext, cancellationToken);
            await turnContext.SayAsync(listener.Texts.Format(key, DraftDialog.LongestDraft), cancellationToken);
            return;
        }

        await dialog.RunAsync(turnContext, _dialogState, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        // The bot says hello when it is the one that came in; of who else comes and goes it only forgets who is gone.
        var activity = (Activity)turnContext.Activity;
        await departures.TakeMembersRemovedAsync(activity, cancellationToken);
        if (activity.MembersAdded?.Any(member => member.Id == activity.Recipient?.Id) != true)
            return;
        var listener = await listeners.OfAsync(turnContext, cancellationToken);
        await turnContext.SayAsync(listener.Texts[Whereabouts.IsPrivate(activity) ? "conversation.hello" : "conversation.channel-hello"], cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        // An upgrade takes the old version out as well, and nobody leaves.
        turnContext.Activity.Action == "remove" ? departures.TakeBotRemovedAsync((Activity)turnContext.Activity, cancellationToken) : Task.CompletedTask;

    private static string? WhyNotReadable(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "conversation.text-only";
        return text.Length > DraftDialog.LongestDraft ? "conversation.too-long" : null;
    }

    private ChatMessage MessageOf(Activity activity)
    {
        var message = new ChatMessage
        {
            Text = activity.Text ?? "",
            Author = Listener.PersonOf(activity),
            SentAt = activity.Timestamp ?? clock.GetUtcNow(),
            Thread = ThreadOf(activity.Conversation?.Id),
            Place = string.IsNullOrWhiteSpace(activity.Conversation?.Name) ? null : activity.Conversation.Name,
            Reference = activity.GetConversationReference(),
        };
        return message with { Context = new MessageContext { Kind = Whereabouts.KindOf(activity), Earlier = recent.Before(message) } };
    }

    // Teams puts the message that opened a thread into the conversation's id.
    private static string? ThreadOf(string? conversation) =>
        conversation?.Contains(";messageid=", StringComparison.Ordinal) == true ? conversation : null;
}
