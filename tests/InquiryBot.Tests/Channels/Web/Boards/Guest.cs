using System.Net;
using System.Text.RegularExpressions;

namespace InquiryBot.Tests.Channels.Web.Boards;

/// <summary>Somebody at the board with a browser that runs no script.</summary>
internal sealed partial class Guest : IDisposable
{
    private readonly HttpClient _browser;
    private readonly string _language;

    public Guest(Uri address, string language)
    {
        _language = language;
        _browser = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public CookieContainer Cookies { get; } = new();

    /// <summary>The path of the board this guest is at.</summary>
    public string Board { get; set; } = "";

    public string Code => Board.Split('/')[^1];

    public Uri Address => _browser.BaseAddress!;

    /// <summary>Opens a page, with the characters as a reader sees them.</summary>
    public async Task<string> OpenAsync(string path) => WebUtility.HtmlDecode(await (await GetAsync(path)).Content.ReadAsStringAsync());

    public Task<HttpResponseMessage> GetAsync(string path) => _browser.GetAsync(new Uri(With(path), UriKind.Relative));

    /// <summary>Looks at the board.</summary>
    public Task<string> LookAsync() => OpenAsync(Board);

    /// <summary>Sends a form of a page back.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, string page, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Append(("form-token", Token().Match(page).Groups[1].Value)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await _browser.PostAsync(new Uri(With(path), UriKind.Relative), form);
    }

    /// <summary>Does something on the board, which is done.</summary>
    public async Task DoAsync(string act, params (string Name, string Value)[] fields)
    {
        using var answer = await TryAsync(act, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{act}: {answer.StatusCode}");
    }

    /// <summary>Does something on the board, which is not done.</summary>
    /// <returns>The page that says why.</returns>
    public async Task<string> DoInVainAsync(string act, params (string Name, string Value)[] fields)
    {
        using var answer = await TryAsync(act, fields);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    public async Task<HttpResponseMessage> TryAsync(string act, params (string Name, string Value)[] fields) =>
        await SendAsync(Board, await LookAsync(), [("do", act), .. fields]);

    /// <summary>As the facilitator, goes on until the board stands at a step.</summary>
    public async Task GoToAsync(string step)
    {
        for (var at = StepOf(await LookAsync()); at != step; at = StepOf(await LookAsync()))
            await DoAsync("move", ("value", at is "Preparing" or "Summary" ? "Next" : "Skip"));
    }

    public Task WriteAsync(string text, string prompt = "hindered") => DoAsync("card", ("target", prompt), ("text", text), ("insists", "true"));

    /// <summary>Hears the stream of the board.</summary>
    public async Task<StreamReader> ListenAsync(string query = "", string? last = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{Board}/events{query}", UriKind.Relative));
        if (last is not null)
            request.Headers.Add("Last-Event-ID", last);
        var answer = await _browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        return new StreamReader(await answer.Content.ReadAsStreamAsync());
    }

    /// <summary>The next event of a stream: its name and what it says.</summary>
    public static async Task<(string Kind, string Said)> HearAsync(StreamReader stream)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var (kind, said) = ("", "");
        while (await stream.ReadLineAsync(patience.Token) is { Length: > 0 } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
                kind = line["event: ".Length..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
                said = line["data: ".Length..];
        }

        return (kind, said);
    }

    public static string StepOf(string page) => Step().Match(page).Groups[1].Value;

    /// <summary>The ids of the groups on the board, in order.</summary>
    public static IReadOnlyList<string> GroupsOf(string page) => [.. Group().Matches(page).Select(match => match.Groups[1].Value)];

    public void Dispose() => _browser.Dispose();

    private string With(string path) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={_language}";

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("data-step=\"([^\"]+)\"")]
    private static partial Regex Step();

    [GeneratedRegex("data-group=\"([^\"]+)\"")]
    private static partial Regex Group();
}
