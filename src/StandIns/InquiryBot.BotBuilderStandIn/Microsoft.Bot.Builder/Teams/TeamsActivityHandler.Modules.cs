using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<ConfigResponseBase> OnTeamsConfigFetchAsync(ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<ConfigResponseBase> OnTeamsConfigSubmitAsync(ITurnContext<IInvokeActivity> turnContext, JObject configData, CancellationToken cancellationToken) => throw NotHandled();

    /// <summary>Null when the name is not one of these.</summary>
    private Task<InvokeResponse> DispatchModuleAsync(ITurnContext<IInvokeActivity> turn, CancellationToken token) => turn.Activity.Name switch
    {
        "fileConsent/invoke" => OnTeamsFileConsentAsync(turn, ValueOf<FileConsentCardResponse>(turn), token),
        "actionableMessage/executeAction" => AnswerEmptyAsync(OnTeamsO365ConnectorCardActionAsync(turn, ValueOf<O365ConnectorCardActionQuery>(turn), token)),
        "task/fetch" => AnswerAsync(OnTeamsTaskModuleFetchAsync(turn, ValueOf<TaskModuleRequest>(turn), token)),
        "task/submit" => AnswerAsync(OnTeamsTaskModuleSubmitAsync(turn, ValueOf<TaskModuleRequest>(turn), token)),
        "tab/fetch" => AnswerAsync(OnTeamsTabFetchAsync(turn, ValueOf<TabRequest>(turn), token)),
        "tab/submit" => AnswerAsync(OnTeamsTabSubmitAsync(turn, ValueOf<TabSubmit>(turn), token)),
        "config/fetch" => AnswerAsync(OnTeamsConfigFetchAsync(turn, turn.Activity.Value as JObject, token)),
        "config/submit" => AnswerAsync(OnTeamsConfigSubmitAsync(turn, turn.Activity.Value as JObject, token)),
        _ => null,
    };
}
