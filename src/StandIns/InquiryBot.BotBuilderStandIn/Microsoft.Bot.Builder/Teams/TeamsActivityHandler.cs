using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Adds what only Teams sends: message extensions, task modules, tabs, channel and meeting events.</summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    private const string Teams = "msteams";

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            if (turnContext.Activity.Name is null && turnContext.Activity.ChannelId == Teams)
                return await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken);

            var answered = DispatchExtensionAsync(turnContext, cancellationToken) ?? DispatchModuleAsync(turnContext, cancellationToken);
            return answered is null ? await base.OnInvokeActivityAsync(turnContext, cancellationToken) : await answered;
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw NotHandled();

    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    protected virtual Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        switch (fileConsentCardResponse.Action)
        {
            case "accept":
                await OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken);
                return CreateInvokeResponse();
            case "decline":
                await OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken);
                return CreateInvokeResponse();
            default:
                throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{fileConsentCardResponse.Action} is not a supported Action.");
        }
    }

    protected virtual Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task OnTeamsFileConsentDeclineAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task OnTeamsO365ConnectorCardActionAsync(ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken) => throw NotHandled();

    private static InvokeResponseException NotHandled() => new(HttpStatusCode.NotImplemented);

    /// <summary>A value of another shape is the sender's fault and gets 400; without any value the real library fails, and so does this.</summary>
    private static T ValueOf<T>(ITurnContext<IInvokeActivity> turnContext)
    {
        var value = turnContext.Activity.Value;
        return value is JObject json
            ? json.ToObject<T>()
            : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{value.GetType().Name}'");
    }

    private static async Task<InvokeResponse> AnswerAsync<T>(Task<T> answer) => CreateInvokeResponse(await answer);

    private static async Task<InvokeResponse> AnswerEmptyAsync(Task done)
    {
        await done;
        return CreateInvokeResponse();
    }
}
