using System.Net;
using InquiryBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>Several workspaces in one program, and organisations of Enterprise Grid: each has its own token, and each leaves alone.</summary>
public sealed class ManyWorkspacesTests
{
    private const string Other = "T0OTHER";
    private const string Grid = "E0GRID";

    [Fact]
    public async Task Each_workspace_is_answered_with_its_own_token_and_the_same_id_is_two_people()
    {
        await using var bot = await StartAsync(FakeSlack.Team, Other);
        using var here = await TellAsync(bot, FakeSlack.Team, "leave me");
        using var there = await TellAsync(bot, Other, "my data");
        Assert.Equal(["Bearer xoxb-T0TEAM", $"Bearer xoxb-{Other}"], bot.Slack.Said.Select(said => said.Authorization));
        Assert.Contains("nothing about you", bot.Slack.Said[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_from_a_workspace_that_did_not_install_it_is_acknowledged_and_ignored()
    {
        await using var bot = await StartAsync(FakeSlack.Team);
        using var answer = await TellAsync(bot, Other, "help");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(bot.Slack.Said);
    }

    [Fact]
    public async Task An_organisation_is_one_installation_and_its_people_are_the_same_everywhere()
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        await InstallEverywhereAsync(bot);
        using var one = await TellAsync(bot, "T0ONE", "leave me", Grid);
        using var two = await TellAsync(bot, "T0TWO", "my data", Grid);
        Assert.All(bot.Slack.Said, said => Assert.Equal($"Bearer xoxb-{Grid}", said.Authorization));
        Assert.DoesNotContain("nothing about you", bot.Slack.Said[1].Text, StringComparison.Ordinal);
        using var foreign = await TellAsync(bot, "T0ONE", "help", "E0OTHER");
        Assert.Equal(2, bot.Slack.Said.Count);
    }

    [Fact]
    public async Task A_workspace_of_an_organisation_that_installed_it_itself_has_its_own_token()
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        await InstallEverywhereAsync(bot);
        await SlackInstaller.InstallAsync(bot, Other);
        using var own = await TellAsync(bot, Other, "help", Grid);
        Assert.Equal($"Bearer xoxb-{Other}", Assert.Single(bot.Slack.Said).Authorization);
    }

    [Fact]
    public async Task In_an_organisation_people_of_another_workspace_are_colleagues()
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        await InstallEverywhereAsync(bot);
        await OptInAsync(bot, Grid);
        using var said = await PostAsync(bot, SlackBot.Envelope($$"""
            {"type":"message","channel":"C0TEAM","channel_type":"channel","user":"{{SlackBot.Ann}}","user_team":"T0TWO","text":"send me the numbers by 4","ts":"{{bot.Ts()}}"}
            """), "T0ONE", Grid);
        Assert.Equal("chat.postEphemeral", Assert.Single(bot.Slack.Said).Method);
    }

    [Fact]
    public async Task A_shared_channel_counts_for_the_workspace_that_installed_it()
    {
        await using var bot = await StartAsync(FakeSlack.Team);
        using var said = await bot.PostAsync("events", SlackBot.Envelope(
            $$"""{"type":"message","channel":"D0DIRECT","channel_type":"im","user":"{{SlackBot.Ann}}","text":"help","ts":"{{bot.Ts()}}"}""",
            more: $$""","authorizations":[{"team_id":"{{FakeSlack.Team}}","enterprise_id":null,"is_enterprise_install":false}]""").Replace($"\"team_id\":\"{FakeSlack.Team}\",\"event_id", $"\"team_id\":\"{Other}\",\"event_id", StringComparison.Ordinal), "application/json");
        Assert.Single(bot.Slack.Said);
    }

    [Theory]
    [InlineData("""{"type":"app_uninstalled"}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"oauth":[],"bot":["U0BOT000"]}}""")]
    public async Task A_workspace_that_takes_it_out_leaves_nothing_and_the_other_everything(string end)
    {
        await using var bot = await StartAsync(FakeSlack.Team, Other);
        foreach (var team in (string[])[FakeSlack.Team, Other])
        {
            await OptInAsync(bot, team);
            using var settings = await TellAsync(bot, team, "settings");
            using var nudged = await PostAsync(bot, Said(bot, "send me the numbers by 4", $"C0{team}"), team);
            using var channel = await PostAsync(bot, Said(bot, $"<@{FakeSlack.Bot}> incident on", $"C0{team}"), team);
        }

        Assert.Equal("2 2 2 2 2 2", await CountsAsync(bot));
        using var answer = await PostAsync(bot, SlackBot.Envelope(end), FakeSlack.Team);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("1 1 1 1 1 1", await CountsAsync(bot));

        using var again = await PostAsync(bot, SlackBot.Envelope("""{"type":"app_uninstalled"}"""), FakeSlack.Team);
        Assert.Equal("1 1 1 1 1 1", await CountsAsync(bot));
        var said = bot.Slack.Said.Count;
        using var gone = await TellAsync(bot, FakeSlack.Team, "help");
        Assert.Equal(said, bot.Slack.Said.Count);
        using var still = await TellAsync(bot, Other, "help");
        Assert.Equal(said + 1, bot.Slack.Said.Count);
    }

    [Theory]
    [InlineData("true", "0 0 0 0 0 0")]
    [InlineData("false", "1 0 0 0 1 1")]
    public async Task An_organisation_leaves_as_a_whole_and_not_with_one_of_its_workspaces(string isWhole, string left)
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        await InstallEverywhereAsync(bot);
        await OptInAsync(bot, Grid);
        var end = SlackBot.Envelope("""{"type":"app_uninstalled"}""", more: $$""","authorizations":[{"team_id":"T0ONE","enterprise_id":"{{Grid}}","is_enterprise_install":{{isWhole}}}]""");
        using var answer = await PostAsync(bot, end, "T0ONE", Grid);
        Assert.Equal(left, await CountsAsync(bot));
    }

    [Fact]
    public async Task A_persons_own_token_is_not_the_bots()
    {
        await using var bot = await StartAsync(FakeSlack.Team);
        await OptInAsync(bot, FakeSlack.Team);
        using var answer = await PostAsync(bot, SlackBot.Envelope("""{"type":"tokens_revoked","tokens":{"oauth":["U0ANN000"],"bot":[]}}"""), FakeSlack.Team);
        using var other = await PostAsync(bot, SlackBot.Envelope("""{"type":"tokens_revoked","tokens":{"oauth":[],"bot":["U0ELSE00"]}}"""), FakeSlack.Team);
        Assert.Equal("1 0 0 0 1 1", await CountsAsync(bot));
    }

    [Fact]
    public async Task Work_that_is_under_way_when_a_workspace_leaves_leaves_nothing_behind_either()
    {
        await using var bot = await StartAsync(FakeSlack.Team);
        var gate = new TaskCompletionSource();
        bot.Slack.Gate = gate.Task;
        var talking = TellAsync(bot, FakeSlack.Team, "leave me");
        await SlackBot.UntilAsync(() => Task.FromResult(new HttpResponseMessage()), _ => bot.Slack.Said.Count == 1);
        var leaving = PostAsync(bot, SlackBot.Envelope("""{"type":"app_uninstalled"}"""), FakeSlack.Team);
        gate.SetResult();
        using var left = await leaving;
        using var talked = await talking;
        Assert.Equal(HttpStatusCode.OK, left.StatusCode);
        Assert.Equal("0 0 0 0 0 0", await CountsAsync(bot));
    }

    [Fact]
    public async Task The_one_workspace_of_a_token_leaves_nothing_either()
    {
        await using var bot = await SlackBot.StartAsync();
        using var talked = await bot.TellAsync("leave me");
        using var left = await bot.EventAsync("""{"type":"app_uninstalled"}""");
        Assert.Equal("0 0 0 0 0 0", await CountsAsync(bot));
        using var gone = await bot.TellAsync("help");
        Assert.Single(bot.Slack.Said);
    }

    [Fact]
    public async Task Of_who_only_asks_nothing_is_noted()
    {
        await using var bot = await StartAsync(FakeSlack.Team);
        using var help = await TellAsync(bot, FakeSlack.Team, "help");
        using var talk = await PostAsync(bot, Said(bot, "good morning", "C0TEAM"), FakeSlack.Team);
        Assert.Equal("0 0 0 0 0 1", await CountsAsync(bot));
    }

    private static async Task<SlackBot> StartAsync(params string[] teams)
    {
        var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        foreach (var team in teams)
            await SlackInstaller.InstallAsync(bot, team);
        bot.Slack.Calls.Clear();
        return bot;
    }

    private static async Task InstallEverywhereAsync(SlackBot bot)
    {
        using var browser = new SlackInstaller(bot);
        bot.Slack.InstallAnswer = FakeSlack.InstalledEverywhere(Grid);
        var (state, cookie) = await browser.BeginAsync();
        await browser.FinishAsync($"code=c&state={state}", cookie, "nl");
        Assert.Contains("InquiryBot zit in je organisatie", browser.Last.Page, StringComparison.Ordinal);
    }

    private static async Task OptInAsync(SlackBot bot, string team)
    {
        foreach (var text in (string[])["start", "yes"])
        {
            using var answer = await TellAsync(bot, team.StartsWith('E') ? "T0ONE" : team, text, team.StartsWith('E') ? team : null);
        }

        bot.Slack.Calls.Clear();
    }

    private static Task<HttpResponseMessage> TellAsync(SlackBot bot, string team, string text, string? enterprise = null) => PostAsync(
        bot, SlackBot.Envelope($$"""{"type":"message","channel":"D0{{team}}","channel_type":"im","user":"{{SlackBot.Ann}}","text":"{{text}}","ts":"{{bot.Ts()}}"}"""), team, enterprise);

    private static string Said(SlackBot bot, string text, string channel) =>
        SlackBot.Envelope($$"""{"type":"message","channel":"{{channel}}","channel_type":"channel","user":"{{SlackBot.Ann}}","text":"{{text}}","ts":"{{bot.Ts()}}"}""");

    private static Task<HttpResponseMessage> PostAsync(SlackBot bot, string envelope, string team, string? enterprise = null) => bot.PostAsync(
        "events",
        envelope.Replace($"\"team_id\":\"{FakeSlack.Team}\"", enterprise is null ? $"\"team_id\":\"{team}\"" : $"\"team_id\":\"{team}\",\"enterprise_id\":\"{enterprise}\"", StringComparison.Ordinal),
        "application/json");

    // People, open dialogs, nudges, channels, notes of where people belong, installations.
    private static async Task<string> CountsAsync(SlackBot bot)
    {
        var database = bot.Services.GetRequiredService<Database>();
        var counts = new List<int>();
        foreach (var table in (string[])["people", "bot_state", "nudges", "channels", "organisation_people", "slack_installs"])
            counts.Add(await database.QueryFirstAsync(Sql.Script($"select count(*) from {table}"), row => row.Count(0), default));
        return string.Join(' ', counts);
    }
}
