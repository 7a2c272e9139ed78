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
