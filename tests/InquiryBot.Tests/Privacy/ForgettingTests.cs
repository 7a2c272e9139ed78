using System.Text.Json;
using InquiryBot.Conversation;
using InquiryBot.Conversation.MyData;
using InquiryBot.Conversation.Remarks;
using InquiryBot.Language;
using InquiryBot.Privacy;
using InquiryBot.Storage;
using InquiryBot.Tests.Storage;
using InquiryBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace InquiryBot.Tests.Privacy;

/// <summary>See it, take it along, delete it, leave: what a person can do with what the bot knows of them.</summary>
public sealed class ForgettingTests
{
    [Fact]
    public async Task A_line_said_in_a_channel_is_out_of_mind_within_the_call()
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot, "ann", "bob");
        await bot.SayInChannelAsync("who has the numbers?");
        await bot.SayInChannelAsync("i have no idea", "bob");
        Assert.Equal(2, RecentIn(bot).Count);

        await bot.TellAsync("delete");

        Assert.Equal(["i have no idea"], RecentIn(bot).Select(earlier => earlier.Text));
    }

    [Fact]
    public async Task A_draft_under_discussion_is_out_of_mind_within_the_call()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.TellAsync("send me the numbers by 4");
        Assert.Single(bot.Get<ShortMemory>().KeysOf("draft"));

        await bot.TellAsync("delete");

        Assert.Empty(bot.Get<ShortMemory>().KeysOf("draft"));
    }

    [Fact]
    public async Task The_reason_of_the_last_silence_is_out_of_mind_within_the_call()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayInChannelAsync("send me the numbers by 4");
        Assert.Single(bot.Get<ShortMemory>().KeysOf("silence"));

        await bot.TellAsync("delete");

        Assert.Empty(bot.Get<ShortMemory>().KeysOf("silence"));
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("wis")]
    public async Task One_word_leaves_no_row_in_any_table_and_no_pseudonym_in_any_file(string word)
    {
        await using var bot = await TestBot.StartAsync();
        await FillAsync(bot);
        var person = PseudonymOf(bot, "ann");
        Assert.True(Holds(bot, person));

        await bot.TellAsync(word);

        Assert.Empty((await bot.Get<PersonalRecords>().ExportAsync(person, default)).Tables);
        Assert.Equal(0, await bot.Get<Database>().QueryFirstAsync($"select count(*) from bot_state", row => row.Count(0), default));
        Assert.False(Holds(bot, person));
    }

    [Fact]
    public async Task An_unfinished_conversation_is_kept_under_the_person_and_a_finished_one_not_at_all()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.TellAsync("start");
        var state = Assert.Single((await ExportAsync(bot)).Tables, table => table.Name == "bot_state");
        Assert.Equal(["state", "changed_at"], state.Fields);

        await bot.TellAsync("help");

        Assert.Empty((await ExportAsync(bot)).Tables);
    }

    [Fact]
    public async Task The_file_holds_every_row_in_words_that_a_person_understands()
    {
        await using var bot = await TestBot.StartAsync();
        await FillAsync(bot);

        await bot.TellAsync("export");

        var file = string.Concat(bot.Sent.Skip(1).Select(part => part.Text.Replace("```json\n", "", StringComparison.Ordinal).Replace("```", "", StringComparison.Ordinal)));
        using var json = JsonDocument.Parse(file);
        Assert.Equal("Yes", json.RootElement.GetProperty("people")[0].GetProperty("consent").GetString());
        var nudge = json.RootElement.GetProperty("nudges")[0];
        Assert.Equal("T.command", nudge.GetProperty("kind").GetString());
        Assert.True(nudge.GetProperty("wrong").GetBoolean());
        Assert.Equal(bot.Clock.GetUtcNow(), nudge.GetProperty("at").GetDateTimeOffset());
        Assert.Equal(1, json.RootElement.GetProperty("wrong_calls")[0].GetProperty("times").GetInt32());
        Assert.DoesNotContain(PseudonymOf(bot, "ann"), file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_file_comes_in_messages_that_Teams_can_show()
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot, "ann");
        for (var nudge = 0; nudge < 400; nudge++)
            await bot.Get<Database>().ExecuteAsync($"insert into nudges (person, kind, at) values ({PseudonymOf(bot, "ann")}, 'T.command', {bot.Clock.GetUtcNow()})", default);

        await bot.TellAsync("export");

        Assert.InRange(bot.Sent.Count, 4, 20);
        Assert.All(bot.Sent, part => Assert.InRange(part.Text.Length, 1, 10_100));
    }

    [Fact]
    public async Task My_data_has_buttons_that_do_the_rest()
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot, "ann");
        await bot.TellAsync("my data");
        var buttons = Assert.Single(bot.Sent).SuggestedActions.Actions.Select(button => button.Text).ToList();

        Assert.Equal([BotCommandName.Export, BotCommandName.DeleteMyData], buttons.Select(button => Commands.Find(button)!.Name));
        await bot.TellAsync("mijn gegevens");
        buttons = [.. Assert.Single(bot.Sent).SuggestedActions.Actions.Select(button => button.Text)];
        Assert.Equal([BotCommandName.Export, BotCommandName.DeleteMyData], buttons.Select(button => Commands.Find(button)!.Name));
    }

    [Fact]
    public async Task My_data_shows_how_somebody_wants_to_be_nudged_once_they_said_so()
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot, "ann");
        Assert.DoesNotContain("sensitivity", Assert.Single(await bot.TellAsync("my data")), StringComparison.Ordinal);

        await bot.TellAsync("sensitivity high");

        Assert.Contains("- sensitivity: high", Assert.Single(await bot.TellAsync("my data")), StringComparison.Ordinal);
        Assert.Contains("- gevoeligheid: hoog", Assert.Single(await bot.TellAsync("mijn gegevens")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my data", "reading along: Yes")]
    [InlineData("mijn gegevens", "meelezen: Ja")]
    [InlineData("export", "\"consent\": \"Yes\"")]
    [InlineData("exporteer", "\"consent\": \"Yes\"")]
    public async Task Asked_in_a_channel_the_bot_answers_to_the_person_alone(string command, string answer)
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot, "ann");

        Assert.Empty(await bot.SayInChannelAsync($"@InquiryBot {command}"));

        Assert.All(bot.Courier.Delivered, delivered => Assert.Equal("ann", delivered.To));
        Assert.Contains(bot.Courier.Delivered, delivered => delivered.Text.Contains(answer, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("wis mijn gegevens")]
    public async Task Deleting_in_a_channel_deletes_as_well(string command)
    {
        await using var bot = await TestBot.StartAsync();
        await FillAsync(bot);

        Assert.Empty(await bot.SayInChannelAsync($"@InquiryBot {command}"));

        // A question that is open in the private chat is one of her rows as well.
        Assert.Empty((await ExportAsync(bot)).Tables);
        Assert.Empty(RecentIn(bot));
    }

    [Fact]
    public async Task A_nudge_that_arrives_while_its_author_deletes_everything_leaves_nothing_behind()
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot, "ann");
        bot.Courier.Wait = _ => bot.Get<Forgetting>().ForgetAsync(PseudonymOf(bot, "ann"), default);

        await bot.SayInChannelAsync("send me the numbers by 4");

        Assert.Single(bot.Courier.Delivered);
        Assert.Empty((await ExportAsync(bot)).Tables);
        Assert.Empty(RecentIn(bot));
        Assert.All((string[])["remark", "silence", "address", "recent"], kind => Assert.Empty(bot.Get<ShortMemory>().KeysOf(kind)));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_line_that_comes_to_mind_after_its_author_deleted_everything_goes_again(bool isGone, int left)
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot, "ann");
        if (isGone)
            await bot.TellAsync("delete");
        bot.Get<RecentMessages>().Add(MessageOf(bot, "ann", "who has the numbers?"));

        await bot.Get<PeopleInMind>().ForgetIfGoneAsync(PseudonymOf(bot, "ann"));

        Assert.Equal(left, RecentIn(bot).Count);
    }

    [Fact]
    public async Task Who_leaves_the_team_is_forgotten_and_who_stays_is_not()
    {
        await using var bot = await TestBot.StartAsync();
        await FillAsync(bot);
        await SayYesAsync(bot, "bob");

        Assert.Empty(await bot.LeaveAsync("ann"));

        Assert.Empty((await ExportAsync(bot)).Tables);
        Assert.NotEmpty((await ExportAsync(bot, "bob")).Tables);
        Assert.Empty(RecentIn(bot));
    }

    [Fact]
    public async Task Who_uninstalls_the_bot_is_forgotten()
    {
        await using var bot = await TestBot.StartAsync();
        await FillAsync(bot);

        Assert.Empty(await bot.InstallAsync("remove"));

        Assert.Empty((await ExportAsync(bot)).Tables);
        Assert.False(Holds(bot, PseudonymOf(bot, "ann")));
    }

    [Theory]
    [InlineData("remove-upgrade", false)]
    [InlineData("add", false)]
    [InlineData("remove", true)]
    public async Task An_upgrade_and_a_team_that_shows_the_bot_the_door_delete_nobodys_choices(string action, bool inTeam)
    {
        await using var bot = await TestBot.StartAsync();
        await FillAsync(bot);

        await bot.InstallAsync(action, "ann", inTeam);

        Assert.NotEmpty((await ExportAsync(bot)).Tables);
    }

    [Fact]
    public async Task What_was_said_in_a_team_goes_out_of_mind_with_the_bot()
    {
        await using var bot = await TestBot.StartAsync();
        await SayYesAsync(bot, "ann");
        await bot.SayInChannelAsync("who has the numbers?");

        await bot.LeaveAsync("bot");

        Assert.Empty(RecentIn(bot));
    }

    private static async Task FillAsync(TestBot bot)
    {
        await SayYesAsync(bot, "ann");
        await bot.SayInChannelAsync("send me the numbers by 4");
        await bot.TellAsync("wrong call");
        await bot.TellAsync("send me the minutes by 5");
        Assert.Equal(5, (await ExportAsync(bot)).Tables.Count);
    }

    private static async Task SayYesAsync(TestBot bot, params string[] people)
    {
        foreach (var person in people)
        {
            await bot.TellAsync("start", person);
            await bot.TellAsync("yes", person);
        }
    }

    private static Task<PersonalExport> ExportAsync(TestBot bot, string who = "ann") => bot.Get<PersonalRecords>().ExportAsync(PseudonymOf(bot, who), default);

    private static string PseudonymOf(TestBot bot, string who) => bot.Get<Pseudonyms>().Of(new Person("test", "", who));

    private static bool Holds(TestBot bot, string text) =>
        TemporaryFolder.FilesIn(bot.Folder).Any(file => System.Text.Encoding.Latin1.GetString(file.Bytes).Contains(text, StringComparison.Ordinal));

    private static IReadOnlyList<EarlierMessage> RecentIn(TestBot bot) => bot.Get<RecentMessages>().Before(MessageOf(bot, "carol", ""));

    private static ChatMessage MessageOf(TestBot bot, string who, string text) => new()
    {
        Text = text,
        Author = new Person("test", "", who),
        SentAt = bot.Clock.GetUtcNow(),
        Reference = new ConversationReference { Conversation = new ConversationAccount(id: "team") },
    };
}
