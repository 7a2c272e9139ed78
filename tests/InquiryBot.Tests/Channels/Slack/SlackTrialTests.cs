using InquiryBot.Conversation;
using InquiryBot.Hosting;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>What <c>check</c> finds out by asking Slack.</summary>
public sealed class SlackTrialTests
{
    [Fact]
    public async Task Tokens_that_work_are_said_to()
    {
        await using var bot = await SlackBot.StartAsync(("Slack:AppToken", "xapp-canary"));
        Assert.Equal(["True cli.check.slack-works Slack:BotToken", "True cli.check.slack-works Slack:AppToken"], await TryAsync(bot));
    }

    [Fact]
    public async Task A_scope_that_is_missing_is_named()
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Scopes = bot.Slack.Scopes.Replace("groups:history,", "", StringComparison.Ordinal).Replace(",users:read", "", StringComparison.Ordinal);
        Assert.Equal(["False cli.check.slack-scopes groups:history, users:read"], await TryAsync(bot));
    }

    [Theory]
    [InlineData("auth.test", "Slack:BotToken", "invalid_auth")]
    [InlineData("apps.connections.open", "Slack:AppToken", "missing_scope")]
    public async Task A_token_that_is_refused_is_named_by_its_setting_and_never_shown(string method, string setting, string error)
    {
        await using var bot = await SlackBot.StartAsync(("Slack:AppToken", "xapp-canary"), ("Slack:SocketConnections", "1"));
        while (bot.Slack.Sockets.IsEmpty)
            await Task.Yield();
        bot.Slack.Answer(method, $$"""{"ok":false,"error":"{{error}}"}""");
        var findings = await TryAsync(bot);
        Assert.Contains($"False cli.check.slack-refused {setting} {error}", findings);
        Assert.DoesNotContain(findings, finding => finding.Contains("canary", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("invalid_code", "True cli.check.slack-works Slack:ClientSecret")]
    [InlineData("bad_client_secret", "False cli.check.slack-refused Slack:ClientSecret bad_client_secret")]
    public async Task The_secret_for_installing_is_tried_with_a_code_that_is_none(string error, string finding)
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        bot.Slack.Answer("oauth.v2.access", $$"""{"ok":false,"error":"{{error}}"}""");
        Assert.Equal([finding], await TryAsync(bot));
    }

    [Fact]
    public async Task A_Slack_that_gives_no_answer_is_said_so()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.Slack.DisposeAsync();
        Assert.Equal([$"False cli.check.slack-silent Slack:BotToken {bot.Slack.ApiUrl}"], await TryAsync(bot));
    }

    [Fact]
    public async Task Without_Slack_nothing_is_tried()
    {
        await using var bot = await SlackBot.StartAsync(("Slack:BotToken", ""));
        Assert.Empty(await TryAsync(bot));
        Assert.Empty(bot.Slack.Calls);
    }

    private static async Task<IEnumerable<string>> TryAsync(SlackBot bot)
    {
        var findings = await bot.Services.TrySlackAsync(default);
        // Each finding is a sentence in both languages.
        Assert.All(findings, finding => Assert.All((BotTexts[])[BotTexts.English, BotTexts.Dutch], texts => Assert.Contains(finding.Values[0], texts.Format(finding.Key, [.. finding.Values]), StringComparison.Ordinal)));
        return findings.Select(finding => $"{finding.Works} {finding.Key} {string.Join(' ', finding.Values)}");
    }
}
