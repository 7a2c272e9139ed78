using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.StandIns.Tests.Turns;

/// <summary>What we believe about sending in a turn.</summary>
public sealed class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task No_text_cannot_be_sent(string? text)
    {
        var turn = Some.Turn();

        var refusal = await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(text));

        Assert.Equal("textReplyToSend", refusal.ParamName);
    }

    [Fact]
    public async Task No_activities_cannot_be_sent() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Some.Turn().SendActivitiesAsync([]));

    [Fact]
    public async Task A_reply_goes_back_where_the_message_came_from()
    {
        var incoming = Some.Message();
        await new TurnContext(_adapter, incoming).SendActivityAsync("hi");

        var reply = Assert.Single(_adapter.Sent);
        Assert.Equal(("test", "https://channel.example/", "in-1"), (reply.ChannelId, reply.ServiceUrl, reply.ReplyToId));
        Assert.Same(incoming.Conversation, reply.Conversation);
        Assert.Same(incoming.Recipient, reply.From);
        Assert.Same(incoming.From, reply.Recipient);
        Assert.Equal("en-US", reply.Locale);
    }

    [Fact]
    public async Task What_a_reply_says_about_its_conversation_is_overwritten_but_not_its_locale()
    {
        var reply = new Activity(ActivityTypes.Message) { Text = "hoi", ChannelId = "other", ServiceUrl = "https://elsewhere.example", Locale = "nl-NL" };

        await new TurnContext(_adapter, Some.Message()).SendActivityAsync(reply);

        Assert.Equal(("test", "https://channel.example/", "nl-NL"), (reply.ChannelId, reply.ServiceUrl, reply.Locale));
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "in-1")]
    public async Task A_conversation_update_is_not_replied_to_where_nobody_sees_it(string channel, string? replyTo)
    {
        var update = Some.Incoming(ActivityTypes.ConversationUpdate);
        update.ChannelId = channel;

        await new TurnContext(_adapter, update).SendActivityAsync("welcome");

        Assert.Equal(replyTo, Assert.Single(_adapter.Sent).ReplyToId);
    }

    [Fact]
    public async Task Text_sent_through_the_interface_accepts_input()
    {
        await _adapter.RunAsync(Some.Message(), (turnContext, token) => turnContext.SendActivityAsync("hi", cancellationToken: token));

        Assert.Equal(InputHints.AcceptingInput, Assert.Single(_adapter.Sent).InputHint);
    }

    [Fact]
    public void A_bare_message_has_no_input_hint_and_one_from_the_factory_has()
    {
        Assert.Null(new Activity(ActivityTypes.Message).InputHint);
        Assert.Equal(InputHints.AcceptingInput, MessageFactory.Text("hi").InputHint);
        Assert.Empty(MessageFactory.Text("hi").Attachments);
        Assert.Empty(MessageFactory.Text("hi").Entities);
    }

    [Theory]
    [InlineData(ActivityTypes.Trace, false)]
    [InlineData(ActivityTypes.Typing, true)]
    [InlineData(ActivityTypes.Message, true)]
    public async Task Only_a_trace_is_no_response(string type, bool responded)
    {
        var turn = Some.Turn();

        await turn.SendActivityAsync(new Activity(type) { Text = "x" });

        Assert.Equal(responded, turn.Responded);
    }

    [Fact]
    public async Task A_response_stays_a_response()
    {
        var turn = Some.Turn();

        await turn.SendActivityAsync("hi");
        await turn.SendActivityAsync(new Activity(ActivityTypes.Trace));

        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Where_replies_are_expected_they_are_kept_and_not_sent()
    {
        var incoming = Some.Message();
        incoming.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = new TurnContext(_adapter, incoming);

        await turn.SendActivityAsync("one");
        await turn.SendActivityAsync("two");
        await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "u" });

        Assert.Equal(["one", "two"], turn.BufferedReplyActivities.Select(reply => reply.Text));
        Assert.Empty(_adapter.Sent);
        Assert.Single(_adapter.Updated);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Sending_gives_the_ids_of_the_channel()
    {
        var turn = new TurnContext(_adapter, Some.Message());

        var responses = await turn.SendActivitiesAsync([MessageFactory.Text("a"), MessageFactory.Text("b")]);

        Assert.Equal(["sent-0", "sent-1"], responses.Select(response => response.Id));
    }

    [Fact]
    public async Task Updating_and_deleting_go_to_the_channel()
    {
        var turn = new TurnContext(_adapter, Some.Message());

        await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "u" });
        await turn.DeleteActivityAsync("d");

        Assert.Equal("conversation-1", Assert.Single(_adapter.Updated).Conversation.Id);
        Assert.Equal("d", Assert.Single(_adapter.Deleted));
    }
}
