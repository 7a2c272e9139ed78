using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Language;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using InquiryBot.Tests.Support;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Tests.Conversation;

public sealed class ChannelTalkTests
{
    [Fact]
    public async Task The_bot_never_answers_into_a_channel()
    {
        await using var bot = await TestBot.StartAsync();
        string[] lines = ["@InquiryBot settings", "@InquiryBot help", "incident on", "@InquiryBot pause 2h", "@InquiryBot bot uit", "@InquiryBot start", "@InquiryBot why"];
        foreach (var line in lines)
            Assert.Empty(await bot.SayInChannelAsync(line));
        Assert.Equal(lines.Length, bot.Courier.Delivered.Count(delivered => delivered.To == "ann"));
    }

    [Theory]
    [InlineData("bot off")]
    [InlineData("directive ok")]
    [InlineData("settings")]
    [InlineData("stop")]
    [InlineData("incident in")]
    [InlineData("storing van")]
    public async Task What_is_not_said_to_the_bot_is_talk_among_people(string text)
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayInChannelAsync(text);
        Assert.Empty(bot.Courier.Delivered);
        Assert.Equal(ChannelSettings.Default, await SettingsAsync(bot, "team"));
    }

    [Fact]
    public async Task A_mention_of_the_platform_calls_the_bot_as_well()
    {
        await using var bot = await TestBot.StartAsync();
        var message = bot.Message("<at>InquiryBot</at> directive ok", "ann", "en-GB", TestBot.Channel("team"));
        await bot.TurnAsync(message);
        Assert.Equal(ChannelPurpose.DirectiveOk, (await SettingsAsync(bot, "team")).Purpose);
    }

    [Fact]
    public async Task A_setting_holds_in_all_threads_of_its_channel_and_in_no_other()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.TellAsync("start");
        await bot.TellAsync("yes");
        await bot.SayInChannelAsync("@InquiryBot directive ok", "bob", "ops;messageid=7");
        await bot.SayInChannelAsync("send me the numbers by 4", "ann", "ops;messageid=9");
        Assert.DoesNotContain(bot.Courier.Delivered, delivered => delivered.To == "ann");
        await bot.SayInChannelAsync("send me the numbers by 4", "ann", "team");
        Assert.Single(bot.Courier.Delivered, delivered => delivered.To == "ann");
    }

    [Theory]
    [InlineData("")]
    [InlineData("team")]
    public async Task A_channel_cannot_be_set_by_its_name_from_elsewhere(string about)
    {
        await using var bot = await TestBot.StartAsync();
        var press = bot.Message("Bot off", "mallory", "en-GB", TestBot.Private("mallory"));
        press.Value = new CardButton("Bot off", about).ToAction().Value;
        Assert.StartsWith("That is about a channel.", Assert.Single(await bot.TurnAsync(press)), StringComparison.Ordinal);
        Assert.False((await SettingsAsync(bot, "team")).IsOff);
    }

    [Fact]
    public async Task In_a_channel_of_one_language_lines_are_read_in_it()
    {
        await using var bot = await TestBot.StartAsync();
        await bot.SayInChannelAsync("@InquiryBot kanaal nederlands");
        var message = bot.Message("send me the numbers by 4", "ann", "en-GB", TestBot.Channel("team"));
        var chat = bot.Get<IncomingMessages>().Of(message);
        var occasion = await bot.Get<Occasions>().OfAsync(chat, "somebody", default);
        Assert.Equal(InquiryBot.Language.Text.MessageLanguage.Dutch, occasion.Language);
    }

    [Theory]
    [InlineData("guest", null, true)]
    [InlineData("user", null, false)]
    [InlineData(null, "another", true)]
    [InlineData(null, "home", false)]
    public void A_guest_is_who_the_platform_calls_one_or_who_belongs_elsewhere(string? role, string? tenant, bool isGuest)
    {
        var activity = new Activity { From = new ChannelAccount("ann"), ChannelId = "msteams", Conversation = new ConversationAccount(id: "c") { TenantId = "home" } };
        if (role is not null)
            activity.From.Properties = new JObject { ["userRole"] = role };
        if (tenant is not null)
            activity.ChannelData = new JObject { ["tenant"] = new JObject { ["id"] = tenant } };
        Assert.Equal(isGuest, Whereabouts.IsGuest(activity));
    }

    private static Task<ChannelSettings> SettingsAsync(TestBot bot, string channel) =>
        bot.Get<ChannelStore>().OfAsync(bot.Get<Pseudonyms>().OfChannel("test", channel), default);
}
