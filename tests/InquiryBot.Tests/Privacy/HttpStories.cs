using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using InquiryBot.Tests.Channels.Teams;

namespace InquiryBot.Tests.Privacy;

/// <summary>Canaries over HTTP: Teams and the web page, what goes well and what goes wrong.</summary>
internal sealed partial class HttpStories(Uri bot, FakeConnector connector) : IDisposable
{
    /// <summary>Settings with which somebody is nudged at any hour, and everything is logged.</summary>
    public static IReadOnlyList<(string Name, string Value)> Settings { get; } =
    [
        ("environment", "Development"), ("Nudging:WorksAtWeekends", "true"), ("Nudging:WorkingDayStart", "00:00:00"), ("Nudging:WorkingDayEnd", "23:59:59"),
        ("Nudging:MinimumInterval", "00:00:00"), ("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"), ("Logging:LogLevel:Microsoft.Hosting", "Trace"),
    ];

    private readonly HttpClient _client = new(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = bot, Timeout = TimeSpan.FromSeconds(20) };

    /// <summary>Opts in, says things in private and in a channel, asks for everything, and leaves.</summary>
    public async Task PlayTeamsAsync()
    {
        foreach (var said in (string[])["start", "yes"])
            await PostAsync(CanaryActivities.Private(connector.Url, said));
        await PostAsync(CanaryActivities.InChannel(connector.Url, $"send me the {Canaries.PlainWord} by 4"));
        await PostAsync(CanaryActivities.InChannel(connector.Url, $"stuur die {Canaries.Word} nog vandaag de deur uit"));
        foreach (var said in (string[])[$"can you just fix the {Canaries.PlainWord} now", "how or when is open", "why", "my data", "export"])
            await PostAsync(CanaryActivities.Private(connector.Url, said));
        // What goes wrong: the platform refuses, the activity is broken, the address is somebody else's.
        connector.AnswerWith(400, $"{{\"error\":{{\"message\":\"no {Canaries.Word}\"}}}}");
        await PostAsync(CanaryActivities.InChannel(connector.Url, $"call {Canaries.PlainWord} and cancel the order today"));
        await PostAsync(CanaryActivities.Private(connector.Url, Canaries.Word)[..^20]);
        await PostAsync(CanaryActivities.Private($"https://{Canaries.PlainWord}.example", "help"));
    }

    /// <summary>The person goes.</summary>
    public Task LeaveAsync() => PostAsync(CanaryActivities.Leaving(connector.Url));

    /// <summary>Checks drafts on the page, searches the watch list, and comes with links that are none.</summary>
    public async Task PlayPageAsync()
    {
        var page = await GetAsync("/");
        await SendFormAsync("/", page, ("text", $"stuur die {Canaries.Word} nog vandaag de deur uit"));
        await SendFormAsync("/", page, ("text", $"send me the {Canaries.PlainWord} by 4"), ("answer", "Partly"));
        await SendFormAsync("/", page, ("text", Canaries.PlainWord), ("answer", Canaries.PlainWord));
        await SendFormAsync("/", "", ("text", Canaries.PlainWord));
        await SendFormAsync("/me", page, ("link", Canaries.PlainWord), ("wish", "delete"));
        await GetAsync($"/watch-list?filter={Canaries.PlainWord}");
        await GetAsync($"/me?link={Canaries.PlainWord}");
    }

    public void Dispose() => _client.Dispose();

    private async Task<string> GetAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task PostAsync(string activity)
    {
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var answer = await _client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        Assert.NotEqual(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private async Task SendFormAsync(string path, string page, params (string Name, string Value)[] fields)
    {
        var all = fields.Append(("form-token", Token().Match(page).Groups[1].Value)).ToDictionary(field => field.Item1, field => field.Item2);
        using var form = new FormUrlEncodedContent(all);
        using var answer = await _client.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
