using System.Text;
using InquiryBot.Hosting;
using InquiryBot.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>The channel on a real server on this machine, with a database of its own and a fake connector to reply to.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;

    private TeamsHost(FakeConnector connector, string environment, (string Name, string Value)[] settings)
    {
        Connector = connector;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value));
        builder.Configuration["Storage:ConnectionString"] = $"Data Source={_folder.File("bot.db")}";
        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Trace);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddInquiryBot(builder.Configuration);
        builder.Services.Replace(ServiceDescriptor.Singleton<IBot>(Bot));
        _app = builder.Build();
        _app.MapTeams();
    }

    public CallingBot Bot { get; } = new();

    public FakeConnector Connector { get; }

    public CollectedLog Log { get; } = new();

    public IServiceProvider Services => _app.Services;

    public string Url => $"{_app.Urls.Single()}/api/messages";

    public string FolderPath => _folder.Path;

    public static async Task<TeamsHost> StartAsync(string environment = "Development", params (string Name, string Value)[] settings)
    {
        var host = new TeamsHost(await FakeConnector.StartAsync(), environment, settings);
        await host._app.StartAsync();
        return host;
    }

    public Task<HttpResponseMessage> PostAsync(string body, string contentType = "application/json") =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, Url) { Content = new StringContent(body, Encoding.UTF8, contentType) });

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using (request)
            return await Services.GetRequiredService<IHttpClientFactory>().CreateClient("tests").SendAsync(request);
    }

    /// <summary>An activity with its usual members; <paramref name="more"/> adds some or takes their place.</summary>
    public string Activity(string type, string more = "") =>
        $$"""
        {"type":"{{type}}","id":"m:1","channelId":"msteams","serviceUrl":"{{Connector.Url}}/teams/","from":{"id":"29:canary","name":"Canary"},
         "recipient":{"id":"28:bot"},"conversation":{"id":"19:canary@thread.tacv2;messageid=5","conversationType":"personal"}{{more}}}
        """;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
        _folder.Dispose();
    }
}
