using System.Net;
using System.Net.Http.Json;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>What Slack sends over HTTP, and what only looks like it.</summary>
public sealed class SlackEndpointsTests
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";

    [Fact]
    public async Task The_address_is_confirmed_by_its_challenge_when_it_is_signed()
    {
        await using var bot = await SlackBot.StartAsync();
        const string body = """{"type":"url_verification","challenge":"3eZbrw1aBm2rZgRNFdxV"}""";
        using var answer = await bot.PostAsync("events", body, Json);
        Assert.Equal((HttpStatusCode.OK, "3eZbrw1aBm2rZgRNFdxV"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        using var unsigned = await bot.PostAsync("events", body, Json, (null, null));
        Assert.Equal(HttpStatusCode.Unauthorized, unsigned.StatusCode);
    }

    [Theory]
    [InlineData("events", Json, "{")]
    [InlineData("commands", "text/plain", "")]
    [InlineData("interactions", Form, "payload={")]
    public async Task Nothing_is_looked_at_before_the_signature_is(string where, string type, string body)
    {
        await using var bot = await SlackBot.StartAsync();
        foreach (var signed in new[] { (null, null), bot.Sign(body, secret: "another secret"), bot.Sign(body, TimeSpan.FromSeconds(301)), bot.Sign($"{body}x"), ("soon", "v0=00") })
        {
            using var answer = await bot.PostAsync(where, body, type, signed);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        Assert.Empty(bot.Slack.Calls);
    }

    [Theory]
    [InlineData("events", Json, "{", 400)]
    [InlineData("events", Json, "[1]", 400)]
    [InlineData("events", Json, "{\"type\":7}", 400)]
    [InlineData("events", Json, "{\"type\":\"url_verification\"}", 400)]
    [InlineData("events", Form, "type=event_callback", 415)]
    [InlineData("interactions", Form, "payload=%7B", 400)]
    [InlineData("interactions", Form, "", 400)]
    [InlineData("interactions", Json, "{}", 415)]
    [InlineData("commands", Form, "text=hello", 400)]
    [InlineData("commands", Json, "{}", 415)]
    [InlineData("commands", Form, "ssl_check=1", 200)]
    [InlineData("events", Json, "{\"type\":\"event_callback\",\"team_id\":\"T0TEAM\",\"event\":{\"type\":\"message\",\"channel\":\"C1\",\"user\":\"\\ud800\",\"ts\":\"x\"}}", 200)]
    [InlineData("interactions", Form, "payload={\"type\":\"block_actions\",\"team\":{\"id\":\"T0TEAM\"},\"user\":{\"id\":\"U1\"},\"channel\":{\"id\":\"C1\"},\"actions\":[{\"value\":\"{\"}]}", 200)]
    public async Task What_is_malformed_gets_a_clear_answer_and_never_a_5xx(string where, string type, string body, int status)
    {
        await using var bot = await SlackBot.StartAsync();
        using var answer = await bot.PostAsync(where, body, type);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Empty(bot.Slack.Said);
    }

    [Fact]
    public async Task What_is_too_large_is_refused()
    {
        await using var bot = await SlackBot.StartAsync(("Slack:LargestBodyBytes", "2048"));
        using var answer = await bot.PostAsync("events", new string(' ', 2049), Json);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Slack:LargestBodyBytes", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_command_that_is_played_again_is_refused() => PlayTwiceAsync("commands", "team_id=T0TEAM&channel_id=C0TEAM&user_id=U0ANN000&text=help&trigger_id=1");

    [Fact]
    public Task A_button_that_is_played_again_is_refused() => PlayTwiceAsync("interactions", $"payload={Uri.EscapeDataString("""
        {"type":"block_actions","trigger_id":"1","team":{"id":"T0TEAM"},"user":{"id":"U0ANN000"},"container":{"type":"message","channel_id":"D0DIRECT","message_ts":"1700000000.000001"},
         "actions":[{"type":"button","action_id":"press-0","value":"[\"help\",null]"}]}
        """)}");

    private static async Task PlayTwiceAsync(string where, string body)
    {
        await using var bot = await SlackBot.StartAsync();
        var signed = bot.Sign(body);
        using var first = await bot.PostAsync(where, body, Form, signed);
        using var second = await bot.PostAsync(where, body, Form, signed);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (first.StatusCode, second.StatusCode));
        Assert.Single(bot.Slack.Said);
    }

    [Fact]
    public async Task What_comes_from_another_workspace_is_acknowledged_and_ignored()
    {
        await using var bot = await SlackBot.StartAsync();
        using var answer = await bot.PostAsync("events", SlackBot.Envelope("""{"type":"message","channel":"D1","channel_type":"im","user":"U1","text":"help","ts":"1700000000.000100"}""").Replace("T0TEAM", "T0OTHER", StringComparison.Ordinal), Json);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(bot.Slack.Said);
    }

    [Fact]
    public async Task What_takes_longer_than_Slack_waits_is_acknowledged_when_it_comes_again_and_is_done()
    {
        await using var bot = await SlackBot.StartAsync(("Slack:AcknowledgeWithin", "00:00:00.1"));
        var gate = new TaskCompletionSource();
        bot.Slack.Gate = gate.Task;
        var happened = $$"""{"type":"message","channel":"D0DIRECT","channel_type":"im","user":"{{SlackBot.Ann}}","text":"help","ts":"{{bot.Ts()}}"}""";
        using var first = await bot.EventAsync(happened, "Ev1");
        using var meanwhile = await bot.EventAsync(happened, "Ev1");
        gate.SetResult();
        await SlackBot.UntilAsync(() => bot.EventAsync(happened, "Ev1"), answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (first.StatusCode, meanwhile.StatusCode));
        Assert.Single(bot.Slack.Said);
    }

    [Theory]
    [InlineData("en-GB", "still working on that")]
    [InlineData("nl-NL", "nog mee bezig")]
    [InlineData(null, "still working on that", "nog mee bezig")]
    public async Task A_command_that_takes_longer_is_promised_nothing(string? locale, params string[] words)
    {
        await using var bot = await SlackBot.StartAsync(("Slack:AcknowledgeWithin", "00:00:00.1"));
        if (locale is not null)
        {
            bot.Slack.Locale = locale;
            await bot.TellUntilDoneAsync("help");
        }

        var gate = new TaskCompletionSource();
        bot.Slack.Gate = gate.Task;
        using var answer = await bot.CommandAsync("help");
        var said = await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>();
        Assert.Equal((HttpStatusCode.OK, "ephemeral"), (answer.StatusCode, said.GetProperty("response_type").GetString()));
        Assert.All(words, word => Assert.Contains(word, said.GetProperty("text").GetString(), StringComparison.Ordinal));
        gate.SetResult();
    }

    [Fact]
    public async Task A_button_that_takes_longer_is_not_acknowledged()
    {
        await using var bot = await SlackBot.StartAsync(("Slack:AcknowledgeWithin", "00:00:00.1"));
        await bot.TellUntilDoneAsync("help");
        var gate = new TaskCompletionSource();
        bot.Slack.Gate = gate.Task;
        using var answer = await bot.PressAsync(bot.Slack.Said[0], bot.Slack.Said[0].Labels[1]!);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        gate.SetResult();
    }

    [Fact]
    public async Task An_answer_has_the_same_name_each_time_its_question_comes()
    {
        await using var bot = await SlackBot.StartAsync();
        var happened = $$"""{"type":"message","channel":"D0DIRECT","channel_type":"im","user":"{{SlackBot.Ann}}","text":"help","ts":"{{bot.Ts()}}"}""";
        bot.Slack.Answer("chat.postMessage", """{"ok":false,"error":"internal_error"}""");
        using var failed = await bot.EventAsync(happened, "Ev1");
        using var again = await bot.EventAsync(happened, "Ev1");
        using var other = await bot.TellAsync("help");
        var names = bot.Slack.Said.Select(said => said.Get("client_msg_id")).ToList();
        Assert.Equal(names[0], names[1]);
        Assert.NotEqual(names[0], names[2]);
        Assert.True(Guid.TryParse(names[0], out _));
    }

    [Fact]
    public async Task An_event_that_could_not_be_answered_may_come_again()
    {
        await using var bot = await SlackBot.StartAsync();
        var happened = $$"""{"type":"message","channel":"D0DIRECT","channel_type":"im","user":"{{SlackBot.Ann}}","text":"help","ts":"{{bot.Ts()}}"}""";
        bot.Slack.Answer("chat.postMessage", """{"ok":false,"error":"internal_error"}""");
        using var first = await bot.EventAsync(happened, "Ev1");
        using var second = await bot.EventAsync(happened, "Ev1");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal(2, bot.Slack.Said.Count);
    }

    [Fact]
    public async Task Without_a_secret_there_is_no_such_address()
    {
        await using var bot = await SlackBot.StartAsync(("Slack:SigningSecret", ""), ("Slack:AppToken", ""));
        using var answer = await bot.TellAsync("help");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(bot.Logs.Lines, line => line.Contains("nothing can come in from it", StringComparison.Ordinal));
    }
}
