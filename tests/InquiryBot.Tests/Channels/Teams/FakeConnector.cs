using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>A connector on this machine that remembers every call and answers as told, then with 200 and an id.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeConnector(WebApplication app) => _app = app;

    public ConcurrentQueue<ConnectorCall> Calls { get; } = [];

    public ConcurrentQueue<Func<HttpContext, Task>> Answers { get; } = [];

    public string Url => _app.Urls.Single();

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        connector._app.Run(connector.HandleAsync);
        await connector._app.StartAsync();
        return connector;
    }

    public void AnswerWith(int status, string body = "", string? retryAfter = null) => Answers.Enqueue(http =>
    {
        http.Response.StatusCode = status;
        if (retryAfter is not null)
            http.Response.Headers.RetryAfter = retryAfter;
        return http.Response.WriteAsync(body);
    });

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        Calls.Enqueue(new ConnectorCall(http.Request.Method, target, http.Request.Headers.Authorization.ToString(), await reader.ReadToEndAsync()));
        if (Answers.TryDequeue(out var answer))
            await answer(http);
        else
            await http.Response.WriteAsync(Usual(http.Request.Method, target));
    }

    private string Usual(string method, string target) => (method, target) switch
    {
        ("GET", _) when target.EndsWith("/conversations", StringComparison.Ordinal) => """{"conversations":[{"id":"19:general@thread.tacv2"},{"id":"19:canary@thread.tacv2","name":"Planning"}]}""",
        ("GET", _) when target.Contains("/v3/teams/", StringComparison.Ordinal) => """{"id":"19:general@thread.tacv2","name":"Team North"}""",
        ("GET", _) when target.Contains("/members/", StringComparison.Ordinal) => """{"id":"29:bea","name":"Bea Canary"}""",
        _ => $$"""{"id":"r-{{Calls.Count}}"}""",
    };
}

/// <summary>One call as it came over the wire.</summary>
internal sealed record ConnectorCall(string Method, string Target, string Authorization, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>The first card of a message.</summary>
    public JsonElement Card => Json.GetProperty("attachments")[0].GetProperty("content");

    /// <summary>The words, on a card or not.</summary>
    public string Text => Json.TryGetProperty("text", out var text) ? text.GetString()! : Card.GetProperty("fallbackText").GetString()!;

    public IReadOnlyList<string?> Labels => [.. Actions.Select(action => action.GetProperty("title").GetString())];

    public IEnumerable<JsonElement> Actions => Json.GetProperty("attachments").EnumerateArray().SelectMany(card => card.GetProperty("content").GetProperty("actions").EnumerateArray());
}
