using Microsoft.Bot.Builder.Teams;
using Newtonsoft.Json.Linq;

namespace InquiryBot.StandIns.Tests.Handlers;

/// <summary>What we believe about the answers to invokes that only Teams sends.</summary>
public sealed class TeamsInvokeTests
{
    public static TheoryData<string> Names =>
    [
        "fileConsent/invoke", "actionableMessage/executeAction", "composeExtension/queryLink", "composeExtension/anonymousQueryLink", "composeExtension/query",
        "composeExtension/selectItem", "composeExtension/submitAction", "composeExtension/fetchTask", "composeExtension/querySettingUrl", "composeExtension/setting",
        "composeExtension/onCardButtonClicked", "task/fetch", "task/submit", "tab/fetch", "tab/submit", "config/fetch", "config/submit",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_nobody_handles_is_not_implemented(string name)
    {
        var answer = await InvokeTests.RunAsync(new TeamsActivityHandler(), InvokeTests.Invoke(name, JObject.Parse("""{"action":"accept"}""")));

        Assert.Equal((501, null), (answer!.Status, answer.Body));
    }

    [Theory]
    [InlineData("composeExtension/queryLink", "link")]
    [InlineData("composeExtension/anonymousQueryLink", "anonymousLink")]
    [InlineData("composeExtension/query", "query")]
    [InlineData("composeExtension/selectItem", "selectItem")]
    [InlineData("composeExtension/fetchTask", "fetchTask")]
    [InlineData("composeExtension/querySettingUrl", "settingUrl")]
    [InlineData("composeExtension/submitAction", "submit")]
    [InlineData("task/fetch", "taskFetch")]
    [InlineData("task/submit", "taskSubmit")]
    [InlineData("tab/fetch", "tabFetch")]
    [InlineData("tab/submit", "tabSubmit")]
    [InlineData("config/fetch", "configFetch")]
    [InlineData("config/submit", "configSubmit")]
    public async Task These_are_answered_with_a_body(string name, string method) => await AnsweredAsync(name, "{}", method, hasBody: true);

    [Theory]
    [InlineData("composeExtension/setting", "{}", "setting")]
    [InlineData("composeExtension/onCardButtonClicked", "{}", "cardButton")]
    [InlineData("actionableMessage/executeAction", "{}", "connectorCard")]
    [InlineData("fileConsent/invoke", """{"action":"accept"}""", "accepted")]
    [InlineData("fileConsent/invoke", """{"action":"decline"}""", "declined")]
    public async Task These_are_answered_without_a_body(string name, string value, string method) => await AnsweredAsync(name, value, method, hasBody: false);

    [Theory]
    [InlineData("edit", "previewEdit")]
    [InlineData("send", "previewSend")]
    [InlineData("", "submit")]
    public async Task A_submitted_action_goes_by_its_preview(string action, string method) =>
        await AnsweredAsync("composeExtension/submitAction", $$"""{"botMessagePreviewAction":"{{action}}"}""", method, hasBody: true);

    [Theory]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"burn"}""", "burn is not a supported BotMessagePreviewAction.")]
    [InlineData("fileConsent/invoke", """{"action":"burn"}""", "burn is not a supported Action.")]
    public async Task An_unknown_action_is_a_bad_request(string name, string value, string body)
    {
        var answer = await InvokeTests.RunAsync(new TeamsNotingHandler(), InvokeTests.Invoke(name, JObject.Parse(value)));

        Assert.Equal((400, body), (answer!.Status, answer.Body));
    }

    [Fact]
    public async Task A_value_of_another_shape_is_a_bad_request()
    {
        var answer = await InvokeTests.RunAsync(new TeamsNotingHandler(), InvokeTests.Invoke("task/fetch", "text"));

        Assert.Equal(400, answer!.Status);
        Assert.StartsWith("expected type '", (string)answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_value_where_one_is_needed_fails() =>
        await Assert.ThrowsAsync<NullReferenceException>(() => InvokeTests.RunAsync(new TeamsNotingHandler(), InvokeTests.Invoke("task/fetch", null)));

    [Fact]
    public async Task Without_a_name_it_is_a_card_action_in_teams_only()
    {
        var inTeams = InvokeTests.Invoke(null, new JObject());
        inTeams.ChannelId = "msteams";

        Assert.Equal(202, (await InvokeTests.RunAsync(new TeamsNotingHandler(), inTeams))!.Status);
        Assert.Equal(501, (await InvokeTests.RunAsync(new TeamsNotingHandler(), InvokeTests.Invoke(null, new JObject())))!.Status);
    }

    [Fact]
    public async Task Signing_in_is_told_to_the_teams_method()
    {
        var handler = new TeamsNotingHandler();

        var answer = await InvokeTests.RunAsync(handler, InvokeTests.Invoke("signin/verifyState", new JObject()));

        Assert.Equal(200, answer!.Status);
        Assert.Equal(["verifyState"], handler.Called);
    }

    [Fact]
    public async Task What_teams_does_not_know_is_left_to_the_base()
    {
        var answer = await InvokeTests.RunAsync(new TeamsNotingHandler(), InvokeTests.Invoke("adaptiveCard/action", null));

        Assert.Equal(400, answer!.Status);
    }

    private static async Task AnsweredAsync(string name, string value, string method, bool hasBody)
    {
        var handler = new TeamsNotingHandler();

        var answer = await InvokeTests.RunAsync(handler, InvokeTests.Invoke(name, JObject.Parse(value)));

        Assert.Equal([method], handler.Called);
        Assert.Equal((200, hasBody), (answer!.Status, answer.Body is not null));
    }
}
