using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InquiryBot.Channels.Slack.Calls;

/// <summary>
/// The calls to Slack's Web API, with the token of a workspace or of the app. A token that Slack refuses is not tried again: it does not come back to life.
/// </summary>
internal sealed class SlackApi(SlackLines lines, SlackAddresses addresses, SlackOptions options, TimeProvider clock, ILogger<SlackApi> logger)
{
    private const string App = "the app";
    private static readonly TimeSpan BetweenPosts = TimeSpan.FromSeconds(1);
    private readonly Pace _channels = new(clock);
    private readonly ConcurrentDictionary<string, string> _refused = new(StringComparer.Ordinal);

    /// <summary>Says something where its arguments tell: at most once a second in each channel.</summary>
    /// <returns>The id of what was said, in Slack's words its <c>ts</c>.</returns>
    public async Task<string> PostAsync(SlackHome home, string method, JsonObject message, CancellationToken cancellationToken)
    {
        await _channels.WaitAsync($"{message["channel"]}", BetweenPosts, cancellationToken);
        var answer = await CallAsync(home, method, message, cancellationToken);
        return answer.Text("ts") ?? answer.Text("message_ts") ?? "";
    }

    /// <summary>Calls a method that takes JSON.</summary>
    /// <exception cref="SlackApiException">Slack refused.</exception>
    /// <exception cref="OutgoingCallException">Slack did not answer.</exception>
    public Task<JsonElement> CallAsync(SlackHome home, string method, JsonObject arguments, CancellationToken cancellationToken)
    {
        var body = Encoding.UTF8.GetBytes(arguments.ToJsonString());
        return CallAsync(home.Organisation, method, home.Token, () => Json(body), cancellationToken);
    }

    /// <summary>Calls a method that asks something and takes a form only, as the older ones do.</summary>
    public Task<JsonElement> AskAsync(SlackHome home, string method, IReadOnlyDictionary<string, string> arguments, CancellationToken cancellationToken) =>
        CallAsync(home.Organisation, method, home.Token, () => new FormUrlEncodedContent(arguments), cancellationToken);

    /// <summary>Asks whose a token is.</summary>
    public Task<JsonElement> TestAsync(string token, CancellationToken cancellationToken) =>
        CallAsync(App, "auth.test", token, () => new FormUrlEncodedContent([]), cancellationToken);

    /// <summary>What a bot token allows, by the names of Slack's scopes.</summary>
    public async Task<IReadOnlyList<string>> ScopesAsync(string token, CancellationToken cancellationToken)
    {
        using var response = await lines.SendAsync(App, "auth.test", () => Request("auth.test", Bearer(token), new FormUrlEncodedContent([])), cancellationToken);
        await ReadAsync("auth.test", response, cancellationToken);
        return response.Headers.TryGetValues("X-OAuth-Scopes", out var lists)
            ? [.. lists.SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))]
            : [];
    }

    /// <summary>Calls a method with the app-level token, which knows of no workspace.</summary>
    public Task<JsonElement> CallAsAppAsync(string method, CancellationToken cancellationToken) =>
        CallAsync(App, method, options.AppToken, () => new FormUrlEncodedContent([]), cancellationToken);

    /// <summary>Exchanges the code of an installation for its token. The app shows who it is by its id and secret.</summary>
    public async Task<JsonElement> ExchangeAsync(string code, CancellationToken cancellationToken)
    {
        const string Method = "oauth.v2.access";
        var app = $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(options.ClientId)}:{Uri.EscapeDataString(options.ClientSecret)}"))}";
        var form = new Dictionary<string, string> { ["code"] = code };
        using var response = await lines.SendAsync(App, Method, () => Request(Method, app, new FormUrlEncodedContent(form)), cancellationToken);
        return await ReadAsync(Method, response, cancellationToken);
    }

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

    private async Task<JsonElement> CallAsync(string workspace, string method, string token, Func<HttpContent> body, CancellationToken cancellationToken)
    {
        if (_refused.TryGetValue(token, out var before))
            throw new SlackApiException(method, before);
        try
        {
            using var response = await lines.SendAsync(workspace, method, () => Request(method, Bearer(token), body()), cancellationToken);
            return await ReadAsync(method, response, cancellationToken);
        }
        catch (SlackApiException refusal) when (SlackRefusals.Deadly.Contains(refusal.Error))
        {
            _refused[token] = refusal.Error;
            logger.TokenRefused(refusal.Error);
            throw;
        }
    }

    private async Task<JsonElement> ReadAsync(string method, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var answer = JsonReading.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        // Slack says 200 to nearly everything; whether it worked stands in the body.
        if (response.IsSuccessStatusCode && answer?.IsTrue("ok") == true)
            return answer.Value;
        throw new SlackApiException(method, answer?.Text("error") ?? $"http_{(int)response.StatusCode}", OutgoingPipeline.RetryAfter(response, clock));
    }

    private HttpRequestMessage Request(string method, string authorization, HttpContent body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, addresses.Method(method)) { Content = body };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return request;
    }

    private static string Bearer(string token) => $"Bearer {token}";

    private static ReadOnlyMemoryContent Json(byte[] body)
    {
        var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new("application/json", "utf-8");
        return content;
    }
}
