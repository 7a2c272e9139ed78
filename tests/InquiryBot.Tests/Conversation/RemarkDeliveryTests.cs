using InquiryBot.Nudging;
using InquiryBot.Privacy;
using InquiryBot.Storage;
using InquiryBot.Tests.Support;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Tests.Conversation;

public sealed class RemarkDeliveryTests
{
    private const string Order = "send me the numbers by 4";

    [Fact]
    public async Task A_nudge_that_does_not_arrive_uses_up_no_cap()
    {
        await using var bot = await ReadingAlongAsync();
        bot.Courier.Fault = new InvalidOperationException("the platform is down");
        for (var times = 0; times < 3; times++)
            await bot.SayInChannelAsync(Order);
        Assert.EndsWith("I could not reach you in time.", Assert.Single(await bot.TellAsync("why did you not")), StringComparison.Ordinal);
        Assert.Equal(0, await RowsAsync(bot));

        bot.Courier.Fault = null;
        await bot.SayInChannelAsync(Order);
        Assert.Single(bot.Courier.Delivered);
    }

    [Fact]
    public async Task A_delivery_that_takes_too_long_is_called_off()
    {
        await using var bot = await ReadingAlongAsync();
        // The message is almost too old already: what is left is a tenth of a second.
        bot.Courier.Wait = stop => new TaskCompletionSource().Task.WaitAsync(stop);
        var message = bot.Message(Order, "ann", "en-GB", TestBot.Channel("team"));
        message.Timestamp = bot.Clock.GetUtcNow() - bot.Get<NudgingOptions>().StaleAfter + TimeSpan.FromMilliseconds(100);

        await bot.TurnAsync(message);

        Assert.Empty(bot.Courier.Delivered);
        Assert.Equal(0, await RowsAsync(bot));
    }

    [Fact]
    public async Task A_nudge_that_was_on_its_way_when_the_program_ended_stops_counting()
    {
        await using var bot = await ReadingAlongAsync();
        var ann = bot.Get<Pseudonyms>().Of(new Person("test", "", "ann"));
        var nudges = bot.Get<NudgeStore>();
        await nudges.TryRecordAsync(ann, null, new Nudge(Some.Order().Main!) { Id = Guid.NewGuid() }, await nudges.HistoryOfAsync(ann, null, default), default);

        await bot.SayInChannelAsync(Order);
        Assert.Empty(bot.Courier.Delivered);
        bot.Clock.Advance(NudgeStore.OnItsWay + TimeSpan.FromSeconds(1));
        await bot.SayInChannelAsync(Order);
        Assert.Single(bot.Courier.Delivered);
    }

    [Fact]
    public async Task Of_many_messages_at_once_one_is_nudged()
    {
        await using var bot = await ReadingAlongAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(channel => bot.HearAsync(Order, "ann", $"channel {channel}")));
        Assert.Single(bot.Courier.Delivered);
    }

    [Fact]
    public async Task An_edit_after_stop_takes_the_nudge_back_unread()
    {
        await using var bot = await ReadingAlongAsync();
        await bot.SayInChannelAsync(Order);
        await bot.TellAsync("stop");
        await bot.EditAsync("send me the other numbers by 5");
        Assert.Equal("nudge taken back from", bot.Courier.Events[^1].What);
    }

    [Theory]
    [InlineData("@InquiryBot bot off")]
    [InlineData("@InquiryBot directive ok")]
    [InlineData("incident on")]
    public async Task An_edit_in_a_channel_that_wants_silence_by_now_takes_the_nudge_back(string wish)
    {
        await using var bot = await ReadingAlongAsync();
        var message = bot.Message(Order, "ann", "en-GB", TestBot.Channel("team"));
        await bot.TurnAsync(message);
        await bot.SayInChannelAsync(wish, "bob");
        message.Type = ActivityTypes.MessageUpdate;
        message.Text = "send me the other numbers by 5";
        await bot.TurnAsync(message);
        Assert.Equal("nudge taken back from", bot.Courier.Events[^1].What);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task A_nudge_that_was_read_does_not_expire(bool isRead, int takenBack)
    {
        await using var bot = await TestBot.StartAsync();
        foreach (var (text, place) in new[] { ("start", TestBot.Private("ann")), ("yes", TestBot.Private("ann")), (Order, TestBot.Channel("team")) })
            await bot.TurnAsync(InTeams(bot.Message(text, "ann", "en-GB", place)));
        if (isRead)
        {
            var receipt = InTeams(bot.Message("", "ann", "en-GB", TestBot.Private("ann")));
            (receipt.Type, receipt.Name, receipt.Value) = (ActivityTypes.Event, "application/vnd.microsoft.readReceipt", new JObject { ["lastReadMessageId"] = "1" });
            await bot.TurnAsync(receipt);
        }

        await bot.PassTimeAsync(bot.Get<NudgingOptions>().UnreadNudgeLife + TimeSpan.FromMinutes(1));
        Assert.Equal(takenBack, bot.Courier.Events.Count(happened => happened.What == "nudge taken back from"));

        static Activity InTeams(Activity activity)
        {
            activity.ChannelId = "msteams";
            return activity;
        }
    }

    [Fact]
    public async Task Who_deletes_their_data_is_out_of_mind_as_well()
    {
        await using var bot = await ReadingAlongAsync();
        await bot.SayInChannelAsync(Order);
        await bot.TellAsync("delete my data");
        Assert.StartsWith("I no longer have those sentences in mind", Assert.Single(await bot.TellAsync("use 1")), StringComparison.Ordinal);
        Assert.StartsWith("I have not said anything lately", Assert.Single(await bot.TellAsync("why")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_by_somebody_else_or_of_another_message_changes_nothing()
    {
        await using var bot = await ReadingAlongAsync();
        await bot.SayInChannelAsync(Order);
        await bot.SayInChannelAsync("thanks all", "bob");
        await bot.EditAsync("thanks", "bob");
        await bot.DeleteAsync("bob");
        Assert.Single(bot.Courier.Events);
    }

    [Fact]
    public async Task A_changed_nudge_is_still_one_nudge_and_its_wrong_call_is_about_what_it_says_now()
    {
        await using var bot = await ReadingAlongAsync();
        await bot.SayInChannelAsync(Order);
        await bot.EditAsync("why didn't you send me the numbers?");
        Assert.Equal("nudge changed for", bot.Courier.Events[^1].What);

        Assert.Contains("a reproach", Assert.Single(await bot.TellAsync("this was fine")), StringComparison.Ordinal);
        Assert.Equal(1, await RowsAsync(bot));
    }

    [Fact]
    public async Task A_button_of_an_older_nudge_is_about_that_nudge()
    {
        await using var bot = await ReadingAlongAsync();
        await bot.SayInChannelAsync(Order);
        var older = bot.Courier.Events[0].Card!.Buttons.First(button => button.Label == "This was fine");
        bot.Clock.Advance(TimeSpan.FromMinutes(31));
        await bot.SayInChannelAsync("why didn't you call the client?");

        var press = bot.Message(older.Label, "ann", "en-GB", TestBot.Private("ann"));
        press.Value = older.ToAction().Value;
        Assert.Contains("an order", Assert.Single(await bot.TurnAsync(press)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_pressed_by_somebody_else_tells_them_nothing()
    {
        await using var bot = await ReadingAlongAsync();
        await bot.SayInChannelAsync(Order);
        var why = bot.Courier.Events[0].Card!.Buttons.First(button => button.Label == "Why?");
        var press = bot.Message(why.Label, "bob", "en-GB", TestBot.Private("bob"));
        press.Value = why.ToAction().Value;
        Assert.StartsWith("I have not said anything lately", Assert.Single(await bot.TurnAsync(press)), StringComparison.Ordinal);
    }

    private static async Task<TestBot> ReadingAlongAsync()
    {
        var bot = await TestBot.StartAsync();
        await bot.TellAsync("start");
        await bot.TellAsync("yes");
        return bot;
    }

    private static Task<int> RowsAsync(TestBot bot) => bot.Get<Database>().QueryFirstAsync($"select count(*) from nudges", row => row.Count(0), default);
}
