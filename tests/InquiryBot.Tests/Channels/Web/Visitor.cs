using System.Net;
using System.Text.RegularExpressions;
using InquiryBot.Hosting;
using InquiryBot.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Web;

/// <summary>The program on a port of this machine, and somebody who visits its pages without a script.</summary>
internal sealed partial class Visitor : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;
    private readonly HttpClient _browser;

    private Visitor(string[] settings)
    {
        _app = BotHost.Build([$"--Storage:ConnectionString=Data Source={_folder.File("bot.db")}", "--Logging:LogLevel:Default=None", .. settings], "http://127.0.0.1:0");
        _browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false });
    }

    public static async Task<Visitor> ArriveAsync(params string[] settings)
    {
        var visitor = new Visitor(settings);
        await visitor._app.StartAsync();
        visitor._browser.BaseAddress = new Uri(visitor._app.Urls.First());
        return visitor;
    }

    /// <summary>A part of the program.</summary>
    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Opens a page.</summary>
    public async Task<string> OpenAsync(string path) => WebUtility.HtmlDecode(await _browser.GetStringAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Sends a form of a page back to it.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, string page, params (string Name, string Value)[] fields)
    {
        var all = fields.Append(("form-token", Token().Match(page).Groups[1].Value)).ToDictionary(field => field.Item1, field => field.Item2);
        using var form = new FormUrlEncodedContent(all);
        return await _browser.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
