using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>A browser with which somebody installs the bot; it follows nothing by itself and keeps no cookie that it is not told to keep.</summary>
internal sealed class SlackInstaller(SlackBot bot) : IDisposable
{
    /// <summary>What turns a bot of one workspace into one that can be installed.</summary>
    public static (string Name, string Value)[] Settings { get; } =
        [("Slack:BotToken", ""), ("Slack:ClientId", "12345.6789"), ("Slack:ClientSecret", "client-secret-canary")];

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>The answers of the last step.</summary>
    public (HttpStatusCode Status, string Page, Uri? Location, string SetCookie) Last { get; private set; }

    /// <summary>Installs the bot in a workspace from beginning to end.</summary>
    public static async Task InstallAsync(SlackBot bot, string team)
    {
        using var browser = new SlackInstaller(bot);
        bot.Slack.InstallAnswer = FakeSlack.Installed(team);
        var (state, cookie) = await browser.BeginAsync();
        await browser.FinishAsync($"code=c&state={state}", cookie);
        Assert.Equal(HttpStatusCode.OK, browser.Last.Status);
    }

    /// <summary>Goes to the bot's install address.</summary>
    /// <returns>The state that goes to Slack, and the cookie.</returns>
    public async Task<(string State, string Cookie)> BeginAsync()
    {
        await GetAsync("/api/slack/install", null, null);
        return (QueryHelpers.ParseQuery(Last.Location!.Query)["state"].ToString(), Last.SetCookie.Split(';')[0]);
    }

    /// <summary>Comes back from Slack.</summary>
    public Task FinishAsync(string query, string? cookie, string? language = null) => GetAsync($"/api/slack/oauth?{query}", cookie, language);

    public void Dispose() => _client.Dispose();

    private async Task GetAsync(string address, string? cookie, string? language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(bot.Url, address));
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        if (language is not null)
            request.Headers.Add("Accept-Language", language);
        using var answer = await _client.SendAsync(request);
        Last = (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), answer.Headers.Location, answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Single() : "");
    }
}
