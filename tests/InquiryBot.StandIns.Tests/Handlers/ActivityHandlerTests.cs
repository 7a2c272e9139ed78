using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.StandIns.Tests.Handlers;

/// <summary>What we believe about which method gets which activity.</summary>
public sealed class ActivityHandlerTests
{
    private readonly NotingHandler _handler = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "messageUpdate")]
    [InlineData(ActivityTypes.MessageDelete, "messageDelete")]
    [InlineData(ActivityTypes.EndOfConversation, "endOfConversation")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "commandResult")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData("somethingElse", "unrecognized")]
    public async Task Each_type_has_its_method(string type, string method)
    {
        await _handler.OnTurnAsync(Some.Turn(Some.Incoming(type)));

        Assert.Equal([method], _handler.Called);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    [InlineData("other", null)]
    public async Task An_installation_update_goes_by_its_action(string action, string? method)
    {
        var update = Some.Incoming(ActivityTypes.InstallationUpdate);
        update.Action = action;

        await _handler.OnTurnAsync(Some.Turn(update));

        Assert.Equal(method is null ? [] : [method], _handler.Called);
    }

    [Fact]
    public async Task A_token_response_is_an_event_of_its_own()
    {
        var response = Some.Incoming(ActivityTypes.Event);
        response.Name = "tokens/response";

        await _handler.OnTurnAsync(Some.Turn(response));

        Assert.Equal(["token"], _handler.Called);
    }

    [Theory]
    [InlineData("user-1,bot-1", null, "added 2")]
    [InlineData("bot-1", null, null)]
    [InlineData(null, "user-1", "removed 1")]
    [InlineData(null, "bot-1", null)]
    [InlineData("bot-1", "user-1", null)]
    [InlineData("user-1", "user-2", "added 1")]
    [InlineData(null, null, null)]
    public async Task Members_are_told_when_one_of_them_is_not_the_bot(string? added, string? removed, string? method)
    {
        var update = Some.Incoming(ActivityTypes.ConversationUpdate);
        update.MembersAdded = Members(added);
        update.MembersRemoved = Members(removed);

        await _handler.OnTurnAsync(Some.Turn(update));

        Assert.Equal(method is null ? [] : [method], _handler.Called);
    }

    [Fact]
    public async Task Reactions_are_told_added_first()
    {
        var reaction = Some.Incoming(ActivityTypes.MessageReaction);
        reaction.ReactionsRemoved = [new MessageReaction("like")];
        reaction.ReactionsAdded = [new MessageReaction("plusOne")];

        await _handler.OnTurnAsync(Some.Turn(reaction));

        Assert.Equal(["reacted plusOne", "unreacted like"], _handler.Called);
    }

    [Fact]
    public async Task A_turn_without_a_type_is_refused()
    {
        var nothing = Some.Message();
        nothing.Type = null;

        await Assert.ThrowsAsync<ArgumentException>(() => _handler.OnTurnAsync(Some.Turn(nothing)));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _handler.OnTurnAsync(null));
    }

    [Fact]
    public async Task The_defaults_do_nothing()
    {
        var adapter = new RecordingAdapter();
        foreach (var type in new[] { ActivityTypes.Message, ActivityTypes.ConversationUpdate, ActivityTypes.MessageReaction, ActivityTypes.Event, "unknown" })
            await new ActivityHandler().OnTurnAsync(new TurnContext(adapter, Some.Incoming(type)));

        Assert.Empty(adapter.Sent);
    }

    private static List<ChannelAccount>? Members(string? ids) => ids?.Split(',').Select(id => new ChannelAccount(id)).ToList();
}
