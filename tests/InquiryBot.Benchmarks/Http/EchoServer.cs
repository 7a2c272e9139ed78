using InquiryBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace InquiryBot.Benchmarks.Http;

/// <summary>One Kestrel on this machine with the bot's endpoint, a bare endpoint of the same shape, and a place that catches replies.</summary>
internal sealed class EchoServer : IAsyncDisposable
{
    private static readonly byte[] Id = "{\"id\":\"r\"}"u8.ToArray();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inquirybot-benchmark-");
    private readonly WebApplication _app;

    public EchoServer()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration["Storage:ConnectionString"] = $"Data Source={_folder.FullName}/bot.db";
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddInquiryBot(builder.Configuration);
        builder.Services.Replace(ServiceDescriptor.Singleton<IBot, EchoBot>());
        _app = builder.Build();
        _app.MapTeams();
        _app.MapPost("/bare", AnswerAsync);
        _app.MapPost("/sink/{**path}", AnswerAsync);
    }

    public string Url => _app.Urls.Single();

    public HttpClient Client => _app.Services.GetRequiredService<IHttpClientFactory>().CreateClient("load");

    public Task StartAsync() => _app.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    // Reads the body to its end and answers with a small one: what any endpoint must do at least.
    private static async Task AnswerAsync(HttpContext http)
    {
        for (var complete = false; !complete;)
        {
            var part = await http.Request.BodyReader.ReadAsync();
            http.Request.BodyReader.AdvanceTo(part.Buffer.End);
            complete = part.IsCompleted;
        }

        http.Response.ContentType = "application/json";
        http.Response.ContentLength = Id.Length;
        await http.Response.BodyWriter.WriteAsync(Id);
    }
}
