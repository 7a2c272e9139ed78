using System.Diagnostics;
using System.Text.Json;
using InquiryBot.Channels.Slack.Socket;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>Slack without a public address: two tokens and a socket or more.</summary>
public sealed class SocketModeTests
{
    [Fact]
    public async Task A_message_on_a_socket_is_acknowledged_and_nudged_without_any_address_to_call()
    {
        await using var bot = await StartAsync(("Slack:SigningSecret", ""));
        await bot.OptInAsync();
        var socket = await SocketAsync(bot, 0);
        await socket.SendAsync(Event(bot, "e1", "stuur me die cijfers vandaag nog"));
        await UntilAsync(() => socket.Acknowledged.Contains("e1"));
        Assert.Equal("chat.postEphemeral", Assert.Single(bot.Slack.Said).Method);
        Assert.Equal("Bearer xapp-1", bot.Slack.Of("apps.connections.open")[0].Authorization);
    }

    [Fact]
    public async Task Buttons_and_commands_work_on_a_socket_too()
    {
        await using var bot = await StartAsync();
        await bot.OptInAsync();
        var socket = await SocketAsync(bot, 0);
        await socket.SendAsync(Event(bot, "e1", "send me the numbers by 4"));
        await UntilAsync(() => socket.Acknowledged.Contains("e1"));
        await socket.SendAsync($$"""{"type":"interactive","envelope_id":"e2","payload":{{bot.PressOf(bot.Slack.Said[0], "Why?")}}}""");
        await UntilAsync(() => socket.Acknowledged.Contains("e2"));
        await socket.SendAsync($$"""{"type":"slash_commands","envelope_id":"e3","payload":{"team_id":"{{FakeSlack.Team}}","user_id":"{{SlackBot.Ann}}","channel_id":"C0TEAM","text":"help","response_url":"{{bot.Slack.ResponseUrl}}","is_enterprise_install":"false"} }""");
        await UntilAsync(() => socket.Acknowledged.Contains("e3"));
        Assert.Equal(["chat.postEphemeral", "response/1", "response/1"], bot.Slack.Said.Select(said => said.Method));
    }

    [Fact]
    public async Task One_message_on_two_sockets_has_one_effect()
    {
        await using var bot = await StartAsync(("Slack:SocketConnections", "2"), ("Nudging:MinimumInterval", "00:00:00"));
        await bot.OptInAsync();
        var (one, two) = (await SocketAsync(bot, 0), await SocketAsync(bot, 1));
        var message = Event(bot, "e1", "send me the numbers by 4");
        await Task.WhenAll(one.SendAsync(message), two.SendAsync(message));
        await UntilAsync(() => one.Acknowledged.Contains("e1") && two.Acknowledged.Contains("e1"));
        Assert.Single(bot.Slack.Said);
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    public async Task A_socket_that_is_renewed_is_listened_to_until_the_next_one_is_open(string reason)
    {
        await using var bot = await StartAsync();
        await bot.OptInAsync();
        var first = await SocketAsync(bot, 0);
        await first.SendAsync($$"""{"type":"disconnect","reason":"{{reason}}"}""");
        await SocketAsync(bot, 1);
        Assert.Empty(bot.Clock.Waits);
        await first.SendAsync(Event(bot, "late", "send me the numbers by 4"));
        await UntilAsync(() => first.Acknowledged.Contains("late"));
        Assert.Single(bot.Slack.Said);
    }

    [Fact]
    public async Task A_socket_that_is_lost_is_opened_again_after_a_while_and_nonsense_is_passed_over()
    {
        await using var bot = await StartAsync();
        var first = await SocketAsync(bot, 0);
        await first.SendAsync("nonsense");
        await first.SendAsync("""{"type":"events_api"}""");
        await first.CloseAsync();
        await SocketAsync(bot, 1);
        Assert.InRange(bot.Clock.Waits.First(), TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_message_that_was_not_dealt_with_is_not_acknowledged()
    {
        await using var bot = await StartAsync();
        var socket = await SocketAsync(bot, 0);
        bot.Slack.Answer("auth.test", """{"ok":false,"error":"internal_error"}""");
        await socket.SendAsync(Event(bot, "e1", "hello"));
        await UntilAsync(() => bot.Slack.Of("auth.test").Count == 1);
        await socket.SendAsync(Event(bot, "e2", "hello"));
        await UntilAsync(() => socket.Acknowledged.Contains("e2"));
        Assert.Equal(["e2"], socket.Acknowledged);
    }

    [Theory]
    [InlineData("invalid_auth", "xapp-")]
    [InlineData("missing_scope", "connections:write")]
    [InlineData("token_expired", "xapp-")]
    [InlineData("team_disabled", "xapp-")]
    public async Task A_token_that_can_never_work_is_said_so_and_not_tried_again(string error, string cure)
    {
        var slack = new (string, string)[] { ("Slack:AppToken", "xapp-1"), ("Slack:SocketConnections", "1") };
        await using var bot = await SlackBot.StartAsync(fake => fake.Answer("apps.connections.open", $$"""{"ok":false,"error":"{{error}}"}"""), slack);
        await UntilAsync(() => bot.Logs.Lines.Any(line => line.Contains(error, StringComparison.Ordinal) && line.Contains(cure, StringComparison.Ordinal)));
        Assert.Single(bot.Slack.Of("apps.connections.open"));
    }

    [Fact]
    public async Task When_Socket_Mode_is_turned_off_the_bot_says_so_and_stops()
    {
        await using var bot = await StartAsync();
        var socket = await SocketAsync(bot, 0);
        await socket.SendAsync("""{"type":"disconnect","reason":"link_disabled"}""");
        await UntilAsync(() => bot.Logs.Lines.Any(line => line.Contains("link_disabled", StringComparison.Ordinal)));
        Assert.Single(bot.Slack.Of("apps.connections.open"));
    }

    [Fact]
    public async Task A_message_that_is_too_large_is_named_and_passed_over_and_the_socket_stays_open()
    {
        await using var bot = await StartAsync(("Slack:LargestBodyBytes", "2048"));
        var socket = await SocketAsync(bot, 0);
        await socket.SendAsync($"{{\"type\":\"{new string('x', 40_000)}\"}}");
        await socket.SendAsync(Event(bot, "e1", "hello"));
        await UntilAsync(() => socket.Acknowledged.Contains("e1"));
        Assert.Contains(bot.Logs.Lines, line => line.Contains("more than 2048 bytes", StringComparison.Ordinal) && line.Contains("Slack:LargestBodyBytes", StringComparison.Ordinal));
        Assert.Single(bot.Slack.Sockets);
    }

    [Fact]
    public async Task What_takes_long_is_acknowledged_on_a_socket_when_it_is_done()
    {
        await using var bot = await StartAsync(("Slack:AcknowledgeWithin", "00:00:00.1"));
        var socket = await SocketAsync(bot, 0);
        var gate = new TaskCompletionSource();
        bot.Slack.Gate = gate.Task;
        await socket.SendAsync(Event(bot, "slow", "help", "D0DIRECT", "im"));
        await UntilAsync(() => bot.Slack.Said.Count == 1);
        await socket.SendAsync($$"""{"type":"slash_commands","envelope_id":"command","accepts_response_payload":true,"payload":{"team_id":"{{FakeSlack.Team}}","user_id":"U0BOB000","channel_id":"C0TEAM","text":"help","response_url":"{{bot.Slack.ResponseUrl}}"} }""");
        await UntilAsync(() => socket.Acknowledged.Contains("command"));
        Assert.Equal(["command"], socket.Acknowledged);
        Assert.Contains("still working on that", socket.Payloads.Single(), StringComparison.Ordinal);
        gate.SetResult();
        await UntilAsync(() => socket.Acknowledged.Contains("slow"));
    }

    [Theory]
    [InlineData(1, 0.5, 1)]
    [InlineData(3, 2, 4)]
    [InlineData(100, 30, 60)]
    public void The_more_often_it_fails_the_longer_it_waits(int failures, double least, double most)
    {
        Assert.Equal(TimeSpan.FromSeconds(least), SocketMode.WaitAfter(failures, 0));
        Assert.Equal(TimeSpan.FromSeconds(most), SocketMode.WaitAfter(failures, 1));
    }

    private static Task<SlackBot> StartAsync(params (string, string)[] settings) =>
        SlackBot.StartAsync([("Slack:AppToken", "xapp-1"), ("Slack:SocketConnections", "1"), .. settings]);

    private static async Task<FakeSocket> SocketAsync(SlackBot bot, int index)
    {
        await UntilAsync(() => bot.Slack.Sockets.Count > index);
        return bot.Slack.Sockets.ElementAt(index);
    }

    private static string Event(SlackBot bot, string id, string text, string channel = "C0TEAM", string kind = "channel") => $$"""
        {"type":"events_api","envelope_id":"{{id}}","accepts_response_payload":false,"retry_attempt":0,
         "payload":{{SlackBot.Envelope($$"""{"type":"message","channel":"{{channel}}","channel_type":"{{kind}}","user":"{{SlackBot.Ann}}","text":{{JsonSerializer.Serialize(text)}},"ts":"{{bot.Ts()}}"}""")}} }
        """;

    // A socket tells nobody when it has done its work; five seconds are far more than it ever takes.
    private static async Task UntilAsync(Func<bool> isSo)
    {
        var since = Stopwatch.StartNew();
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!isSo())
        {
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(5), "it did not happen");
            await ticks.WaitForNextTickAsync();
        }
    }
}
