using InquiryBot.Channels.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>The calls to the connector: what they ask, how patient they are, and where they never go.</summary>
public sealed class TeamsConnectorTests : IAsyncLifetime
{
    private TeamsBot _bot = null!;

    public async Task InitializeAsync() => _bot = await TeamsBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Members_come_page_by_page()
    {
        _bot.Connector.AnswerWith(200, """{"members":[{"id":"29:a"},{"id":"29:b"}],"continuationToken":"next &1"}""");
        _bot.Connector.AnswerWith(200, """{"members":[{"id":"29:c"},{"name":"no id"}]}""");
        var members = new List<string>();
        await foreach (var member in Connector.MembersAsync(TeamsBot.ServiceUrl, "19:x@thread.tacv2", default))
            members.Add(member);
        Assert.Equal(["29:a", "29:b", "29:c"], members);
        Assert.Equal(
            ["/emea/v3/conversations/19%3Ax%40thread.tacv2/pagedmembers?pageSize=500", "/emea/v3/conversations/19%3Ax%40thread.tacv2/pagedmembers?pageSize=500&continuationToken=next%20%261"],
            _bot.Connector.Calls.Select(call => call.Target));
    }

    [Theory]
    [InlineData(429, "3")]
    [InlineData(412, null)]
    [InlineData(502, null)]
    [InlineData(503, null)]
    [InlineData(504, null)]
    public async Task What_asks_for_another_try_gets_it_with_the_token(int status, string? retryAfter)
    {
        _bot.Connector.AnswerWith(status, "", retryAfter);
        using var answer = await _bot.TellAsync("help");
        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal(2, _bot.Connector.Calls.Count);
        Assert.All(_bot.Connector.Calls, call => Assert.Equal("Bearer bot-token-1", call.Authorization));
        Assert.True(retryAfter is null || _bot.Clock.Waits.Contains(TimeSpan.FromSeconds(3)));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task What_is_final_is_not_tried_again(int status)
    {
        _bot.Connector.AnswerWith(status);
        (await _bot.TellAsync("help")).Dispose();
        Assert.Single(_bot.Connector.Calls);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("")]
    public async Task No_call_and_no_token_goes_to_another_host(string elsewhere)
    {
        var activity = new Activity { Type = "message", ServiceUrl = elsewhere, Conversation = new ConversationAccount(id: "c"), Id = "a" };
        await Assert.ThrowsAsync<ForeignServiceException>(() => Connector.SendAsync(activity, default));
        await Assert.ThrowsAsync<ForeignServiceException>(() => Connector.UpdateAsync(activity, default));
        await Assert.ThrowsAsync<ForeignServiceException>(() => Connector.DeleteAsync(activity.GetConversationReference(), default));
        await Assert.ThrowsAsync<ForeignServiceException>(() => Connector.CreateAsync(elsewhere, new ConversationParameters(), default));
        await Assert.ThrowsAsync<ForeignServiceException>(() => Connector.TeamNameAsync(elsewhere, "t", default));
        await Assert.ThrowsAsync<ForeignServiceException>(() => Connector.MemberNameAsync(elsewhere, "c", "u", default));
        Assert.Empty(_bot.Framework.SignIns);
        Assert.Empty(_bot.Internet.Unknown);
    }

    private TeamsConnector Connector => _bot.Services.GetRequiredService<TeamsConnector>();
}
