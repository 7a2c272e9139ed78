using InquiryBot.Conversation.MyData;
using InquiryBot.Conversation.Remarks;
using InquiryBot.Privacy;
using InquiryBot.Retrospectives;
using InquiryBot.Retrospectives.Talk;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace InquiryBot.Conversation;

/// <summary>Takes every turn of every channel: a private chat goes to the dialogs, a channel's message goes down the road.</summary>
internal sealed class InquiryBotHandler(
    PrivateState state,
    MainDialog dialog,
    MessagePipeline pipeline,
    NudgeFollowing following,
    ChannelTalk channelTalk,
    Listeners listeners,
    IncomingMessages incoming,
    OpenRemarks open,
    FollowUps followUps,
    Departures departures) : TeamsActivityHandler
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
        var isToBot = TypedText.IsToBot(activity);
        activity.Text = TypedText.Of(activity);
        if (Whereabouts.IsPrivate(activity))
            await TalkAsync(turnContext, activity, cancellationToken);
        else if (ChannelTalk.CommandIn(activity, isToBot) is { } command)
            await channelTalk.AnswerAsync(turnContext, command, cancellationToken);
        else if (isToBot && RetrospectiveDialog.Opens(activity.Text))
            await channelTalk.BeginRetrospectiveAsync(turnContext, cancellationToken);
        else
            await pipeline.HandleAsync(incoming.Of(activity), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = (Activity)turnContext.Activity;
        activity.Text = TypedText.Of(activity);
        if (!Whereabouts.IsPrivate(activity))
            await following.FollowEditAsync(incoming.Of(activity), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = (Activity)turnContext.Activity;
        if (!Whereabouts.IsPrivate(activity))
            await following.FollowDeletionAsync(incoming.Of(activity), cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        open.MarkRead((await listeners.OfAsync(turnContext, cancellationToken)).Pseudonym);

    /// <inheritdoc/>
    protected override async Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        // The bot says hello when it is the one that came in; of who else comes and goes it only forgets who is gone.
        var activity = (Activity)turnContext.Activity;
        await departures.TakeMembersRemovedAsync(activity, cancellationToken);
        if (activity.MembersAdded?.Any(member => member.Id == activity.Recipient?.Id) != true)
            return;

        var listener = await listeners.OfAsync(turnContext, cancellationToken);
        if (!Whereabouts.IsPrivate(activity))
            await turnContext.SayAsync(listener.Texts["conversation.channel-hello"], cancellationToken);
        else if (Whereabouts.HasChannels(activity) && listener.Consent.State == ConsentState.Unasked)
            await dialog.RunAsync(turnContext, _dialogState, cancellationToken);
        else
            await turnContext.SayAsync(listener.Texts["conversation.hello"], cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        // An upgrade takes the old version out as well, and nobody leaves.
        turnContext.Activity.Action == "remove" ? departures.TakeBotRemovedAsync((Activity)turnContext.Activity, cancellationToken) : Task.CompletedTask;

    private async Task TalkAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var listener = await listeners.OfAsync(turnContext, cancellationToken);
        open.MarkRead(listener.Pseudonym);
        if (WhyNotReadable(activity.Text) is { } key)
        {
            await turnContext.SayAsync(listener.Texts.Format(key, DraftDialog.LongestDraft), cancellationToken);
            return;
        }

        await dialog.RunAsync(turnContext, _dialogState, cancellationToken);
        if (await followUps.DueForAsync(listener.Pseudonym, listener.Language, cancellationToken) is { } due)
            await turnContext.SayAsync(due, cancellationToken);
    }

    private static string? WhyNotReadable(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "conversation.text-only";
        return text.Length > DraftDialog.LongestDraft ? "conversation.too-long" : null;
    }
}
