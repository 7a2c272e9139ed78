using System.Net;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Tests.Channels.Teams;

public sealed class MessagesEndpointTests : IAsyncLifetime
{
    private TeamsHost _host = null!;

    public async Task InitializeAsync() => _host = await TeamsHost.StartAsync();

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_reply_goes_to_the_message_it_answers()
    {
        _host.Bot.Turn = (context, token) => context.SendActivityAsync(MessageFactory.Text("Wat maakt dat je dit vraagt? é 🙂"), token);

        using var answer = await _host.PostAsync(_host.Activity("message", ",\"text\":\"hi\""));

        Assert.Equal((HttpStatusCode.OK, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        var call = Assert.Single(_host.Connector.Calls);
        Assert.Equal(("POST", "/teams/v3/conversations/19%3Acanary%40thread.tacv2%3Bmessageid%3D5/activities/m%3A1", ""), (call.Method, call.Target, call.Authorization));
        using var reply = JsonDocument.Parse(call.Body);
        Assert.Equal("Wat maakt dat je dit vraagt? é 🙂", reply.RootElement.GetProperty("text").GetString());
        Assert.Equal("28:bot", reply.RootElement.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal(0, reply.RootElement.GetProperty("attachments").GetArrayLength());
        Assert.Equal(0, reply.RootElement.GetProperty("entities").GetArrayLength());
        Assert.DoesNotContain("null", call.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_id_of_the_reply_comes_back_to_the_bot()
    {
        ResourceResponse? sent = null;
        _host.Bot.Turn = async (context, token) => sent = await context.SendActivityAsync("hi", cancellationToken: token);

        using var answer = await _host.PostAsync(_host.Activity("message"));

        Assert.Equal("r-1", sent!.Id);
    }

    [Fact]
    public async Task Several_replies_leave_in_order_and_traces_stay_here()
    {
        _host.Bot.Turn = (context, token) => context.SendActivitiesAsync(
            [MessageFactory.Text("1"), new Activity(ActivityTypes.Trace), MessageFactory.Text("2"), new Activity { Type = ActivityTypesEx.Delay, Value = 1 }, MessageFactory.Text("3")], token);

        using var answer = await _host.PostAsync(_host.Activity("message"));

        Assert.Equal(["1", "2", "3"], _host.Connector.Calls.Select(call => JsonDocument.Parse(call.Body).RootElement.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Updating_and_deleting_have_paths_of_their_own()
    {
        _host.Bot.Turn = async (context, token) =>
        {
            var changed = MessageFactory.Text("changed");
            changed.Id = "a/b";
            await context.UpdateActivityAsync(changed, token);
            await context.DeleteActivityAsync("a/b", token);
        };

        using var answer = await _host.PostAsync(_host.Activity("message"));

        Assert.Equal(["PUT", "DELETE"], _host.Connector.Calls.Select(call => call.Method));
        Assert.All(_host.Connector.Calls, call => Assert.EndsWith("/activities/a%2Fb", call.Target, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Expected_replies_come_in_the_answer()
    {
        _host.Bot.Turn = (context, token) => context.SendActivitiesAsync([new Activity(ActivityTypes.Trace, value: "memory"), MessageFactory.Text("hi")], token);

        using var answer = await _host.PostAsync(_host.Activity("message", ",\"deliveryMode\":\"expectReplies\""));

        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("hi", Assert.Single(body.RootElement.GetProperty("activities").EnumerateArray()).GetProperty("text").GetString());
        Assert.Empty(_host.Connector.Calls);
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("typing")]
    [InlineData("something-new")]
    public async Task What_needs_no_answer_gets_an_empty_200(string type)
    {
        using var answer = await _host.PostAsync(_host.Activity(type));

        Assert.Equal((HttpStatusCode.OK, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task An_invoke_is_answered_with_its_status_and_body()
    {
        var response = new InvokeResponse { Status = 207, Body = new { task = new { type = "continue", none = (string?)null } } };
        _host.Bot.Turn = (context, token) => context.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }, token);

        using var answer = await _host.PostAsync(_host.Activity("invoke", ",\"channelId\":\"webchat\",\"name\":\"task/fetch\",\"value\":{}"));

        Assert.Equal(207, (int)answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("{\n  \"task\": {\n    \"type\": \"continue\"\n  }\n}", (await answer.Content.ReadAsStringAsync()).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
    {
        using var answer = await _host.PostAsync(_host.Activity("invoke", ",\"name\":\"new/thing\""));

        Assert.Equal((HttpStatusCode.NotImplemented, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_conversation_can_be_begun_by_the_bot()
    {
        _host.Connector.AnswerWith(201, """{"id":"new:1","activityId":"a1"}""");
        var adapter = (BotAdapter)_host.Services.GetService(typeof(InquiryBot.Channels.Teams.TeamsAdapter))!;
        var parameters = new ConversationParameters { Bot = new ChannelAccount("28:bot"), Members = [new ChannelAccount("29:a")], TenantId = "t", IsGroup = false };

        await adapter.CreateConversationAsync("", "msteams", _host.Connector.Url, "", parameters, (context, token) => context.SendActivityAsync("hello", cancellationToken: token), default);

        Assert.Equal(["/v3/conversations", "/v3/conversations/new%3A1/activities/a1"], _host.Connector.Calls.Select(call => call.Target));
        Assert.Equal("""{"isGroup":false,"bot":{"id":"28:bot"},"members":[{"id":"29:a"}],"tenantId":"t"}""", _host.Connector.Calls.First().Body);
    }
}
