using InquiryBot.Privacy;
using InquiryBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace InquiryBot.Tests.Conversation;

public sealed class PrivateChatTests
{
    [Fact]
    public async Task The_bot_says_hello_when_it_comes_in()
    {
        await using var bot = await TestBot.StartAsync();
        var update = new Activity(ActivityTypes.ConversationUpdate)
        {
            ChannelId = "test",
            From = new ChannelAccount("ann"),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "c", conversationType: "personal"),
            Locale = "nl-NL",
            MembersAdded = [new ChannelAccount("bot")],
        };
        Assert.StartsWith("Hallo. Ik ben InquiryBot.", Assert.Single(await bot.TurnAsync(update)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_along_takes_a_clear_yes()
    {
        await using var bot = await TestBot.StartAsync();
        Assert.Contains("Shall I?", Assert.Single(await bot.TellAsync("start")), StringComparison.Ordinal);
        Assert.StartsWith("I am not sure whether that is a yes", Assert.Single(await bot.TellAsync("hmm, let me think")), StringComparison.Ordinal);
        Assert.StartsWith("That was neither a clear yes nor a clear no", Assert.Single(await bot.TellAsync("what would it cost me")), StringComparison.Ordinal);
        Assert.Contains("reading along: No", Assert.Single(await bot.TellAsync("my data")), StringComparison.Ordinal);
        Assert.Equal(ConsentState.Asked, await StateOfAsync(bot, "ann"));

        await bot.TellAsync("start");
        Assert.StartsWith("Good. I will be sparing.", Assert.Single(await bot.TellAsync("yes")), StringComparison.Ordinal);
        Assert.Contains("reading along: Yes", Assert.Single(await bot.TellAsync("my data")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no", "No")]
    [InlineData("liever niet", "No")]
    [InlineData("stop", "No")]
    [InlineData("leave me", "LeaveMe")]
    [InlineData("ja hoor", "Yes")]
    [InlineData("misschien", "Unasked")]
    public async Task Only_a_clear_answer_is_kept(string answer, string state)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.TellAsync("start");
        await bot.TellAsync(answer);
        Assert.Equal(state, (await StateOfAsync(bot, "ann")).ToString());
    }

    [Fact]
    public async Task The_bot_asks_of_its_own_accord_once()
    {
        await using var bot = await TestBot.StartAsync();
        Assert.EndsWith("Shall I?", Assert.Single(await bot.AddAsync()), StringComparison.Ordinal);
        Assert.Equal(ConsentState.Asked, await StateOfAsync(bot, "ann"));
        Assert.DoesNotContain("Shall I?", Assert.Single(await bot.AddAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_nobody_asked_for_is_not_in_the_way_of_a_draft()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.AddAsync();
        Assert.StartsWith("This line may land as an order.", (await bot.TellAsync("send me the numbers by 4"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dialog_can_be_left_by_saying_something_else()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.TellAsync("start");
        Assert.StartsWith("Send me any line", Assert.Single(await bot.TellAsync("help")), StringComparison.Ordinal);
        Assert.Equal("I have nothing about you.", Assert.Single(await bot.TellAsync("my data")));
    }

    [Fact]
    public async Task A_command_is_answered_in_the_language_it_was_given_in()
    {
        await using var bot = await TestBot.StartAsync();
        Assert.StartsWith("Ik lees niet met je mee", Assert.Single(await bot.TellAsync("pauze 2u")), StringComparison.Ordinal);
        Assert.Equal("Prima, Nederlands dus.", Assert.Single(await bot.TellAsync("nederlands")));
        Assert.StartsWith("Stuur me een zin", Assert.Single(await bot.TellAsync("help")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pause_says_when_it_ends_and_stopping_is_one_word()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.TellAsync("start");
        await bot.TellAsync("yes");
        Assert.Equal("Paused until Wednesday 18 November 12:00. Say *resume* to go on sooner.", Assert.Single(await bot.TellAsync("pause")));
        Assert.Equal("Stopped. I read nothing of yours any more.", Assert.Single(await bot.TellAsync("stop")));
    }

    [Fact]
    public async Task Deleting_is_one_command_and_leaves_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.TellAsync("leave me");
        Assert.NotEqual("I have nothing about you.", Assert.Single(await bot.TellAsync("my data")));
        Assert.StartsWith("Gone:", Assert.Single(await bot.TellAsync("delete my data")), StringComparison.Ordinal);
        Assert.Equal("I have nothing about you.", Assert.Single(await bot.TellAsync("my data")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Pictures_and_silence_get_a_friendly_answer(string text)
    {
        await using var bot = await TestBot.StartAsync();
        Assert.Equal("I read words only. Could you type it?", Assert.Single(await bot.TellAsync(text)));
    }

    private static async Task<ConsentState> StateOfAsync(TestBot bot, string person) =>
        (await bot.Get<ConsentStore>().OfAsync(bot.Get<Pseudonyms>().Of(new Person("test", "", person)), default)).State;

    [Fact]
    public async Task A_novel_is_too_long()
    {
        await using var bot = await TestBot.StartAsync();
        Assert.StartsWith("That is more than 20000 characters.", Assert.Single(await bot.TellAsync(new string('a', 20_001))), StringComparison.Ordinal);
    }
}
