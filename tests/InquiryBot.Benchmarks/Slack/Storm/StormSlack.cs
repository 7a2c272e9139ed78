using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InquiryBot.Benchmarks.Slack.Storm;

/// <summary>The Web API of Slack on this machine, as far as a storm needs it. It remembers what was said where, and shows a message once that comes twice under one name.</summary>
internal sealed class StormSlack : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TimeSpan _latency;
    private int _said;

    private StormSlack(WebApplication app, TimeSpan latency) => (_app, _latency) = (app, latency);

    /// <summary>The answers in each direct message: the name of each, and when it came.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<(string Name, DateTimeOffset At)>> Answers { get; } = [];

    /// <summary>How many nudges each person was shown.</summary>
    public ConcurrentDictionary<string, int> Nudges { get; } = [];

    public string ApiUrl => $"{_app.Urls.Single()}/api/";

    /// <summary>Starts it.</summary>
    /// <param name="latency">How long each call takes: what the program wants to say has arrived by then, and it does not know so yet.</param>
    public static async Task<StormSlack> StartAsync(TimeSpan latency)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var slack = new StormSlack(builder.Build(), latency);
        slack._app.Run(slack.HandleAsync);
        await slack._app.StartAsync();
        return slack;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        var method = http.Request.Path.Value!["/api/".Length..];
        if (method.StartsWith("chat.post", StringComparison.Ordinal))
            Remember(method, await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body));
        await Task.Delay(_latency, TimeProvider.System);
        await http.Response.WriteAsync(method switch
        {
            "auth.test" => $$"""{"ok":true,"team_id":"{{StormEvent.Team}}","user_id":"U0BOT000"}""",
            "users.info" => """{"ok":true,"user":{"locale":"nl-NL","profile":{"display_name":"Someone"}}}""",
            _ => $$"""{"ok":true,"ts":"1700000000.{{Interlocked.Increment(ref _said):000000}}","channel":{"id":"D0DIRECT"} }""",
        });
    }

    private void Remember(string method, JsonElement message)
    {
        if (method == "chat.postEphemeral")
            Nudges.AddOrUpdate(message.GetProperty("user").GetString()!, 1, (_, count) => count + 1);
        else
            Answers.GetOrAdd(message.GetProperty("channel").GetString()!, _ => [])
                .Enqueue((message.TryGetProperty("client_msg_id", out var id) ? id.GetString()! : Guid.NewGuid().ToString(), TimeProvider.System.GetUtcNow()));
    }
}
