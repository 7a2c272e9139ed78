using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InquiryBot.Channels.Slack.Calls;

/// <summary>
/// The calls to Slack's Web API with the token of the one workspace. A token that Slack refuses is not tried again: it does not come back to life.
/// </summary>
internal sealed class SlackApi(SlackLines lines, SlackAddresses addresses, SlackOptions options, TimeProvider clock, ILogger<SlackApi> logger)
{
    private const string Workspace = "the workspace";
    private const string App = "the app";
    private static readonly TimeSpan BetweenPosts = TimeSpan.FromSeconds(1);
    private static readonly HashSet<string> Deadly = ["token_revoked", "account_inactive", "invalid_auth", "not_authed", "token_expired"];
    private readonly Pace _channels = new(clock);
    private volatile string? _refused;

    /// <summary>Says something where its arguments tell: at most once a second in each channel.</summary>
    /// <returns>The id of what was said, in Slack's words its <c>ts</c>.</returns>
    public async Task<string> PostAsync(string method, JsonObject message, CancellationToken cancellationToken)
    {
        await _channels.WaitAsync($"{message["channel"]}", BetweenPosts, cancellationToken);
        var answer = await CallAsync(method, message, cancellationToken);
        return answer.Text("ts") ?? answer.Text("message_ts") ?? "";
    }

    /// <summary>Calls a method that takes JSON.</summary>
    /// <exception cref="SlackApiException">Slack refused.</exception>
    /// <exception cref="OutgoingCallException">Slack did not answer.</exception>
    public Task<JsonElement> CallAsync(string method, JsonObject arguments, CancellationToken cancellationToken)
    {
        var body = Encoding.UTF8.GetBytes(arguments.ToJsonString());
        return WithBotTokenAsync(method, () => Json(body), cancellationToken);
    }

    /// <summary>Calls a method that asks something and takes a form only, as the older ones do.</summary>
    public Task<JsonElement> AskAsync(string method, IReadOnlyDictionary<string, string> arguments, CancellationToken cancellationToken) =>
        WithBotTokenAsync(method, () => new FormUrlEncodedContent(arguments), cancellationToken);

    /// <summary>What the bot token allows, by the names of Slack's scopes.</summary>
    public async Task<IReadOnlyList<string>> ScopesAsync(CancellationToken cancellationToken)
    {
        using var response = await lines.SendAsync(Workspace, "auth.test", () => Request("auth.test", options.BotToken, new FormUrlEncodedContent([])), cancellationToken);
        await ReadAsync("auth.test", response, cancellationToken);
        return response.Headers.TryGetValues("X-OAuth-Scopes", out var lists)
            ? [.. lists.SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))]
            : [];
    }

    /// <summary>Calls a method with the app-level token, which knows of no workspace.</summary>
    public Task<JsonElement> CallAsAppAsync(string method, CancellationToken cancellationToken) =>
        CallAsync(App, method, options.AppToken, () => new FormUrlEncodedContent([]), cancellationToken);

    /// <summary>Answers by the address that came with an interaction. It needs no token, and none is sent.</summary>
    /// <returns>Whether Slack took it; it does so for half an hour and five times.</returns>
    public async Task<bool> RespondAsync(Uri address, JsonObject answer, CancellationToken cancellationToken)
    {
        if (!addresses.AllowsResponse(address))
            return false;
        var body = Encoding.UTF8.GetBytes(answer.ToJsonString());
        using var response = await lines.SendAsync("response", "response", () => new HttpRequestMessage(HttpMethod.Post, address) { Content = Json(body) }, cancellationToken);
        var said = JsonReading.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        return response.IsSuccessStatusCode && said?.Member("ok").ValueKind != JsonValueKind.False;
    }

    private async Task<JsonElement> WithBotTokenAsync(string method, Func<HttpContent> body, CancellationToken cancellationToken)
    {
        if (_refused is { } before)
            throw new SlackApiException(method, before);
        try
        {
            return await CallAsync(Workspace, method, options.BotToken, body, cancellationToken);
        }
        catch (SlackApiException refusal) when (Deadly.Contains(refusal.Error))
        {
            _refused = refusal.Error;
            logger.TokenRefused(refusal.Error);
            throw;
        }
    }

    private async Task<JsonElement> CallAsync(string workspace, string method, string token, Func<HttpContent> body, CancellationToken cancellationToken)
    {
        using var response = await lines.SendAsync(workspace, method, () => Request(method, token, body()), cancellationToken);
        return await ReadAsync(method, response, cancellationToken);
    }

    private async Task<JsonElement> ReadAsync(string method, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var answer = JsonReading.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        // Slack says 200 to nearly everything; whether it worked stands in the body.
        if (response.IsSuccessStatusCode && answer?.IsTrue("ok") == true)
            return answer.Value;
        throw new SlackApiException(method, answer?.Text("error") ?? $"http_{(int)response.StatusCode}", OutgoingPipeline.RetryAfter(response, clock));
    }

    private HttpRequestMessage Request(string method, string token, HttpContent body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, addresses.Method(method)) { Content = body };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        return request;
    }

    private static ReadOnlyMemoryContent Json(byte[] body)
    {
        var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new("application/json", "utf-8");
        return content;
    }
}
