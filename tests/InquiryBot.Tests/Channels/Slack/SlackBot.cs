using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Hosting;
using InquiryBot.Privacy;
using InquiryBot.Tests.Storage;
using InquiryBot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>The whole program on a real server on this machine, with a Slack beside it.</summary>
internal sealed class SlackBot : IAsyncDisposable
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    public const string Ann = "U0ANN000";

    /// <summary>The workspace, as the bot knows it by its token.</summary>
    public static SlackHome Home { get; } = new(FakeSlack.Team, null, FakeSlack.Bot, "xoxb-token-canary");

    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;
    private int _sent;

    private SlackBot(FakeSlack slack, (string Name, string Value)[] settings)
    {
        Slack = slack;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={_folder.File("bot.db")}",
            ["Nudging:TimeZone"] = "Europe/Amsterdam",
            ["Slack:BotToken"] = "xoxb-token-canary",
            ["Slack:SigningSecret"] = Secret,
            ["Slack:ApiBaseUrl"] = slack.ApiUrl,
        });
        foreach (var (name, value) in settings)
            builder.Configuration[name] = value;
        builder.Logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Trace);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddInquiryBot(builder.Configuration);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        _app = builder.Build();
        _app.MapInquiryBot();
    }

    public FakeSlack Slack { get; }

    public SlackClock Clock { get; } = new();

    public CollectingLogs Logs { get; } = new();

    public string FolderPath => _folder.Path;

    public Uri Url => new(_app.Urls.Single());

    public IServiceProvider Services => _app.Services;

    public static Task<SlackBot> StartAsync(params (string Name, string Value)[] settings) => StartAsync(_ => { }, settings);

    /// <summary>Starts with a Slack that was told what to answer.</summary>
    public static async Task<SlackBot> StartAsync(Action<FakeSlack> prepare, params (string Name, string Value)[] settings)
    {
        var slack = await FakeSlack.StartAsync();
        prepare(slack);
        var bot = new SlackBot(slack, settings);
        await bot._app.StartAsync();
        return bot;
    }

    /// <summary>Somebody said yes before the test begins.</summary>
    public Task OptInAsync(string user = Ann) =>
        Services.GetRequiredService<ConsentStore>().SetStateAsync(Services.GetRequiredService<Pseudonyms>().Of(new Person("slack", FakeSlack.Team, user)), ConsentState.Yes, default);

    /// <summary>The ts of a message sent now, or a while ago.</summary>
    public string Ts(TimeSpan ago = default) =>
        $"{(Clock.GetUtcNow() - ago).ToUnixTimeSeconds()}.{Interlocked.Increment(ref _sent).ToString("000000", CultureInfo.InvariantCulture)}";

    /// <summary>Somebody says something in a channel.</summary>
    public Task<HttpResponseMessage> HearAsync(string text, string channel = "C0TEAM", string kind = "channel", string more = "", string? ts = null, string user = Ann) =>
        EventAsync($$"""{"type":"message","channel":"{{channel}}","channel_type":"{{kind}}","user":"{{user}}","text":{{JsonSerializer.Serialize(text)}},"ts":"{{ts ?? Ts()}}"{{more}}}""");

    /// <summary>Somebody says something to the bot.</summary>
    public Task<HttpResponseMessage> TellAsync(string text, string user = Ann) => HearAsync(text, "D0DIRECT", "im", user: user);

    /// <summary>Does something until its answer is as it should be, for five seconds at most.</summary>
    public static async Task UntilAsync(Func<Task<HttpResponseMessage>> act, Func<HttpResponseMessage, bool> isSo)
    {
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var tries = 0; tries < 250; tries++)
        {
            using var answer = await act();
            if (isSo(answer))
                return;
            await ticks.WaitForNextTickAsync();
        }

        Assert.Fail("it did not happen");
    }

    /// <summary>Somebody says something to the bot, and Slack delivers it until it is acknowledged.</summary>
    public Task TellUntilDoneAsync(string text)
    {
        var happened = $$"""{"type":"message","channel":"D0DIRECT","channel_type":"im","user":"{{Ann}}","text":"{{text}}","ts":"{{Ts()}}"}""";
        return UntilAsync(() => EventAsync(happened, "EvUntilDone"), answer => answer.IsSuccessStatusCode);
    }

    /// <summary>Slack delivers an event.</summary>
    public Task<HttpResponseMessage> EventAsync(string happened, string? id = null, string more = "") =>
        PostAsync("events", Envelope(happened, id, more), "application/json");

    public static string Envelope(string happened, string? id = null, string more = "") =>
        $$"""{"type":"event_callback","team_id":"{{FakeSlack.Team}}","event_id":"{{id ?? $"Ev{Guid.NewGuid():N}"}}","event":{{happened}}{{more}}}""";

    /// <summary>Somebody types a command.</summary>
    public Task<HttpResponseMessage> CommandAsync(string text, string channel = "C0TEAM", string channelName = "team") => PostFormAsync("commands", new()
    {
        ["team_id"] = FakeSlack.Team,
        ["channel_id"] = channel,
        ["channel_name"] = channelName,
        ["user_id"] = Ann,
        ["command"] = "/inquire",
        ["text"] = text,
        ["response_url"] = Slack.ResponseUrl,
        ["trigger_id"] = Guid.NewGuid().ToString(),
    });

    /// <summary>Somebody presses a button of what the bot said.</summary>
    public Task<HttpResponseMessage> PressAsync(SlackCall said, string label) => InteractAsync(PressOf(said, label));

    /// <summary>Somebody chooses something in a menu of the Home tab.</summary>
    public Task<HttpResponseMessage> ChooseAsync(SlackCall tab, string label)
    {
        var option = tab.Menus.SelectMany(menu => menu.GetProperty("options").EnumerateArray()).First(option => option.GetProperty("text").GetProperty("text").GetString() == label);
        return InteractAsync($$"""
            {"type":"block_actions","trigger_id":"{{Guid.NewGuid()}}","team":{"id":"{{FakeSlack.Team}}"},"user":{"id":"{{Ann}}"},"container":{"type":"view","view_id":"V1"},
             "actions":[{"type":"static_select","action_id":"set","selected_option":{{option.GetRawText()}}}]}
            """);
    }

    public string PressOf(SlackCall said, string label)
    {
        var button = said.Buttons.First(button => button.GetProperty("text").GetProperty("text").GetString() == label);
        var isHidden = said.Method != "chat.postMessage";
        if (said.Method == "views.publish")
            return $$"""
                {"type":"block_actions","trigger_id":"{{Guid.NewGuid()}}","team":{"id":"{{FakeSlack.Team}}"},"user":{"id":"{{Ann}}"},"container":{"type":"view","view_id":"V1"},
                 "actions":[{"type":"button","action_id":"press-0","value":{{JsonSerializer.Serialize(button.GetProperty("value").GetString())}}}]}
                """;
        return $$"""
            {"type":"block_actions","trigger_id":"{{Guid.NewGuid()}}","team":{"id":"{{FakeSlack.Team}}"},"user":{"id":"{{Ann}}"},
             "container":{"type":"message","channel_id":"{{said.Get("channel") ?? "C0TEAM"}}","message_ts":"{{said.Ts}}","is_ephemeral":{{(isHidden ? "true" : "false")}}},
             "response_url":"{{Slack.ResponseUrl}}","actions":[{"type":"button","action_id":"press-0","value":{{JsonSerializer.Serialize(button.GetProperty("value").GetString())}}}]}
            """;
    }

    /// <summary>Somebody uses the message shortcut.</summary>
    public Task<HttpResponseMessage> AskInsteadAsync(string text, string author = Ann) => InteractAsync($$"""
        {"type":"message_action","callback_id":"ask_instead","trigger_id":"{{Guid.NewGuid()}}","team":{"id":"{{FakeSlack.Team}}"},"user":{"id":"{{Ann}}"},
         "channel":{"id":"C0TEAM"},"message":{"type":"message","user":"{{author}}","ts":"1700000000.000100","text":{{JsonSerializer.Serialize(text)}}},"response_url":"{{Slack.ResponseUrl}}"}
        """);

    public Task<HttpResponseMessage> InteractAsync(string payload) => PostFormAsync("interactions", new() { ["payload"] = payload });

    public async Task<HttpResponseMessage> PostFormAsync(string where, Dictionary<string, string> form)
    {
        using var content = new FormUrlEncodedContent(form);
        return await PostAsync(where, await content.ReadAsStringAsync(), "application/x-www-form-urlencoded");
    }

    public Task<HttpResponseMessage> PostAsync(string where, string body, string contentType) => PostAsync(where, body, contentType, Sign(body));

    public async Task<HttpResponseMessage> PostAsync(string where, string body, string contentType, (string? Timestamp, string? Signature) signed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{_app.Urls.Single()}/api/slack/{where}") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (signed.Timestamp is not null)
            request.Headers.TryAddWithoutValidation("X-Slack-Request-Timestamp", signed.Timestamp);
        if (signed.Signature is not null)
            request.Headers.TryAddWithoutValidation("X-Slack-Signature", signed.Signature);
        return await Services.GetRequiredService<IHttpClientFactory>().CreateClient("tests").SendAsync(request);
    }

    /// <summary>The two headers of Slack's signature.</summary>
    public (string Timestamp, string Signature) Sign(string body, TimeSpan ago = default, string secret = Secret)
    {
        var timestamp = (Clock.GetUtcNow() - ago).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{timestamp}:{body}"));
        return (timestamp, $"v0={Convert.ToHexStringLower(hash)}");
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Assert.Empty(Slack.Refused);
        await Slack.DisposeAsync();
        _folder.Dispose();
    }
}
