using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => action.BotMessagePreviewAction switch
    {
        null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
        "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
        "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
        _ => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{action.BotMessagePreviewAction} is not a supported BotMessagePreviewAction."),
    };

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task OnTeamsMessagingExtensionConfigurationSettingAsync(ITurnContext<IInvokeActivity> turnContext, JObject settings, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task OnTeamsMessagingExtensionCardButtonClickedAsync(ITurnContext<IInvokeActivity> turnContext, JObject cardData, CancellationToken cancellationToken) => throw NotHandled();

    /// <summary>Null when the name is not one of these.</summary>
    private Task<InvokeResponse> DispatchExtensionAsync(ITurnContext<IInvokeActivity> turn, CancellationToken token) => turn.Activity.Name switch
    {
        "composeExtension/query" => AnswerAsync(OnTeamsMessagingExtensionQueryAsync(turn, ValueOf<MessagingExtensionQuery>(turn), token)),
        "composeExtension/queryLink" => AnswerAsync(OnTeamsAppBasedLinkQueryAsync(turn, ValueOf<AppBasedLinkQuery>(turn), token)),
        "composeExtension/anonymousQueryLink" => AnswerAsync(OnTeamsAnonymousAppBasedLinkQueryAsync(turn, ValueOf<AppBasedLinkQuery>(turn), token)),
        "composeExtension/selectItem" => AnswerAsync(OnTeamsMessagingExtensionSelectItemAsync(turn, turn.Activity.Value as JObject, token)),
        "composeExtension/submitAction" => AnswerAsync(OnTeamsMessagingExtensionSubmitActionDispatchAsync(turn, ValueOf<MessagingExtensionAction>(turn), token)),
        "composeExtension/fetchTask" => AnswerAsync(OnTeamsMessagingExtensionFetchTaskAsync(turn, ValueOf<MessagingExtensionAction>(turn), token)),
        "composeExtension/querySettingUrl" => AnswerAsync(OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(turn, ValueOf<MessagingExtensionQuery>(turn), token)),
        "composeExtension/setting" => AnswerEmptyAsync(OnTeamsMessagingExtensionConfigurationSettingAsync(turn, turn.Activity.Value as JObject, token)),
        "composeExtension/onCardButtonClicked" => AnswerEmptyAsync(OnTeamsMessagingExtensionCardButtonClickedAsync(turn, turn.Activity.Value as JObject, token)),
        _ => null,
    };
}
