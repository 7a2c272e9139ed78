using System.Net;
using System.Text.Json;
using InquiryBot.Conversation;
using InquiryBot.Privacy;
using InquiryBot.Storage;
using InquiryBot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>A workspace with the bot from the first day to the last.</summary>
public sealed class SlackStoryTests
{
    private const string Thread = "1699999999.000100";

    [Theory]
    [InlineData("en-GB", "send me the numbers by 4", "Why did you not just ask me first?", "how do you look at the numbers?", "InquiryBot is in your workspace")]
    [InlineData("nl-NL", "stuur me die cijfers vandaag nog", "Waarom heb je dat niet gewoon eerst gevraagd?", "hoe kijk jij naar de cijfers?", "InquiryBot zit in je werkruimte")]
    public async Task From_installing_it_to_taking_it_out(string locale, string order, string blame, string question, string welcome)
    {
        var texts = BotTexts.For(BotTexts.LanguageOf(locale));
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        bot.Slack.Locale = locale;

        await InstallAsync(bot, locale, welcome);
        await OptInAsync(bot, texts);
        await NudgeAsync(bot, texts, order);
        bot.Clock.Advance(TimeSpan.FromMinutes(31));
        await PauseAsync(bot, texts, order, blame, question);
        using (var incident = await bot.HearAsync($"<@{FakeSlack.Bot}> incident on 2h"))
            Assert.Equal(HttpStatusCode.OK, incident.StatusCode);
        await LeaveAsync(bot);
    }

    private static async Task InstallAsync(SlackBot bot, string locale, string welcome)
    {
        using var browser = new SlackInstaller(bot);
        var (state, cookie) = await browser.BeginAsync();
        await browser.FinishAsync($"code=c&state={state}", cookie, locale);
        Assert.Contains(welcome, browser.Last.Page, StringComparison.Ordinal);
        Assert.Equal(["oauth.v2.access"], bot.Slack.Calls.Select(call => call.Method));
    }

    // The Home tab says what there is to say yes to; the yes itself is said in private.
    private static async Task OptInAsync(SlackBot bot, BotTexts texts)
    {
        (await bot.EventAsync($$"""{"type":"app_home_opened","user":"{{SlackBot.Ann}}","channel":"D0DIRECT","tab":"home"}""")).Dispose();
        var tab = Assert.Single(bot.Slack.Of("views.publish"));
        Assert.Contains(texts["slack.home"], tab.Text, StringComparison.Ordinal);
        Assert.Empty(bot.Slack.Said);
        (await bot.PressAsync(tab, texts["button.start"])).Dispose();
        var asked = Assert.Single(bot.Slack.Said);
        (await bot.PressAsync(asked, texts["common.yes"])).Dispose();
        Assert.Equal(("chat.postMessage", "D0DIRECT"), (bot.Slack.Said[^1].Method, bot.Slack.Said[^1].Get("channel")));
        bot.Slack.Calls.Clear();
    }

    private static async Task NudgeAsync(SlackBot bot, BotTexts texts, string order)
    {
        (await bot.HearAsync(order, more: $",\"thread_ts\":\"{Thread}\"")).Dispose();
        var nudge = Assert.Single(bot.Slack.Said);
        Assert.Equal(("chat.postEphemeral", SlackBot.Ann, Thread, "Bearer xoxb-T0TEAM"), (nudge.Method, nudge.Get("user"), nudge.Get("thread_ts"), nudge.Authorization));

        (await bot.PressAsync(nudge, texts["button.why"])).Dispose();
        Assert.Equal(("response/1", "False"), (bot.Slack.Said[^1].Method, bot.Slack.Said[^1].Get("replace_original")));
        (await bot.PressAsync(nudge, texts["button.fine"])).Dispose();
        Assert.Equal("True", bot.Slack.Said[^1].Get("replace_original"));
        Assert.Equal(1, await CountAsync(bot, "wrong_calls"));
        bot.Slack.Calls.Clear();
    }

    private static async Task PauseAsync(SlackBot bot, BotTexts texts, string order, string blame, string question)
    {
        var ts = bot.Ts();
        (await bot.HearAsync(blame, ts: ts)).Dispose();
        var nudge = Assert.Single(bot.Slack.Said);
        (await bot.PressAsync(nudge, texts["button.pause"])).Dispose();
        Assert.Equal("True", bot.Slack.Said[^1].Get("replace_original"));

        var said = bot.Slack.Said.Count;
        (await bot.HearAsync(order)).Dispose();
        Assert.Equal(said, bot.Slack.Said.Count);

        (await bot.EventAsync($$$"""
            {"type":"message","subtype":"message_changed","hidden":true,"channel":"C0TEAM","channel_type":"channel","ts":"{{{bot.Ts()}}}",
             "message":{"type":"message","user":"{{{SlackBot.Ann}}}","text":{{{JsonSerializer.Serialize(question)}}},"ts":"{{{ts}}}","edited":{"user":"{{{SlackBot.Ann}}}"}},
             "previous_message":{"type":"message","user":"{{{SlackBot.Ann}}}","text":{{{JsonSerializer.Serialize(blame)}}},"ts":"{{{ts}}}"}}
            """)).Dispose();
        Assert.Equal("True", bot.Slack.Said[^1].Get("delete_original"));
    }

    // Both events come, in this order or the other; then the tables are empty, and the files hold none of the names under which something stood.
    private static async Task LeaveAsync(SlackBot bot)
    {
        var names = NamesOf(bot);
        Assert.All(names, name => Assert.True(IsOnDisk(bot, name), "the search must be able to find it"));
        foreach (var end in (string[])["""{"type":"tokens_revoked","tokens":{"oauth":[],"bot":["U0BOT000"]}}""", """{"type":"app_uninstalled"}"""])
        {
            using var answer = await bot.EventAsync(end);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        string[] left = ["deliveries", "schema_migrations", "pseudonym_key"];
        foreach (var table in (await TablesAsync(bot)).Except(left))
            Assert.True(await CountAsync(bot, table) == 0, $"{table} is not empty");
        Assert.All(names, name => Assert.False(IsOnDisk(bot, name)));
    }

    private static string[] NamesOf(SlackBot bot)
    {
        var (pseudonyms, key) = (bot.Services.GetRequiredService<Pseudonyms>(), bot.Services.GetRequiredService<PseudonymKey>());
        return
        [
            pseudonyms.Of(new Person("slack", FakeSlack.Team, SlackBot.Ann)),
            pseudonyms.OfOrganisation("slack", FakeSlack.Team),
            pseudonyms.OfChannel("slack", "C0TEAM"),
            pseudonyms.OfThread($"C0TEAM;messageid={Thread}"),
            key.Of("slack-install", FakeSlack.Team),
        ];
    }

    private static bool IsOnDisk(SlackBot bot, string name) =>
        TemporaryFolder.FilesIn(bot.FolderPath).Any(file => System.Text.Encoding.Latin1.GetString(file.Bytes).Contains(name, StringComparison.Ordinal));

    private static Task<List<string>> TablesAsync(SlackBot bot) =>
        bot.Services.GetRequiredService<Database>().QueryAsync($"select name from sqlite_master where type = 'table'", row => row.Text(0), default);

    private static Task<int> CountAsync(SlackBot bot, string table) =>
        bot.Services.GetRequiredService<Database>().QueryFirstAsync(Sql.Script($"select count(*) from {table}"), row => row.Count(0), default);
}
