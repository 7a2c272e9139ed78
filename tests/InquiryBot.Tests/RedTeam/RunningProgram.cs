using System.Text;
using InquiryBot.Hosting;
using InquiryBot.Tests.Privacy;
using InquiryBot.Tests.Storage;
using Microsoft.AspNetCore.Builder;

namespace InquiryBot.Tests.RedTeam;

/// <summary>The program on a port of this machine, at any hour of the week.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler());
    private readonly WebApplication _app;

    private RunningProgram()
    {
        var settings = HttpStories.Settings.Where(setting => !setting.Name.StartsWith("Logging", StringComparison.Ordinal))
            .Append(("Logging:LogLevel:Default", "None")).Append(("Storage:ConnectionString", $"Data Source={_folder.File("bot.db")}"));
        _app = BotHost.Build([.. settings.Select(setting => $"--{setting.Item1}={setting.Item2}")], "http://127.0.0.1:0");
    }

    public static async Task<RunningProgram> StartAsync()
    {
        var program = new RunningProgram();
        await program._app.StartAsync();
        return program;
    }

    /// <summary>Teams sends an activity.</summary>
    public async Task PostAsync(string activity)
    {
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var answer = await _client.PostAsync(new Uri($"{_app.Urls.First()}/api/messages"), content);
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}
