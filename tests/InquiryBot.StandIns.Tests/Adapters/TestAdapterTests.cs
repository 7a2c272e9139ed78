using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace InquiryBot.StandIns.Tests.Adapters;

/// <summary>What we believe about the adapter that tests talk through.</summary>
public sealed class TestAdapterTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public void Its_conversation_has_these_defaults()
    {
        var conversation = _adapter.Conversation;

        Assert.Equal(("test", "https://test.com", "Conversation1"), (conversation.ChannelId, conversation.ServiceUrl, conversation.Conversation.Id));
        Assert.Equal(("user1", "User1", "bot", "Bot"), (conversation.User.Id, conversation.User.Name, conversation.Bot.Id, conversation.Bot.Name));
        Assert.Equal("en-us", _adapter.Locale);
    }

    [Fact]
    public async Task An_incoming_message_is_addressed()
    {
        Activity? incoming = null;

        await _adapter.SendTextToBotAsync("hi", (turnContext, _) =>
        {
            incoming = turnContext.Activity;
            return Task.CompletedTask;
        }, CancellationToken.None);

        Assert.Equal(("hi", "test", "user1", "bot", "en-us"), (incoming!.Text, incoming.ChannelId, incoming.From.Id, incoming.Recipient.Id, incoming.Locale));
        Assert.NotNull(incoming.Timestamp);
    }

    [Fact]
    public async Task Incoming_ids_count_from_zero()
    {
        var ids = new List<string>();
        for (var turn = 0; turn < 3; turn++)
        {
            await _adapter.ProcessActivityAsync(new Activity(ActivityTypes.Message), (turnContext, _) =>
            {
                ids.Add(turnContext.Activity.Id);
                return Task.CompletedTask;
            });
        }

        Assert.Equal(["0", "1", "2"], ids);
    }

    [Fact]
    public async Task What_is_sent_waits_in_the_queue_with_an_id()
    {
        await _adapter.SendTextToBotAsync("hi", (turnContext, token) => turnContext.SendActivitiesAsync([MessageFactory.Text("a"), MessageFactory.Text("b")], token), CancellationToken.None);

        Assert.All(_adapter.ActiveQueue, sent => Assert.False(string.IsNullOrEmpty(sent.Id)));
        Assert.Equal(("a", "b", null), (_adapter.GetNextReply().AsMessageActivity().Text, _adapter.GetNextReply().AsMessageActivity().Text, _adapter.GetNextReply()));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Traces_are_dropped_unless_asked_for(bool wanted, int count)
    {
        var adapter = new TestAdapter(sendTraceActivity: wanted);

        await adapter.SendTextToBotAsync("hi", (turnContext, token) => turnContext.SendActivityAsync(new Activity(ActivityTypes.Trace), token), CancellationToken.None);

        Assert.Equal(count, adapter.ActiveQueue.Count);
    }

    [Fact]
    public async Task A_waiting_activity_can_be_updated_and_deleted()
    {
        await _adapter.SendTextToBotAsync("hi", async (turnContext, token) =>
        {
            var first = await turnContext.SendActivityAsync(MessageFactory.Text("first"), token);
            var second = await turnContext.SendActivityAsync(MessageFactory.Text("second"), token);
            await turnContext.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first.Id, Text = "changed" }, token);
            await turnContext.DeleteActivityAsync(second.Id, token);
        }, CancellationToken.None);

        Assert.Equal(["changed"], _adapter.ActiveQueue.Select(sent => sent.Text));
    }

    [Fact]
    public async Task A_reply_that_is_awaited_comes_as_soon_as_it_is_sent()
    {
        var waiting = _adapter.GetNextReplyAsync();
        Assert.False(waiting.IsCompleted);

        await _adapter.SendTextToBotAsync("hi", (turnContext, token) => turnContext.SendActivityAsync("there", cancellationToken: token), CancellationToken.None);

        Assert.Equal("there", (await waiting).AsMessageActivity().Text);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public void A_named_conversation_has_this_shape()
    {
        var conversation = TestAdapter.CreateConversation("retro", "Ada", "Robot");

        Assert.Equal(("retro", "ada", "Ada", "robot"), (conversation.Conversation.Id, conversation.User.Id, conversation.User.Name, conversation.Bot.Id));
    }

    [Fact]
    public void The_channel_can_be_chosen() => Assert.Equal("msteams", new TestAdapter("msteams").Conversation.ChannelId);

    [Fact]
    public async Task Middleware_sees_the_turn()
    {
        var adapter = _adapter.Use(new RegisterClassMiddleware<List<string>>(["registered"]));
        string? found = null;

        await adapter.SendTextToBotAsync("hi", (turnContext, _) =>
        {
            found = turnContext.TurnState.Get<List<string>>().Single();
            return Task.CompletedTask;
        }, CancellationToken.None);

        Assert.Equal("registered", found);
    }
}
