using System.Text;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Remarks;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using InquiryBot.Storage;
using InquiryBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace InquiryBot.Tests.Conversation;

/// <summary>A nudge follows its message after a restart as well, and what is kept for that tells nobody anything.</summary>
public sealed class OpenRemarksTests
{
    private const string Order = "send me the numbers by 4";

    [Fact]
    public async Task A_nudge_is_taken_back_after_a_restart_when_its_message_is_deleted()
    {
        await using var bot = await (await NudgedAsync()).RestartAsync();
        await bot.DeleteAsync();
        Assert.Equal(["nudge taken back from"], bot.Courier.Events.Select(happened => happened.What));
        Assert.Equal(0, await RowsAsync(bot));
    }

    [Theory]
    [InlineData("send me the other numbers by 5", "nudge changed for")]
    [InlineData("what would you need to send the numbers?", "nudge taken back from")]
    [InlineData("stuur me de andere cijfers voor 5 uur", "nudge changed for")]
    public async Task A_nudge_follows_an_edit_after_a_restart(string words, string what)
    {
        await using var bot = await (await NudgedAsync()).RestartAsync();
        await bot.EditAsync(words);
        Assert.Equal([what], bot.Courier.Events.Select(happened => happened.What));
    }

    [Fact]
    public async Task After_a_restart_the_card_is_found_where_it_was_delivered()
    {
        var before = await NudgedAsync();
        var nudge = Assert.Single(before.Courier.Delivered);
        await using var bot = await before.RestartAsync();
        var message = new ChatMessage { Id = bot.LastMessageOf("ann", "team"), Text = "", Author = Ann, SentAt = bot.Clock.GetUtcNow(), Reference = new ConversationReference() };

        var remark = await bot.Get<OpenRemarks>().AboutAsync(message, default);

        Assert.Equal((nudge.To, "sent-1", "https://test.com"), (remark!.Place.User.Id, remark.Place.ActivityId, remark.Place.ServiceUrl));
        // The same id in somebody else's hands finds nothing.
        Assert.Null(await bot.Get<OpenRemarks>().AboutAsync(message with { Author = Ann with { Id = "bob" } }, default));
    }

    [Fact]
    public async Task What_was_delivered_by_another_program_is_not_taken_back_unasked_and_forgotten_a_day_later()
    {
        await using var bot = await (await NudgedAsync()).RestartAsync();
        await bot.PassTimeAsync(bot.Get<NudgingOptions>().UnreadNudgeLife + TimeSpan.FromMinutes(1));
        Assert.Empty(bot.Courier.Events);
        Assert.Equal(1, await RowsAsync(bot));

        await bot.PassTimeAsync(TimeSpan.FromDays(1));
        Assert.Equal(0, await RowsAsync(bot));
    }

    [Fact]
    public async Task One_program_does_not_take_back_what_was_noticed_at_another()
    {
        await using var bot = await NudgedAsync();
        // The other program shares the database and nothing else.
        await bot.Get<RemarkLinkStore>().MarkNoticedAsync(bot.Get<Pseudonyms>().Of(Ann), default);
        await bot.PassTimeAsync(bot.Get<NudgingOptions>().UnreadNudgeLife + TimeSpan.FromMinutes(1));
        Assert.DoesNotContain(bot.Courier.Events, happened => happened.What == "nudge taken back from");
    }

    [Theory]
    [InlineData("delete my data")]
    [InlineData("wis")]
    public async Task Deleting_forgets_the_way_to_the_nudge(string word)
    {
        await using var bot = await NudgedAsync();
        await bot.TellAsync(word);
        Assert.Equal(0, await RowsAsync(bot));
        await bot.EditAsync("send me the other numbers by 5");
        Assert.Single(bot.Courier.Events);
    }

    [Fact]
    public async Task A_link_whose_person_was_forgotten_meanwhile_is_not_kept()
    {
        await using var bot = await NudgedAsync();
        await bot.TellAsync("delete my data");
        await bot.Get<RemarkLinkStore>().AddAsync(new RemarkLink(Guid.NewGuid(), "ann", "m", "p", bot.Clock.GetUtcNow(), false), default);
        Assert.Equal(0, await RowsAsync(bot));
    }

    [Fact]
    public void What_is_sealed_is_opened_for_its_person_alone_and_under_its_key_alone()
    {
        var (key, other) = (PseudonymKey.FromSetting(KeyOf(1)), PseudonymKey.FromSetting(KeyOf(2)));
        var content = Encoding.UTF8.GetBytes("a:1Zx7private-chat");
        var shut = new PersonalSeal(key).Seal(Ann, content);

        Assert.Equal(content, new PersonalSeal(key).Open(Ann, shut));
        Assert.Null(new PersonalSeal(key).Open(Ann with { Id = "bob" }, shut));
        Assert.Null(new PersonalSeal(key).Open(Ann with { Organisation = "elsewhere" }, shut));
        Assert.Null(new PersonalSeal(other).Open(Ann, shut));
        Assert.Null(new PersonalSeal(PseudonymKey.FromSetting($"{KeyOf(1)},{KeyOf(2)}")).Open(Ann, shut));
        Assert.Null(new PersonalSeal(key).Open(Ann, $"A{shut[1..]}"[..^4]));
        Assert.Null(new PersonalSeal(key).Open(Ann, "no seal at all"));
        Assert.NotEqual(shut, new PersonalSeal(key).Seal(Ann, content));
    }

    private static Person Ann { get; } = new("test", "", "ann");

    private static string KeyOf(byte number) => Convert.ToBase64String([.. Enumerable.Repeat(number, 32)]);

    private static async Task<TestBot> NudgedAsync()
    {
        var bot = await TestBot.StartAsync();
        await bot.TellAsync("start");
        await bot.TellAsync("yes");
        await bot.SayInChannelAsync(Order);
        Assert.Single(bot.Courier.Delivered);
        return bot;
    }

    private static Task<int> RowsAsync(TestBot bot) => bot.Get<Database>().QueryFirstAsync($"select count(*) from open_remarks", row => row.Count(0), default);
}
