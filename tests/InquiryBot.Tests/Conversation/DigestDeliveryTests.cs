using InquiryBot.Storage;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Conversation;

public sealed class DigestDeliveryTests
{
    private const string Order = "send me the numbers by 4";

    [Fact]
    public async Task A_digest_comes_once_a_day_at_its_time_and_holds_no_words()
    {
        await using var bot = await GatheringAsync();
        await bot.SayInChannelAsync(Order);
        await bot.PassTimeAsync(TimeSpan.FromMinutes(359));
        Assert.Empty(bot.Courier.Delivered);

        await bot.PassTimeAsync(TimeSpan.FromMinutes(1));
        var digest = Assert.Single(bot.Courier.Delivered).Text;
        Assert.Contains("Wednesday 10:00: an order.", digest, StringComparison.Ordinal);
        Assert.DoesNotContain("numbers", digest, StringComparison.Ordinal);

        await bot.PassTimeAsync(TimeSpan.FromMinutes(1));
        Assert.Single(bot.Courier.Delivered);
    }

    [Fact]
    public async Task A_digest_keeps_to_the_caps_of_nudges()
    {
        await using var bot = await GatheringAsync();
        for (var times = 0; times < 5; times++)
        {
            await bot.SayInChannelAsync(Order);
            bot.Clock.Advance(TimeSpan.FromMinutes(31));
        }

        await bot.PassTimeAsync(TimeSpan.FromHours(4));
        Assert.DoesNotContain("\n3. ", Assert.Single(bot.Courier.Delivered).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_delivered_waits_and_is_tried_again()
    {
        await using var bot = await GatheringAsync();
        await bot.SayInChannelAsync(Order);
        bot.Courier.Fault = new InvalidOperationException("down");
        await bot.PassTimeAsync(TimeSpan.FromHours(6));
        bot.Courier.Fault = null;
        bot.Get<InquiryBot.Conversation.ShortMemory>().Forget(("digest-failed", PseudonymOf(bot)));

        await bot.PassTimeAsync(TimeSpan.FromMinutes(11));
        Assert.Single(bot.Courier.Delivered);
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("leave me")]
    [InlineData("delete my data")]
    public async Task Who_stops_gets_no_digest_any_more(string word)
    {
        await using var bot = await GatheringAsync();
        await bot.SayInChannelAsync(Order);
        await bot.TellAsync(word);
        await bot.PassTimeAsync(TimeSpan.FromHours(6));

        Assert.Empty(bot.Courier.Delivered);
        Assert.Equal(0, await bot.Get<Database>().QueryFirstAsync($"select count(*) from nudges where state = 'Held'", row => row.Count(0), default));
    }

    [Fact]
    public async Task A_pause_keeps_the_digest_back()
    {
        await using var bot = await GatheringAsync();
        await bot.SayInChannelAsync(Order);
        await bot.TellAsync("pause until tomorrow");
        await bot.PassTimeAsync(TimeSpan.FromHours(7));
        Assert.Empty(bot.Courier.Delivered);
        await bot.PassTimeAsync(TimeSpan.FromHours(23));
        Assert.Single(bot.Courier.Delivered);
    }

    [Fact]
    public async Task No_digest_comes_at_the_weekend_and_what_waits_comes_on_Monday()
    {
        await using var bot = await GatheringAsync();
        bot.Clock.Advance(TimeSpan.FromHours(55));
        // Friday, 17:00: after that day's digest.
        await bot.SayInChannelAsync(Order);
        for (var hour = 0; hour < 55; hour++)
            await bot.PassTimeAsync(TimeSpan.FromHours(1));
        Assert.Empty(bot.Courier.Delivered);

        // Monday, 09:00: its owner is heard again, and the digest finds its way.
        bot.Clock.Advance(TimeSpan.FromHours(9));
        await bot.SayInChannelAsync("thanks all");
        await bot.PassTimeAsync(TimeSpan.FromHours(7));
        Assert.Contains("Friday 17:00: an order.", Assert.Single(bot.Courier.Delivered).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quiet hours 15:00-09:30", 23, 30)]
    [InlineData("quiet hours 15:00-17:00", 7, 0)]
    [InlineData("quiet hours 18:00-08:00", 6, 0)]
    [InlineData("stille uren 15:00-17:00", 7, 0)]
    public async Task Who_is_quiet_at_its_time_gets_the_digest_when_that_ends(string hours, int after, int minutes)
    {
        await using var bot = await GatheringAsync();
        await bot.TellAsync(hours);
        await bot.SayInChannelAsync(Order);
        await bot.PassTimeAsync(new TimeSpan(after, minutes, 0) - TimeSpan.FromMinutes(1));
        Assert.Empty(bot.Courier.Delivered);
        await bot.PassTimeAsync(TimeSpan.FromMinutes(1));
        Assert.Single(bot.Courier.Delivered);
    }

    private static string PseudonymOf(TestBot bot) => bot.Get<InquiryBot.Privacy.Pseudonyms>().Of(new InquiryBot.Privacy.Person("test", "", "ann"));

    private static async Task<TestBot> GatheringAsync()
    {
        var bot = await TestBot.StartAsync();
        await bot.TellAsync("start");
        await bot.TellAsync("yes");
        await bot.TellAsync("daily digest");
        return bot;
    }
}
