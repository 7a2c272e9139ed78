using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Issues;

/// <summary>After a nudge and a "thanks" in the channel, "why" explained the silence about the thanks.</summary>
public sealed class WhyAfterThanksTests
{
    [Fact]
    public async Task Why_is_about_the_nudge_and_not_about_the_thanks_after_it()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.TellAsync("start");
        await bot.TellAsync("yes");
        await bot.SayInChannelAsync("send me the numbers by 4");
        Assert.Single(bot.Courier.Delivered);
        await bot.SayInChannelAsync("thanks!");

        Assert.StartsWith("My last nudge was about an order.", Assert.Single(await bot.TellAsync("why")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_while_paused_goes_on()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.TellAsync("start");
        await bot.TellAsync("yes");
        await bot.TellAsync("pause");

        Assert.Equal("I am back.", Assert.Single(await bot.TellAsync("start")));
        await bot.SayInChannelAsync("send me the numbers by 4");
        Assert.Single(bot.Courier.Delivered);
    }

    [Fact]
    public async Task Nothing_about_a_conversation_is_left_after_delete()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.TellAsync("start");
        await bot.TellAsync("yes");
        await bot.TellAsync("delete my data");

        var rows = await bot.Get<InquiryBot.Storage.Database>().QueryFirstAsync($"select (select count(*) from bot_state) + (select count(*) from people)", row => row.Count(0), default);
        Assert.Equal(0, rows);
    }
}
