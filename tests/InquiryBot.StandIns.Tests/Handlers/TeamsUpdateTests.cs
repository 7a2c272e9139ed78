using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace InquiryBot.StandIns.Tests.Handlers;

/// <summary>What we believe about the channel, team, message and meeting events of Teams.</summary>
public sealed class TeamsUpdateTests
{
    private readonly Noting _handler = new();

    [Theory]
    [InlineData("channelCreated")]
    [InlineData("channelDeleted")]
    [InlineData("channelRenamed")]
    [InlineData("channelRestored")]
    [InlineData("teamArchived")]
    [InlineData("teamDeleted")]
    [InlineData("teamHardDeleted")]
    [InlineData("teamRenamed")]
    [InlineData("teamRestored")]
    [InlineData("teamUnarchived")]
    public async Task A_conversation_update_goes_by_the_event_of_its_channel_data(string eventType)
    {
        await RunAsync(ActivityTypes.ConversationUpdate, eventType);

        Assert.Equal([eventType], _handler.Called);
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "edited")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "undeleted")]
    [InlineData(ActivityTypes.MessageUpdate, "other", null)]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "deleted")]
    [InlineData(ActivityTypes.MessageDelete, "other", null)]
    public async Task A_message_update_goes_by_the_event_of_its_channel_data(string type, string eventType, string? method)
    {
        await RunAsync(type, eventType);

        Assert.Equal(method is null ? [] : [method], _handler.Called);
    }

    [Fact]
    public async Task On_another_channel_the_event_says_nothing()
    {
        await RunAsync(ActivityTypes.ConversationUpdate, "channelCreated", channel: "slack");

        Assert.Empty(_handler.Called);
    }

    [Fact]
    public async Task Members_come_first_and_are_told_even_when_the_only_one_is_the_bot()
    {
        var update = Update(ActivityTypes.ConversationUpdate, "channelCreated");
        update.MembersAdded = [new ChannelAccount("bot-1")];

        await _handler.OnTurnAsync(Some.Turn(update));

        Assert.Equal(["added bot-1 in t"], _handler.Called);
    }

    [Fact]
    public async Task Members_who_left_are_told()
    {
        var update = Update(ActivityTypes.ConversationUpdate, "teamMemberRemoved");
        update.MembersRemoved = [new ChannelAccount("bot-1")];

        await _handler.OnTurnAsync(Some.Turn(update));

        Assert.Equal(["removed bot-1"], _handler.Called);
    }

    [Theory]
    [InlineData("application/vnd.microsoft.readReceipt", """{"lastReadMessageId":"5"}""", "read 5")]
    [InlineData("application/vnd.microsoft.meetingStart", """{"title":"Retro"}""", "started Retro")]
    [InlineData("application/vnd.microsoft.meetingEnd", """{"title":"Retro"}""", "ended Retro")]
    [InlineData("other", "{}", null)]
    public async Task Events_go_by_their_name(string name, string value, string? method)
    {
        var happened = Update(ActivityTypes.Event, eventType: null);
        (happened.Name, happened.Value) = (name, JObject.Parse(value));

        await _handler.OnTurnAsync(Some.Turn(happened));

        Assert.Equal(method is null ? [] : [method], _handler.Called);
    }

    [Theory]
    [InlineData("5", "5", true)]
    [InlineData("4", "5", true)]
    [InlineData("6", "5", false)]
    [InlineData("x", "5", false)]
    [InlineData(null, "5", false)]
    public void A_message_is_read_when_it_is_not_later_than_the_last_one_read(string? message, string lastRead, bool read) =>
        Assert.Equal(read, ReadReceiptInfo.IsMessageRead(message, lastRead));

    [Fact]
    public void The_team_and_channel_are_read_from_the_channel_data()
    {
        var update = Update(ActivityTypes.Message, eventType: null);

        Assert.Equal(("t", "c"), (update.TeamsGetTeamInfo().Id, update.TeamsGetChannelId()));
        Assert.Null(Some.Message().TeamsGetTeamInfo());
    }

    private static Activity Update(string type, string? eventType, string channel = "msteams")
    {
        var update = Some.Incoming(type);
        update.ChannelId = channel;
        update.ChannelData = JObject.FromObject(new { eventType, team = new { id = "t" }, channel = new { id = "c" } });
        return update;
    }

    private Task RunAsync(string type, string eventType, string channel = "msteams") => _handler.OnTurnAsync(Some.Turn(Update(type, eventType, channel)));

    private sealed class Noting : TeamsActivityHandler
    {
        public List<string> Called { get; } = [];

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"added {teamsMembersAdded[0].Id} in {teamInfo.Id}");

        protected override Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"removed {teamsMembersRemoved[0].Id}");

        protected override Task OnTeamsChannelCreatedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("channelCreated");

        protected override Task OnTeamsChannelDeletedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("channelDeleted");

        protected override Task OnTeamsChannelRenamedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("channelRenamed");

        protected override Task OnTeamsChannelRestoredAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("channelRestored");

        protected override Task OnTeamsTeamArchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("teamArchived");

        protected override Task OnTeamsTeamDeletedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("teamDeleted");

        protected override Task OnTeamsTeamHardDeletedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("teamHardDeleted");

        protected override Task OnTeamsTeamRenamedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("teamRenamed");

        protected override Task OnTeamsTeamRestoredAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("teamRestored");

        protected override Task OnTeamsTeamUnarchivedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("teamUnarchived");

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("edited");

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("undeleted");

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("deleted");

        protected override Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note($"read {readReceiptInfo.LastReadMessageId}");

        protected override Task OnTeamsMeetingStartAsync(MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note($"started {meeting.Title}");

        protected override Task OnTeamsMeetingEndAsync(MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note($"ended {meeting.Title}");

        private Task Note(string method)
        {
            Called.Add(method);
            return Task.CompletedTask;
        }
    }
}
