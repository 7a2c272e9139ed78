using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace InquiryBot.StandIns.Tests.Adapters;

/// <summary>What we believe about conversations that are written down in advance.</summary>
public sealed class TestFlowTests
{
    [Fact]
    public async Task A_flow_that_agrees_runs_through() => await Flow()
        .Test("hi", "you said hi")
        .Send("a").AssertReplyContains("said a")
        .Send("b").AssertReplyOneOf(["x", "you said b"])
        .Send("c").AssertReply(reply => Assert.Equal(ActivityTypes.Message, reply.Type))
        .SendConversationUpdate().AssertReply("welcome User1")
        .StartTestAsync();

    [Fact]
    public async Task Another_text_fails() => await FailsAsync(Flow().Test("hi", "something else"));

    [Fact]
    public async Task Another_type_fails() => await FailsAsync(Flow().Send("hi").AssertReply(new Activity(ActivityTypes.Typing)));

    [Fact]
    public async Task A_reply_that_is_missing_fails() => await FailsAsync(Flow().AssertReply("anything", timeout: 20));

    [Fact]
    public async Task A_reply_that_was_not_expected_fails() => await FailsAsync(Flow().Send("hi").AssertNoReply(timeout: 20));

    [Fact]
    public async Task None_of_the_candidates_fails() => await FailsAsync(Flow().Send("hi").AssertReplyOneOf(["a", "b"]));

    [Fact]
    public async Task Nothing_happens_before_it_is_started()
    {
        var adapter = new TestAdapter();
        var turns = 0;
        var flow = new TestFlow(adapter, (_, _) => Task.FromResult(turns++)).Send("hi");
        Assert.Equal(0, turns);

        await flow.StartTestAsync();

        Assert.Equal(1, turns);
    }

    private static TestFlow Flow() => new(new TestAdapter(), (turnContext, token) => turnContext.SendActivityAsync(
        turnContext.Activity.MembersAdded is { } members ? $"welcome {members[0].Name}" : $"you said {turnContext.Activity.Text}", cancellationToken: token));

    private static async Task FailsAsync(TestFlow flow) => await Assert.ThrowsAnyAsync<Exception>(flow.StartTestAsync);
}
