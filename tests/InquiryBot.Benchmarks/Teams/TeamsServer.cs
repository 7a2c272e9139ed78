using InquiryBot.Channels.Teams;
using InquiryBot.Channels.Teams.Calls;
using InquiryBot.Channels.Teams.Trust;
using InquiryBot.Hosting;
using InquiryBot.Privacy;
using InquiryBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InquiryBot.Benchmarks.Teams;

/// <summary>The whole program in production with a registration, on Kestrel and a database file of its own.</summary>
internal sealed class TeamsServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inquirybot-benchmark-");
    private readonly WebApplication _app;

    public TeamsServer()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        foreach (var (name, value) in ((string, string)[])[
            ("Storage:ConnectionString", $"Data Source={_folder.FullName}/bot.db"), ("MicrosoftAppId", InProcessInternet.AppId), ("MicrosoftAppTenantId", InProcessInternet.Tenant),
            ("MicrosoftAppPassword", "secret"), ("Nudging:WorksAtWeekends", "true"), ("Nudging:WorkingDayStart", "00:00:00"), ("Nudging:WorkingDayEnd", "23:59:59")])
            builder.Configuration[name] = value;
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddInquiryBot(builder.Configuration);
        foreach (var platform in (string[])[TeamsConnector.Platform, ConnectorKeys.Platform, BotCredentials.Platform])
            builder.Services.AddHttpClient(platform).ConfigurePrimaryHttpMessageHandler(() => Internet);
        // As many connections as a front door keeps; what waits for one waits in the time that is measured.
        builder.Services.AddHttpClient("load").ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { MaxConnectionsPerServer = 128, ActivityHeadersPropagator = null }).RemoveAllLoggers();
        _app = builder.Build();
        _app.MapInquiryBot();
    }

    public InProcessInternet Internet { get; } = new();

    public IServiceProvider Services => _app.Services;

    public string Url => $"{_app.Urls.Single()}{MessagesEndpoint.Path}";

    public HttpClient Client => Services.GetRequiredService<IHttpClientFactory>().CreateClient("load");

    /// <summary>Starts, with some people who said yes.</summary>
    public async Task StartAsync(IEnumerable<string> people)
    {
        await _app.StartAsync();
        var (consents, pseudonyms) = (Services.GetRequiredService<ConsentStore>(), Services.GetRequiredService<Pseudonyms>());
        foreach (var person in people)
            await consents.SetStateAsync(pseudonyms.Of(new Person("msteams", InProcessInternet.Tenant, person)), ConsentState.Yes, default);
    }

    /// <summary>How many nudges arrived since the start.</summary>
    public Task<int> NudgesAsync() =>
        Services.GetRequiredService<Database>().QueryFirstAsync($"select count(*) from nudges where state = {"Sent"}", row => row.Count(0), default);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
