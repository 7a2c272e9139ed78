using InquiryBot.Conversation;
using InquiryBot.Conversation.Remarks;
using InquiryBot.Nudging;
using InquiryBot.Tests.Channels.Teams;
using InquiryBot.Tests.Privacy;
using InquiryBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace InquiryBot.Tests.RedTeam;

/// <summary>Quirks of a platform, edits, and people who do not belong: nothing becomes visible to others, and outsiders are not read.</summary>
public sealed class ChannelAttackTests
{
    [Fact]
    public async Task The_bot_says_nothing_into_a_channel_whatever_is_said_there()
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot);
        foreach (var said in (string[])["send me the numbers by 4", "my data", "export", "delete", "stop", "help", "<at>InquiryBot</at> my data", "mijn gegevens", "wis"])
            Assert.Empty(await bot.SayInChannelAsync(said));

        Assert.Contains("reading along: Yes", Assert.Single(await bot.TellAsync("my data")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("personal", true)]
    [InlineData("groupChat", null)]
    [InlineData("meeting", false)]
    [InlineData("channel", false)]
    public async Task A_conversation_that_is_not_known_to_be_private_is_not_answered(string? type, bool? isGroup)
    {
        // A platform that forgets to say what a conversation is, or says two things at once.
        await using var bot = await TestBot.StartAsync();
        var activity = Message("my data", new ConversationAccount { Id = "c", ConversationType = type, IsGroup = isGroup });

        Assert.Empty(await bot.TurnAsync(activity));
    }

    [Fact]
    public async Task A_nudge_that_cannot_go_to_the_author_alone_does_not_go_at_all()
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot);
        bot.Courier.Fault = new InvalidOperationException("the platform knows no private chat");

        Assert.Empty(await bot.SayInChannelAsync("send me the numbers by 4"));
        Assert.Empty(bot.Courier.Delivered);
    }

    [Fact]
    public async Task Teams_gets_a_nudge_only_into_a_chat_with_the_author_as_its_only_member()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var program = await RunningProgram.StartAsync();
        foreach (var said in (string[])["start", "yes"])
            await program.PostAsync(CanaryActivities.Private(connector.Url, said));
        connector.Calls.Clear();

        await program.PostAsync(CanaryActivities.InChannel(connector.Url, $"send me the {Canaries.PlainWord} by 4"));

        var (opened, sent) = (connector.Calls.First(), connector.Calls.Last());
        Assert.EndsWith("/v3/conversations", opened.Target, StringComparison.Ordinal);
        using var chat = System.Text.Json.JsonDocument.Parse(opened.Body);
        Assert.Equal(Canaries.Person, Assert.Single(chat.RootElement.GetProperty("members").EnumerateArray()).GetProperty("id").GetString());
        Assert.Contains(Canaries.PlainWord, sent.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(connector.Calls, call => call.Target.Contains(Uri.EscapeDataString(Canaries.Conversation), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate)]
    [InlineData(ActivityTypes.MessageDelete)]
    [InlineData(ActivityTypes.MessageReaction)]
    public async Task An_edit_after_a_nudge_says_nothing_into_the_channel(string type)
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot);
        await bot.SayInChannelAsync("send me the numbers by 4");
        var edit = Message("send me the numbers by 5", new ConversationAccount(isGroup: true, id: "team", conversationType: "channel"));
        edit.Type = type;

        Assert.Empty(await bot.TurnAsync(edit));
        Assert.True(bot.Courier.Delivered.Count <= 1, "one message led to two nudges");
    }

    [Theory]
    [InlineData("incident on 2h", "send me the numbers by 4")]
    [InlineData("storing aan 2u", "stuur me de cijfers voor 4 uur")]
    public async Task During_an_incident_nobody_is_nudged_and_what_was_said_is_not_made_up_for_afterwards(string begin, string order)
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot);
        await bot.SayInChannelAsync(begin, "bob");
        bot.Courier.Delivered.Clear();

        await bot.SayInChannelAsync(order);
        await bot.PassTimeAsync(TimeSpan.FromMinutes(121));
        Assert.Empty(bot.Courier.Delivered);

        await bot.SayInChannelAsync(order);
        Assert.Equal("ann", Assert.Single(bot.Courier.Delivered).To);
    }

    [Fact]
    public async Task Somebody_who_edits_anothers_message_learns_nothing_of_its_nudge()
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot);
        await bot.TellAsync("start", "bob");
        await bot.TellAsync("yes", "bob");
        await bot.SayInChannelAsync("send me the numbers by 4");
        var edit = bot.Message("send me the numbers by 5", "bob", "en-GB", TestBot.Channel("team"));
        (edit.Type, edit.Id) = (ActivityTypes.MessageUpdate, bot.LastMessageOf("ann", "team"));

        await bot.TurnAsync(edit);

        Assert.Equal(["ann"], bot.Courier.Events.Select(happened => happened.To));
    }

    [Fact]
    public async Task A_child_or_an_outsider_who_never_said_yes_is_neither_read_nor_remembered()
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot);

        await bot.SayInChannelAsync("send me the numbers by 4", "child");

        Assert.Empty(bot.Courier.Delivered);
        Assert.Empty(bot.Get<ShortMemory>().KeysOf("recent"));
        Assert.Equal("I have nothing about you.", Assert.Single(await bot.TellAsync("my data", "child")));
    }

    [Fact]
    public async Task Where_outsiders_can_read_along_nobody_is_nudged()
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot);
        var message = Message("send me the numbers by 4", new ConversationAccount(isGroup: true, id: "shared", conversationType: "channel"));
        message.ChannelData = Newtonsoft.Json.Linq.JObject.Parse("{\"channel\":{\"id\":\"shared\",\"type\":\"shared\"}}");

        Assert.Empty(await bot.TurnAsync(message));

        Assert.Empty(bot.Courier.Delivered);
        Assert.Equal(SilenceReason.ExternalChannel, bot.Get<RecentSilences>().Of(bot.Get<InquiryBot.Privacy.Pseudonyms>().Of(new InquiryBot.Privacy.Person("test", "", "ann")))?.Reason);
    }

    private static async Task SayYesAsync(TestBot bot)
    {
        await bot.TellAsync("start");
        await bot.TellAsync("yes");
    }

    private static Activity Message(string text, ConversationAccount conversation) => new(ActivityTypes.Message)
    {
        Id = "m",
        Text = text,
        ChannelId = "test",
        Timestamp = Some.WorkingMoment,
        From = new ChannelAccount("ann", "ann"),
        Recipient = new ChannelAccount("bot", "InquiryBot"),
        Conversation = conversation,
    };
}
