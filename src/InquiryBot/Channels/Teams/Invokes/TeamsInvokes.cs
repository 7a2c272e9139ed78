using System.Net;
using InquiryBot.Channels.Teams.Hearing;
using InquiryBot.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Teams.Invokes;

/// <summary>
/// Answers what waits for an answer: the windows of the message extension, presses that stay unseen, and feedback. What the bot does not do is said in a sentence
/// wherever somebody could see it; what nobody can reach is answered with 501, as Teams expects.
/// </summary>
internal sealed class TeamsInvokes(Listeners listeners, DraftTasks drafts, PressReplies presses, FeedbackReplies feedback, ILogger<TeamsInvokes> logger) : TeamsActivityHandler
{
    /// <summary>The command of the message extension that looks at a line to be written, in the manifest.</summary>
    public const string CheckCommand = "checkDraft";

    /// <summary>The command of the message extension that looks at a message, in the manifest.</summary>
    public const string AskInsteadCommand = "askInstead";

    // What asks with a value; without one there is nothing to answer.
    private static readonly string[] Known = ["composeExtension/", "task/", "message/", "adaptiveCard/", "fileConsent/", "config/", "tab/"];

    /// <inheritdoc/>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var (activity, name) = ((Activity)turnContext.Activity, turnContext.Activity.Name);
        if (activity.Value is not JObject && Array.Exists(Known, known => name?.StartsWith(known, StringComparison.Ordinal) == true))
            return new InvokeResponse { Status = (int)HttpStatusCode.BadRequest };
        Heard.Normalise(activity);
        try
        {
            switch (name)
            {
                case FeedbackReplies.Submit:
                    await feedback.TakeAsync(activity, cancellationToken);
                    return CreateInvokeResponse(new JObject());
                case FeedbackReplies.Fetch:
                    return CreateInvokeResponse(new TaskModuleResponse(DraftTasks.Say((await listeners.OfAsync(turnContext, cancellationToken)).Texts["teams.feedback"])));
                default:
                    return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
            }
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutgoingCallException or TeamsApiException))
        {
            // Its words may quote what somebody wrote.
            Log.TurnFailed(logger, ActivityKind.Of(activity), fault.GetType().Name);
            return Apology(activity);
        }
    }

    /// <inheritdoc/>
    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        var listener = await listeners.OfAsync(turnContext, cancellationToken);
        return new MessagingExtensionActionResponse(action.CommandId switch
        {
            AskInsteadCommand => LookAt(action.MessagePayload, turnContext.Activity.From, listener),
            CheckCommand => DraftTasks.Ask(listener),
            _ => DraftTasks.Say(listener.Texts["teams.outdated"]),
        });
    }

    /// <inheritdoc/>
    protected override async Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        new(drafts.Take(action.Data as JObject, await listeners.OfAsync(turnContext, cancellationToken)));

    /// <inheritdoc/>
    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
    {
        var listener = await listeners.OfAsync(turnContext, cancellationToken);
        return new TaskModuleResponse(DraftTasks.IsOpened(taskModuleRequest.Data as JObject) ? DraftTasks.Ask(listener) : DraftTasks.Say(listener.Texts["teams.outdated"]));
    }

    /// <inheritdoc/>
    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        new(drafts.Take(taskModuleRequest.Data as JObject, await listeners.OfAsync(turnContext, cancellationToken)));

    /// <inheritdoc/>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        await presses.TakeAsync(turnContext, await listeners.OfAsync(turnContext, cancellationToken), invokeValue.Action, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        NotHere((await listeners.OfAsync(turnContext, cancellationToken)).Texts);

    /// <inheritdoc/>
    protected override async Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        NotHere((await listeners.OfAsync(turnContext, cancellationToken)).Texts);

    /// <inheritdoc/>
    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) =>
        // Links are left as they are.
        Task.FromResult(new MessagingExtensionResponse());

    // How others put things is between them; only an own message is looked at.
    private TaskModuleResponseBase LookAt(MessageActionsPayload? message, ChannelAccount? person, Listener listener)
    {
        if (message?.From is not { Application: null, User.Id: { Length: > 0 } author } || !author.Equals(person?.AadObjectId, StringComparison.OrdinalIgnoreCase))
            return DraftTasks.Say(listener.Texts["teams.own-lines"]);
        var content = message.Body?.Content ?? "";
        var words = message.Body?.ContentType == "html" ? TeamsHtml.Read(content, null) : content;
        return string.IsNullOrWhiteSpace(words) ? DraftTasks.Say(listener.Texts["conversation.text-only"]) : drafts.Look(words, null, listener);
    }

    private static MessagingExtensionResponse NotHere(BotTexts texts) => new(new MessagingExtensionResult { Type = "message", Text = texts["teams.not-here"] });

    private static InvokeResponse Apology(Activity activity)
    {
        var sentence = BotTexts.For(BotTexts.LanguageOf(activity.Locale))["conversation.error"];
        return activity.Name switch
        {
            "adaptiveCard/action" => CreateInvokeResponse(PressReplies.Refuse(sentence, HttpStatusCode.InternalServerError)),
            FeedbackReplies.Submit => CreateInvokeResponse(new JObject()),
            _ => CreateInvokeResponse(new TaskModuleResponse(DraftTasks.Say(sentence))),
        };
    }
}
