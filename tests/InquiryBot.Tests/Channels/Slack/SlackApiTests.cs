using System.Text.Json.Nodes;
using InquiryBot.Channels;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>The calls to Slack: patient where Slack asks for it, and never twice where it says no for good.</summary>
public sealed class SlackApiTests
{
    [Fact]
    public async Task A_call_waits_as_long_as_Slack_says_and_goes_through()
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Answer("chat.postMessage", """{"ok":false,"error":"ratelimited"}""", 429, "3");
        Assert.NotEmpty(await PostAsync(bot, "C1"));
        Assert.Contains(TimeSpan.FromSeconds(3), bot.Clock.Waits);
        Assert.Equal(2, bot.Slack.Said.Count);
    }

    [Fact]
    public async Task A_pause_holds_up_the_same_method_only()
    {
        var clock = new SlackClock();
        var pauses = new Pace(clock);
        pauses.Hold("chat.postMessage", TimeSpan.FromSeconds(3));
        await pauses.WaitAsync("users.info", TimeSpan.Zero, default);
        Assert.Empty(clock.Waits);
        await pauses.WaitAsync("chat.postMessage", TimeSpan.Zero, default);
        Assert.Equal([TimeSpan.FromSeconds(3)], clock.Waits);
    }

    [Fact]
    public async Task Each_method_of_each_workspace_keeps_its_own_pace()
    {
        await using var bot = await SlackBot.StartAsync(("Slack:CallTimeoutInAll", "00:00:08"));
        var api = bot.Services.GetRequiredService<SlackApi>();
        bot.Slack.Answer("chat.update", """{"ok":false,"error":"ratelimited"}""", 429, "9");
        await Assert.ThrowsAsync<SlackApiException>(() => CallAsync(bot, "chat.update"));
        await CallAsync(bot, "chat.delete");
        await api.CallAsync(SlackBot.Home with { Team = "T0OTHER", Token = "xoxb-other" }, "chat.update", [], default);
        Assert.Empty(bot.Clock.Waits);
        await CallAsync(bot, "chat.update");
        Assert.Equal([TimeSpan.FromSeconds(9)], bot.Clock.Waits);
    }

    [Fact]
    public async Task A_token_that_is_refused_leaves_the_other_workspaces_alone()
    {
        await using var bot = await SlackBot.StartAsync();
        var api = bot.Services.GetRequiredService<SlackApi>();
        bot.Slack.Answer("chat.delete", """{"ok":false,"error":"token_revoked"}""");
        await Assert.ThrowsAsync<SlackApiException>(() => CallAsync(bot, "chat.delete"));
        await api.CallAsync(SlackBot.Home with { Team = "T0OTHER", Token = "xoxb-other" }, "chat.delete", [], default);
        Assert.Equal(["Bearer xoxb-token-canary", "Bearer xoxb-other"], bot.Slack.Of("chat.delete").Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_refusal_for_too_much_holds_up_the_calls_behind_it()
    {
        await using var bot = await SlackBot.StartAsync(("Slack:CallTimeoutInAll", "00:00:08"));
        bot.Slack.Answer("chat.postMessage", """{"ok":false,"error":"ratelimited"}""", 429, "9");
        var refusal = await Assert.ThrowsAsync<SlackApiException>(() => PostAsync(bot, "C1"));
        Assert.Equal(("ratelimited", TimeSpan.FromSeconds(9)), (refusal.Error, refusal.RetryAfter));
        Assert.Empty(bot.Clock.Waits);
        await PostAsync(bot, "C2");
        Assert.Equal([TimeSpan.FromSeconds(9)], bot.Clock.Waits);
    }

    [Fact]
    public async Task A_channel_gets_one_message_a_second_and_others_need_not_wait()
    {
        await using var bot = await SlackBot.StartAsync();
        await PostAsync(bot, "C1");
        await PostAsync(bot, "C2");
        Assert.Empty(bot.Clock.Waits);
        await PostAsync(bot, "C1");
        var wait = Assert.Single(bot.Clock.Waits);
        Assert.Equal(TimeSpan.FromSeconds(1), wait);
    }

    [Theory]
    [InlineData("token_revoked")]
    [InlineData("account_inactive")]
    [InlineData("invalid_auth")]
    [InlineData("token_expired")]
    [InlineData("team_disabled")]
    public async Task A_token_that_Slack_refuses_is_not_tried_again(string error)
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Answer("chat.postMessage", $$"""{"ok":false,"error":"{{error}}"}""");
        await Assert.ThrowsAsync<SlackApiException>(() => PostAsync(bot, "C1"));
        var again = await Assert.ThrowsAsync<SlackApiException>(() => PostAsync(bot, "C2"));
        Assert.Equal(error, again.Error);
        Assert.Single(bot.Slack.Said);
        Assert.Contains(bot.Logs.Lines, line => line.Contains("Slack:BotToken", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"ok":false,"error":"not_in_channel"}""", 200, "not_in_channel")]
    [InlineData("<html>", 200, "http_200")]
    [InlineData("", 500, "http_500")]
    public async Task A_refusal_names_the_method_and_Slacks_own_word(string body, int status, string error)
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Answer("chat.postMessage", body, status);
        var refusal = await Assert.ThrowsAsync<SlackApiException>(() => PostAsync(bot, "C1"));
        Assert.Equal(("chat.postMessage", error, $"chat.postMessage was answered with {error}."), (refusal.Method, refusal.Error, refusal.Message));
    }

    [Fact]
    public async Task A_Slack_that_keeps_failing_is_left_alone_for_a_while()
    {
        await using var bot = await SlackBot.StartAsync(("Slack:RetriesPerCall", "1"));
        for (var call = 0; call < 12; call++)
        {
            bot.Slack.Answer("chat.delete", "", 503).Answer("chat.delete", "", 503);
            await Assert.ThrowsAnyAsync<Exception>(() => CallAsync(bot, "chat.delete"));
        }

        var reached = bot.Slack.Of("chat.delete").Count;
        await Assert.ThrowsAsync<OutgoingCallException>(() => CallAsync(bot, "chat.delete"));
        Assert.Equal(reached, bot.Slack.Of("chat.delete").Count);
        // Another tier is another line.
        await CallAsync(bot, "chat.postMessage");
    }

    [Theory]
    [InlineData("https://slack.com/api", true)]
    [InlineData("https://slack-gov.com/api/", true)]
    [InlineData("http://127.0.0.1:1234/api/", true)]
    [InlineData("http://slack.com/api/", false)]
    [InlineData("https://slack.com.example.org/", false)]
    [InlineData("https://user:word@slack.com/", false)]
    [InlineData("slack", false)]
    [InlineData("https://localhost:8080/api", true)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("/api/", false)]
    [InlineData("ftp://localhost/api/", false)]
    [InlineData("http://user:word@localhost/api/", false)]
    public void A_token_goes_to_Slack_only(string address, bool isAllowed)
    {
        if (isAllowed)
            _ = new SlackAddresses(address);
        else
            Assert.Contains("https://slack.com/api/", Assert.Throws<ArgumentException>(() => new SlackAddresses(address)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_setting_is_told_with_all_others_and_without_the_tokens()
    {
        var settings = new Dictionary<string, string?> { ["Slack:BotToken"] = "xoxb-canary", ["Slack:ApiBaseUrl"] = "http://example.org", ["Slack:SocketConnections"] = "11" };
        var checks = new OptionsChecks(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        new ServiceCollection().AddSlackChannel(checks);
        Assert.Equal(
            [
                $"INQ1003 Slack:ApiBaseUrl is 'http://example.org'. {SlackAddresses.WhatWorks}",
                "INQ1003 Slack:SocketConnections is '11'. It takes a whole number from 1 to 10.",
            ],
            checks.Faults);
    }

    [Theory]
    [InlineData("https://hooks.slack.com/actions/T1/2/x", true)]
    [InlineData("https://hooks.slack.com.example.org/", false)]
    [InlineData("http://hooks.slack.com/", false)]
    [InlineData("https://hooks.slack.com:444/", false)]
    [InlineData("http://169.254.169.254/latest/meta-data", false)]
    [InlineData("http://localhost:8080/", false)]
    public void An_answer_goes_to_Slack_only(string address, bool isAllowed) =>
        Assert.Equal(isAllowed, new SlackAddresses("https://slack.com/api/").AllowsResponse(new Uri(address)));

    [Theory]
    [InlineData("wss://wss-primary.slack.com/link/?ticket=1", true)]
    [InlineData("ws://wss-primary.slack.com/", false)]
    [InlineData("wss://example.org/", false)]
    public void A_socket_opens_to_Slack_only(string address, bool isAllowed) =>
        Assert.Equal(isAllowed, new SlackAddresses("https://slack.com/api/").AllowsSocket(new Uri(address)));

    private static Task<string> PostAsync(SlackBot bot, string channel) =>
        bot.Services.GetRequiredService<SlackApi>().PostAsync(SlackBot.Home, "chat.postMessage", new JsonObject { ["channel"] = channel, ["text"] = "x" }, default);

    private static Task<System.Text.Json.JsonElement> CallAsync(SlackBot bot, string method) => bot.Services.GetRequiredService<SlackApi>().CallAsync(SlackBot.Home, method, [], default);
}
