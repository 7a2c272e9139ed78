using System.Net;
using InquiryBot.Hosting;
using InquiryBot.Tests.Storage;
using InquiryBot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InquiryBot.Tests.Channels.Web.Boards;

/// <summary>The program on a port of this machine, which can be stopped and started again, and guests who each have a browser of their own.</summary>
internal sealed class Hall : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Guest> _guests = [];
    private WebApplication _app = null!;

    public CollectingLogs Logs { get; } = new();

    /// <summary>Where the program keeps everything.</summary>
    public string Folder => Path.GetDirectoryName(_folder.File("bot.db"))!;

    public static async Task<Hall> OpenAsync()
    {
        var hall = new Hall();
        await hall.StartAsync("http://127.0.0.1:0");
        return hall;
    }

    /// <summary>Somebody with an empty browser.</summary>
    public Guest Guest(string language = "en")
    {
        var guest = new Guest(new Uri(_app.Urls.First()), language);
        _guests.Add(guest);
        return guest;
    }

    /// <summary>Somebody who opens a retrospective.</summary>
    public async Task<Guest> FacilitatorAsync(string language = "en", string format = "open-three")
    {
        var fay = Guest(language);
        using var answer = await fay.SendAsync("/retro", await fay.OpenAsync("/retro"), ("purpose", "how the harvest went"), ("format", format), ("minutes", "60"), ("name", "Fay"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        fay.Board = answer.Headers.Location!.OriginalString.Split('?')[0];
        return fay;
    }

    /// <summary>Somebody who comes in with the code.</summary>
    public async Task<Guest> ComeInAsync(Guest facilitator, string language = "en", string name = "")
    {
        var guest = Guest(language);
        guest.Board = facilitator.Board;
        await guest.DoAsync("join", ("text", name));
        return guest;
    }

    /// <summary>The program stops and starts again, at the same address.</summary>
    public async Task RestartAsync()
    {
        var address = _app.Urls.First();
        await StopAsync();
        await StartAsync(address);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        foreach (var guest in _guests)
            guest.Dispose();
        await StopAsync();
        _folder.Dispose();
    }

    private async Task StartAsync(string address)
    {
        _app = BotHost.Build([$"--Storage:ConnectionString=Data Source={_folder.File("bot.db")}", "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:Console:LogLevel:Default=None", "--Logging:Console:LogLevel:Microsoft=None", "--Logging:Console:LogLevel:InquiryBot=None"], address);
        _app.Services.GetRequiredService<ILoggerFactory>().AddProvider(Logs);
        await _app.StartAsync();
    }

    private async Task StopAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
