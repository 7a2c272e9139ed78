using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using InquiryBot.Channels.Slack.Installing;
using InquiryBot.Hosting;
using InquiryBot.Storage;
using InquiryBot.Tests.Storage;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>Installing the bot by OAuth: for the browser that began, once and in time; and nothing readable on disk.</summary>
public sealed class InstallTests
{
    [Fact]
    public async Task The_browser_goes_to_Slack_with_a_state_and_a_cookie_that_belong_together()
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        using var browser = new SlackInstaller(bot);
        var (state, cookie) = await browser.BeginAsync();
        var asked = QueryHelpers.ParseQuery(browser.Last.Location!.Query);
        Assert.Equal((HttpStatusCode.Redirect, $"{bot.Slack.Url}/oauth/v2/authorize"), (browser.Last.Status, browser.Last.Location.GetLeftPart(UriPartial.Path)));
        Assert.Equal(("12345.6789", bot.Slack.Scopes), (asked["client_id"].ToString(), asked["scope"].ToString()));
        Assert.All((string[])["; path=/", "; secure", "; httponly", "; samesite=lax", "; max-age=600"], part => Assert.Contains(part, browser.Last.SetCookie, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(cookie.Split('=')[1], state, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "InquiryBot is in your workspace", "Open InquiryBot in Slack")]
    [InlineData("fr, nl-BE;q=0.8, en;q=0.5", "InquiryBot zit in je werkruimte", "Open InquiryBot in Slack")]
    public async Task Who_installs_it_is_welcomed_on_the_page_and_nobody_is_written_to(string language, params string[] words)
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        using var browser = new SlackInstaller(bot);
        var (state, cookie) = await browser.BeginAsync();
        await browser.FinishAsync($"code=the-code&state={state}", cookie, language);
        Assert.Equal(HttpStatusCode.OK, browser.Last.Status);
        Assert.All(words, word => Assert.Contains(word, browser.Last.Page, StringComparison.Ordinal));
        Assert.Contains("https://slack.com/app_redirect?app=A0APP&team=T0TEAM", browser.Last.Page, StringComparison.Ordinal);
        var exchange = Assert.Single(bot.Slack.Calls);
        Assert.Equal(("oauth.v2.access", "code=the-code", $"Basic {Convert.ToBase64String("12345.6789:client-secret-canary"u8)}"), (exchange.Method, exchange.Body, exchange.Authorization));
    }

    [Fact]
    public async Task The_installation_works_at_once_and_in_another_program_on_the_same_database()
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        await SlackInstaller.InstallAsync(bot, FakeSlack.Team);
        using var help = await bot.TellAsync("help");
        Assert.Equal("Bearer xoxb-T0TEAM", Assert.Single(bot.Slack.Said).Authorization);

        await using var other = await SlackBot.StartAsync([.. SlackInstaller.Settings, ("Storage:ConnectionString", $"Data Source={bot.FolderPath}/bot.db")]);
        // Another message, or it would be known as dealt with.
        other.Clock.Advance(TimeSpan.FromSeconds(1));
        using var again = await other.TellAsync("help");
        Assert.Equal("Bearer xoxb-T0TEAM", Assert.Single(other.Slack.Said).Authorization);
    }

    [Fact]
    public async Task Neither_token_nor_id_nor_name_is_readable_on_disk_or_in_the_log()
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        await SlackInstaller.InstallAsync(bot, FakeSlack.Team);
        string[] secrets = ["xoxb-", FakeSlack.Team, FakeSlack.Bot, "U0ADMIN", "canary", "the-code"];
        foreach (var (name, bytes) in TemporaryFolder.FilesIn(bot.FolderPath))
            Assert.All(secrets, secret => Assert.False(Encoding.Latin1.GetString(bytes).Contains(secret, StringComparison.Ordinal), $"{secret} in {name}"));
        Assert.All(secrets, secret => Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains(secret, StringComparison.Ordinal)));
        // The keys that open it are there, and sealed.
        var key = Directory.EnumerateFiles(Path.Combine(bot.FolderPath, "protection-keys")).Select(File.ReadAllText).Single();
        Assert.Contains("<sealed links=\"1\"", key, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", key, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_pseudonym_key_locks_no_workspace_out_and_a_foreign_one_all()
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        await SlackInstaller.InstallAsync(bot, FakeSlack.Team);
        var (old, next) = (File.ReadAllText(Path.Combine(bot.FolderPath, "bot.key")).Trim(), Convert.ToBase64String(new byte[32]));
        var database = ("Storage:ConnectionString", $"Data Source={bot.FolderPath}/copy.db");
        CopyDatabase(bot.FolderPath);

        await using (var rotated = await SlackBot.StartAsync([.. SlackInstaller.Settings, database, ("Privacy:PseudonymKey", $"{old},{next}")]))
        {
            using var help = await rotated.TellAsync("help");
            Assert.Equal("Bearer xoxb-T0TEAM", Assert.Single(rotated.Slack.Said).Authorization);
        }

        // Whoever has the old key only opens nothing any more.
        var key = XElement.Load(Directory.EnumerateFiles(Path.Combine(bot.FolderPath, "protection-keys")).Single()).Descendants(SealedElement.Name).Single();
        Assert.Equal("masterKey", SealedElement.Open(key, PseudonymKey.FromSetting($"{old},{next}")).Descendants().Last().Parent!.Name.LocalName);
        Assert.ThrowsAny<CryptographicException>(() => SealedElement.Open(key, PseudonymKey.FromSetting(old)));
        Assert.ThrowsAny<CryptographicException>(() => SealedElement.Open(key, PseudonymKey.FromSetting($"{next},{old}")));
    }

    [Theory]
    [InlineData("another browser")]
    [InlineData("no cookie")]
    [InlineData("too late")]
    [InlineData("used")]
    [InlineData("forged")]
    [InlineData("no code")]
    public async Task A_state_is_good_once_in_time_and_for_the_browser_that_began(string fault)
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        using var browser = new SlackInstaller(bot);
        var (state, cookie) = await browser.BeginAsync();
        if (fault == "used")
            await browser.FinishAsync($"code=c&state={state}", cookie);
        if (fault == "too late")
            bot.Clock.Advance(TimeSpan.FromMinutes(10));
        if (fault == "another browser")
            cookie = (await browser.BeginAsync()).Cookie;
        var exchanged = bot.Slack.Calls.Count;
        await browser.FinishAsync(
            $"{(fault == "no code" ? "" : "code=c")}&state={(fault == "forged" ? $"A{state[1..]}x" : state)}", fault == "no cookie" ? null : cookie, "nl");
        Assert.Equal(HttpStatusCode.BadRequest, browser.Last.Status);
        Assert.Contains("Deze installatie kan niet worden afgemaakt", browser.Last.Page, StringComparison.Ordinal);
        Assert.Equal(exchanged, bot.Slack.Calls.Count);
    }

    [Theory]
    [InlineData("en", "Nothing was installed", "error=access_denied&state=x")]
    [InlineData("nl", "Er is niets geïnstalleerd", "error=access_denied&state=x")]
    public async Task Who_declines_is_told_so(string language, string words, string query)
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        using var browser = new SlackInstaller(bot);
        await browser.FinishAsync(query, null, language);
        Assert.Contains(words, browser.Last.Page, StringComparison.Ordinal);
        Assert.Empty(bot.Slack.Calls);
    }

    [Fact]
    public async Task An_administrator_who_began_in_Slack_begins_here_once_more()
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        using var browser = new SlackInstaller(bot);
        await browser.FinishAsync("code=c", null);
        Assert.Equal((HttpStatusCode.Redirect, "/api/slack/install"), (browser.Last.Status, browser.Last.Location?.ToString()));
        Assert.Empty(bot.Slack.Calls);
    }

    [Theory]
    [InlineData("""{"ok":false,"error":"bad_client_secret<script>"}""", "bad_client_secret<script>")]
    [InlineData("""{"ok":true,"access_token":"xoxe.xoxb-1","bot_user_id":"U1","team":{"id":"T1"},"refresh_token":"xoxe-1","expires_in":43200}""", "token_rotation")]
    [InlineData("""{"ok":true,"authed_user":{"access_token":"xoxp-1"},"team":{"id":"T1"}}""", "no_bot_token")]
    public async Task What_Slack_does_not_give_is_said_in_its_own_word(string answer, string word)
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        using var browser = new SlackInstaller(bot);
        bot.Slack.Answer("oauth.v2.access", answer);
        var (state, cookie) = await browser.BeginAsync();
        await browser.FinishAsync($"code=c&state={state}", cookie);
        Assert.Equal(HttpStatusCode.BadGateway, browser.Last.Status);
        Assert.Contains($"“{word}”", browser.Last.Page, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(bot));
    }

    [Fact]
    public async Task With_a_token_there_is_nothing_to_install()
    {
        await using var bot = await SlackBot.StartAsync(("Slack:ClientId", "1"), ("Slack:ClientSecret", "2"));
        using var browser = new SlackInstaller(bot);
        await Assert.ThrowsAsync<NullReferenceException>(browser.BeginAsync);
        Assert.Equal(HttpStatusCode.NotFound, browser.Last.Status);
        Assert.Contains(bot.Logs.Lines, line => line.Contains("serves that one workspace", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_keys_are_lost_the_workspace_has_to_install_it_again_and_the_log_says_so()
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        await SlackInstaller.InstallAsync(bot, FakeSlack.Team);
        await bot.Services.GetRequiredService<Database>().ExecuteAsync($"update slack_installs set secret = {new byte[] { 1, 2, 3 }}", default);
        Assert.Null(await bot.Services.GetRequiredService<Installs>().FindAsync(FakeSlack.Team, default));
        Assert.Contains(bot.Logs.Lines, line => line.Contains("/api/slack/install", StringComparison.Ordinal));
    }

    private static Task<int> CountAsync(SlackBot bot) =>
        bot.Services.GetRequiredService<Database>().QueryFirstAsync($"select count(*) from slack_installs", row => row.Count(0), default);

    // With the files beside it that belong to it; its log is emptied first.
    private static void CopyDatabase(string folder)
    {
        using var source = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder}/bot.db");
        using var copy = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder}/copy.db");
        source.Open();
        copy.Open();
        source.BackupDatabase(copy);
    }
}
