using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            return await DispatchInvokeAsync(turnContext, cancellationToken);
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) => throw NotHandled();

    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) => throw NotHandled();

    private static InvokeResponseException NotHandled() => new(HttpStatusCode.NotImplemented);

    private async Task<InvokeResponse> DispatchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        switch (turnContext.Activity.Name)
        {
            case "application/search":
                return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, SearchOf(turnContext.Activity), cancellationToken));
            case "adaptiveCard/action":
                return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, CardActionOf(turnContext.Activity), cancellationToken));
            case SignInConstants.VerifyStateOperationName:
            case SignInConstants.TokenExchangeOperationName:
                await OnSignInInvokeAsync(turnContext, cancellationToken);
                return CreateInvokeResponse();
            default:
                throw NotHandled();
        }
    }

    private async Task AnswerInvokeAsync(DelegatingTurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(turnContext, cancellationToken);
        if (response is null || turnContext.TurnState.ContainsKey(BotAdapter.InvokeResponseKey))
            return;

        await turnContext.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }, cancellationToken);
    }

    private static AdaptiveCardInvokeValue CardActionOf(IInvokeActivity activity)
    {
        var value = ObjectOf(activity).ToObject<AdaptiveCardInvokeValue>();
        if (value.Action is null)
            throw BadRequest("Missing action property");
        if (value.Action.Type != "Action.Execute")
            throw Refused("NotSupported", $"The action '{value.Action.Type}'is not supported.");

        return value;
    }

    private static SearchInvokeValue SearchOf(IInvokeActivity activity)
    {
        var value = ObjectOf(activity).ToObject<SearchInvokeValue>();
        if (string.IsNullOrEmpty(value.Kind) && activity.ChannelId == "msteams")
            value.Kind = SearchInvokeTypes.Search;
        if (string.IsNullOrEmpty(value.Kind))
            throw BadRequest("Missing kind property");
        if (string.IsNullOrEmpty(value.QueryText))
            throw BadRequest("Missing queryText property");

        return value;
    }

    private static JObject ObjectOf(IInvokeActivity activity)
    {
        if (activity.Value is null)
            throw BadRequest("Missing value property");

        return activity.Value as JObject ?? throw BadRequest("Value property is not properly formed");
    }

    private static InvokeResponseException BadRequest(string message) => Refused("BadRequest", message);

    private static InvokeResponseException Refused(string code, string message) => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error(code, message),
    });

    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        public InvokeResponseException()
        {
        }

        public InvokeResponseException(string message)
            : base(message)
        {
        }

        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
