using System.Text;
using InquiryBot.Tests.Support;
using Xunit.Abstractions;

namespace InquiryBot.Tests.Privacy;

/// <summary>Plays conversations with words, names and ids that occur nowhere else, then looks for them in everything that was written.</summary>
public sealed class CanaryTests(ITestOutputHelper output)
{
    private static readonly string[] Stories =
    [
        $"stuur die {Canaries.Word} nog vandaag de deur uit",
        $"can you just fix the {Canaries.PlainWord} now",
        $"why didn't you tell me about {Canaries.PlainWord}",
        $"how do you see the {Canaries.Word}?",
        $"ik heb die {Canaries.PlainWord} morgen nodig",
        $"hi <at>{Canaries.Name}</at>, send me the {Canaries.PlainWord} by 4",
    ];

    [Fact]
    public async Task Nothing_that_people_wrote_or_are_called_reaches_the_disk_the_logs_the_traces_or_the_metrics()
    {
        await using var bot = await TestBot.StartAsync();
        using var telemetry = new Telemetry();
        await PlayAsync(bot);
        Assert.NotEmpty(bot.Courier.Delivered);

        var searched = Search(bot, telemetry);
        searched.AssertDocumentedAs("every command and setting, and deliveries that fail").AssertClean(output, "bot.db", "bot.db-wal", "bot.key", "the log");

        await bot.TellAsync("delete", Canaries.Person);
        await bot.LeaveAsync(Canaries.Person, Canaries.Conversation);
        Search(bot, telemetry).AssertClean(output, "bot.db", "the log");
    }

    [Theory]
    [InlineData("… ZEBRAVINKKANARIËL …")]
    [InlineData("{\"text\":\"zebravinkkanari\\u00EBl\"}")]
    [InlineData("q=zebravinkkanari%C3%ABl")]
    [InlineData("/v3/conversations/19%3Akanariegesprek%40thread.tacv2%3Bmessageid%3D4711471147114711")]
    [InlineData("name=Hilde+Kanariegeel")]
    public void The_search_finds_a_canary_in_words(string words) => Assert.NotNull(Canaries.FirstIn(Encoding.UTF8.GetBytes(words)));

    [Fact]
    public void The_search_finds_a_canary_in_other_clothes_and_nothing_where_there_is_none()
    {
        Assert.NotNull(Canaries.FirstIn(Encoding.Unicode.GetBytes($"x{Canaries.Name}")));
        Assert.NotNull(Canaries.FirstIn([7, .. Encoding.BigEndianUnicode.GetBytes(Canaries.Word)]));
        foreach (var before in (string[])["", "a", "ab", "abc"])
            Assert.NotNull(Canaries.FirstIn(Encoding.UTF8.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{before}{Canaries.PlainWord} and more")))));
        Assert.NotNull(Canaries.FirstIn(Encoding.UTF8.GetBytes(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Canaries.Tenant)))));
        Assert.Null(Canaries.FirstIn(Encoding.UTF8.GetBytes("a canary of another kind, zebra, kanarie, Hilde")));
    }

    private static async Task PlayAsync(TestBot bot)
    {
        await bot.TellAsync("start", Canaries.Person);
        await bot.TellAsync("yes", Canaries.Person);
        foreach (var story in Stories)
        {
            await bot.SayInChannelAsync(story, Canaries.Person, Canaries.Conversation);
            await bot.TellAsync(story, Canaries.Person);
            await bot.TellAsync("how or when is open", Canaries.Person);
            bot.Clock.Advance(TimeSpan.FromMinutes(31));
        }

        await ChangeSettingsAsync(bot);
        foreach (var command in (string[])[$"{Canaries.Word} why", "why", "use 2", "wrong call", "my data", "export", "pause 2h", "resume", "nederlands", "mijn gegevens"])
            await bot.TellAsync(command, Canaries.Person);
        bot.Courier.Fault = new InvalidOperationException($"could not send \"{Canaries.Word}\" to {Canaries.Name}");
        // From Thursday evening to Monday morning: a delivery has to be tried for one to fail.
        bot.Clock.Advance(TimeSpan.FromHours(88));
        await bot.SayInChannelAsync(Stories[0], Canaries.Person, Canaries.Conversation);
    }

    private static async Task ChangeSettingsAsync(TestBot bot)
    {
        await bot.SayInChannelAsync("@InquiryBot incident on 2h", Canaries.Person, Canaries.Conversation);
        await bot.SayInChannelAsync("@InquiryBot incident off", Canaries.Person, Canaries.Conversation);
        await bot.SayInChannelAsync("@InquiryBot my data", Canaries.Person, Canaries.Conversation);
        await bot.TellAsync("daily digest", Canaries.Person);
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await bot.SayInChannelAsync(Stories[0], Canaries.Person, Canaries.Conversation);
        await bot.EditAsync(Stories[1], Canaries.Person, Canaries.Conversation);
        await bot.PassTimeAsync(TimeSpan.FromHours(5));
        await bot.TellAsync("settings", Canaries.Person);
        await bot.TellAsync($"time zone {Canaries.Word}", Canaries.Person);
        await bot.TellAsync("nudges at once", Canaries.Person);
    }

    private static Searched Search(TestBot bot, Telemetry telemetry) => new Searched()
        .Folder("database", bot.Folder)
        .Words("the log", bot.Logs.Lines)
        .Words("traces", telemetry.Traces)
        .Words("metrics", telemetry.Metrics);
}
