using System.Net;
using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.StandIns.Tests.Handlers;

/// <summary>What we believe about the answers to invokes that every channel may send.</summary>
public sealed class InvokeTests
{
    [Theory]
    [InlineData("application/search", """{"queryText":"a","kind":"search"}""")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute"}}""")]
    [InlineData("signin/verifyState", "{}")]
    [InlineData("signin/tokenExchange", "{}")]
    [InlineData("something/else", "{}")]
    [InlineData(null, "{}")]
    public async Task What_nobody_handles_is_not_implemented(string? name, string value)
    {
        var answer = await InvokeAsync(new ActivityHandler(), name, JObject.Parse(value));

        Assert.Equal((501, null), (answer!.Status, answer.Body));
    }

    [Theory]
    [InlineData("adaptiveCard/action", null, "BadRequest", "Missing value property")]
    [InlineData("adaptiveCard/action", "\"text\"", "BadRequest", "Value property is not properly formed")]
    [InlineData("adaptiveCard/action", "{}", "BadRequest", "Missing action property")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Submit"}}""", "NotSupported", "The action 'Action.Submit'is not supported.")]
    [InlineData("application/search", null, "BadRequest", "Missing value property")]
    [InlineData("application/search", "\"text\"", "BadRequest", "Value property is not properly formed")]
    public async Task A_malformed_value_is_a_bad_request(string name, string? value, string code, string message)
    {
        var answer = await InvokeAsync(new Answering(), name, value is null ? null : JToken.Parse(value));

        Assert.Equal(400, answer!.Status);
        var body = JObject.FromObject(answer.Body);
        Assert.Equal((400, "application/vnd.microsoft.error"), ((int)body["statusCode"]!, (string?)body["type"]));
        Assert.Equal((code, message), ((string?)body["value"]!["code"], (string?)body["value"]!["message"]));
    }

    [Theory]
    [InlineData("""{"kind":"search"}""")]
    [InlineData("""{"queryText":"a"}""")]
    public async Task A_search_needs_words_and_a_kind(string value) =>
        Assert.Equal(400, (await InvokeAsync(new Answering(), "application/search", JObject.Parse(value)))!.Status);

    [Fact]
    public async Task In_teams_a_search_without_a_kind_is_a_search()
    {
        var invoke = Invoke("application/search", JObject.Parse("""{"queryText":"a"}"""));
        invoke.ChannelId = "msteams";

        Assert.Equal("search", ((AdaptiveCardInvokeResponse)(await RunAsync(new Answering(), invoke))!.Body).Type);
    }

    [Fact]
    public async Task A_handled_card_action_is_answered_with_its_response()
    {
        var answer = await InvokeAsync(new Answering(), "adaptiveCard/action", JObject.Parse("""{"action":{"type":"Action.Execute","verb":"vote"}}"""));

        Assert.Equal((200, "vote"), (answer!.Status, ((AdaptiveCardInvokeResponse)answer.Body).Type));
    }

    [Fact]
    public async Task A_handler_may_refuse_with_a_status_of_its_own()
    {
        var answer = await InvokeAsync(new Answering(), "signin/verifyState", new JObject());

        Assert.Equal((418, "teapot"), (answer!.Status, answer.Body));
    }

    [Fact]
    public async Task Nothing_is_sent_when_an_answer_was_given_already()
    {
        var adapter = new RecordingAdapter();
        var turn = new TurnContext(adapter, Invoke("something/else", null));
        turn.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity());

        await new ActivityHandler().OnTurnAsync(turn);

        Assert.Empty(adapter.Sent);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(299, true)]
    [InlineData(199, false)]
    [InlineData(300, false)]
    public void Two_hundreds_are_success(int status, bool success) => Assert.Equal(success, new InvokeResponse { Status = status }.IsSuccessStatusCode());

    internal static Activity Invoke(string? name, object? value)
    {
        var invoke = Some.Incoming(ActivityTypes.Invoke);
        (invoke.Name, invoke.Value) = (name, value);
        return invoke;
    }

    internal static async Task<InvokeResponse?> RunAsync(IBot bot, Activity invoke)
    {
        var adapter = new RecordingAdapter();
        await bot.OnTurnAsync(new TurnContext(adapter, invoke));
        return (InvokeResponse?)adapter.Sent.SingleOrDefault(sent => sent.Type == ActivityTypesEx.InvokeResponse)?.Value;
    }

    private static Task<InvokeResponse?> InvokeAsync(IBot bot, string? name, object? value) => RunAsync(bot, Invoke(name, value));

    private sealed class Answering : ActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = invokeValue.Action.Verb });

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new SearchInvokeResponse { StatusCode = 200, Type = invokeValue.Kind });

        protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            throw new InvokeResponseException((HttpStatusCode)418, "teapot");
    }
}
