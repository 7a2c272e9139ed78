using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using InquiryBot.Channels.Slack;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>Slack on this machine: its Web API, its response addresses and its sockets. It remembers every call and answers as told, else as Slack does.</summary>
internal sealed class FakeSlack : IAsyncDisposable
{
    public const string Team = "T0TEAM";
    public const string Bot = "U0BOT000";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Action<HttpContext>>> _answers = [];
    private int _said;

    private FakeSlack(WebApplication app) => _app = app;

    public ConcurrentQueue<SlackCall> Calls { get; } = [];

    /// <summary>What broke a limit of Block Kit.</summary>
    public ConcurrentQueue<string> Refused { get; } = [];

    /// <summary>The sockets that the bot opened, in order.</summary>
    public ConcurrentQueue<FakeSocket> Sockets { get; } = [];

    /// <summary>Until when Slack lets the bot wait for the answer to what it says.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>What the bot token allows.</summary>
    public string Scopes { get; set; } = string.Join(',', SlackTrial.NeededScopes);

    /// <summary>What Slack gives for the code of an installation.</summary>
    public string InstallAnswer { get; set; } = Installed(Team);

    /// <summary>The locale that users.info tells.</summary>
    public string Locale { get; set; } = "en-GB";

    public string Url { get; private set; } = "";

    public string ApiUrl => $"{Url}/api/";

    public string ResponseUrl => $"{Url}/response/1";

    public static async Task<FakeSlack> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var slack = new FakeSlack(builder.Build());
        slack._app.UseWebSockets();
        slack._app.Run(slack.HandleAsync);
        await slack._app.StartAsync();
        slack.Url = slack._app.Urls.Single();
        return slack;
    }

    /// <summary>The answer to the installation of one workspace.</summary>
    public static string Installed(string team, string? enterprise = null) => $$"""
        {"ok":true,"app_id":"A0APP","access_token":"xoxb-{{team}}","token_type":"bot","scope":"chat:write","bot_user_id":"{{Bot}}",
         "team":{"id":"{{team}}","name":"Team canary"},"enterprise":{{(enterprise is null ? "null" : $"{{\"id\":\"{enterprise}\"}}")}},"is_enterprise_install":false,"authed_user":{"id":"U0ADMIN"} }
        """;

    /// <summary>The answer to the installation of a whole organisation.</summary>
    public static string InstalledEverywhere(string enterprise) => $$"""
        {"ok":true,"app_id":"A0APP","access_token":"xoxb-{{enterprise}}","token_type":"bot","scope":"chat:write","bot_user_id":"{{Bot}}",
         "team":null,"enterprise":{"id":"{{enterprise}}","name":"Organisation canary"},"is_enterprise_install":true,"authed_user":{"id":"U0ADMIN"} }
        """;

    /// <summary>What the bot said, oldest first.</summary>
    public IReadOnlyList<SlackCall> Said => [.. Calls.Where(call => call.Method.StartsWith("chat.", StringComparison.Ordinal) || call.Method.StartsWith("response/", StringComparison.Ordinal))];

    public IReadOnlyList<SlackCall> Of(string method) => [.. Calls.Where(call => call.Method == method)];

    /// <summary>Answers the next call of a method otherwise.</summary>
    public FakeSlack Answer(string method, string body, int status = 200, string? retryAfter = null)
    {
        _answers.GetOrAdd(method, _ => []).Enqueue(http =>
        {
            http.Response.StatusCode = status;
            if (retryAfter is not null)
                http.Response.Headers.RetryAfter = retryAfter;
            http.Items["body"] = body;
        });
        return this;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        if (http.WebSockets.IsWebSocketRequest)
        {
            var socket = new FakeSocket(await http.WebSockets.AcceptWebSocketAsync());
            Sockets.Enqueue(socket);
            await socket.RunAsync(http.RequestAborted);
            return;
        }

        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var method = http.Request.Path.Value!.TrimStart('/').Replace("api/", "", StringComparison.Ordinal);
        var body = await reader.ReadToEndAsync();
        // Slack refuses a message that breaks a limit; a test that draws one fails, whatever it is about.
        if (http.Request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true && BlockKit.FaultsOf(JsonDocument.Parse(body).RootElement) is { Count: > 0 } faults)
            Refused.Enqueue($"{method}: {string.Join("; ", faults)}");
        var call = new SlackCall(method, http.Request.Headers.Authorization.ToString(), body, http.Request.ContentType ?? "");
        if (method.StartsWith("chat.post", StringComparison.Ordinal))
            call = call with { Ts = $"1700000000.{Interlocked.Increment(ref _said):000000}" };
        Calls.Enqueue(call);
        if (method.StartsWith("chat.", StringComparison.Ordinal) || method.StartsWith("response/", StringComparison.Ordinal))
            await Gate;
        if (method == "auth.test")
            http.Response.Headers["X-OAuth-Scopes"] = Scopes;
        if (_answers.TryGetValue(method, out var answers) && answers.TryDequeue(out var answer))
            answer(http);
        await http.Response.WriteAsync(http.Items["body"] as string ?? Usual(call));
    }

    private string Usual(SlackCall call) => call.Method switch
    {
        "auth.test" => $$"""{"ok":true,"team_id":"{{Team}}","user_id":"{{Bot}}"}""",
        "users.info" => $$"""{"ok":true,"user":{"locale":"{{Locale}}","profile":{"display_name":"Tom <of> {{QueryHelpers.ParseQuery(call.Body)["user"]}}"} } }""",
        "conversations.open" => """{"ok":true,"channel":{"id":"D0DIRECT"}}""",
        "oauth.v2.access" => InstallAnswer,
        "apps.connections.open" => $$"""{"ok":true,"url":"{{Url.Replace("http:", "ws:", StringComparison.Ordinal)}}/socket"}""",
        "chat.postEphemeral" => $$"""{"ok":true,"message_ts":"{{call.Ts}}"}""",
        _ => $$"""{"ok":true,"ts":"{{call.Ts}}"}""",
    };
}

/// <summary>One call as it came over the wire.</summary>
internal sealed record SlackCall(string Method, string Authorization, string Body, string ContentType)
{
    /// <summary>The id that Slack gave what was said.</summary>
    public string Ts { get; init; } = "1700000000.000001";

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>The words in all sections.</summary>
    public string Text => string.Join('\n', Blocks("section").Select(block => block.GetProperty("text").GetProperty("text").GetString()));

    /// <summary>The labels of all buttons.</summary>
    public IReadOnlyList<string?> Labels => [.. Buttons.Select(button => button.GetProperty("text").GetProperty("text").GetString())];

    public IEnumerable<JsonElement> Buttons => Blocks("actions").SelectMany(block => block.GetProperty("elements").EnumerateArray());

    /// <summary>The menus beside sections.</summary>
    public IEnumerable<JsonElement> Menus => Blocks("section").Where(block => block.TryGetProperty("accessory", out _)).Select(block => block.GetProperty("accessory"));

    /// <summary>What holds in each menu.</summary>
    public IReadOnlyList<string?> Chosen => [.. Menus.Select(menu => menu.GetProperty("initial_option").GetProperty("text").GetProperty("text").GetString())];

    public string? Get(string name) => Json.TryGetProperty(name, out var value) ? value.ToString() : null;

    private IEnumerable<JsonElement> Blocks(string type) =>
        (Json.TryGetProperty("view", out var view) ? view : Json).TryGetProperty("blocks", out var blocks) ? blocks.EnumerateArray().Where(block => block.GetProperty("type").GetString() == type) : [];
}

/// <summary>One socket, seen from Slack.</summary>
internal sealed class FakeSocket(WebSocket socket)
{
    private readonly TaskCompletionSource _over = new();

    /// <summary>What the bot acknowledged.</summary>
    public ConcurrentQueue<string> Acknowledged { get; } = [];

    /// <summary>What the bot said along with it.</summary>
    public ConcurrentQueue<string> Payloads { get; } = [];

    public Task SendAsync(string json) => socket.SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text, true, default);

    public async Task CloseAsync()
    {
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        _over.TrySetResult();
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await SendAsync("""{"type":"hello","num_connections":1}""");
        var buffer = new byte[4096];
        try
        {
            while (!_over.Task.IsCompleted && socket.State == WebSocketState.Open)
            {
                var read = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
                if (read.MessageType == WebSocketMessageType.Text)
                    Take(JsonDocument.Parse(buffer.AsMemory(0, read.Count)).RootElement);
            }
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException)
        {
            // The bot went away.
        }
    }

    private void Take(JsonElement acknowledgement)
    {
        if (acknowledgement.TryGetProperty("payload", out var payload))
            Payloads.Enqueue(payload.ToString());
        Acknowledged.Enqueue(acknowledgement.GetProperty("envelope_id").GetString()!);
    }
}
