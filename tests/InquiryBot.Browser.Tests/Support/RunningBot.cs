using InquiryBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace InquiryBot.Browser.Tests.Support;

/// <summary>The whole program on a free port, and a browser to visit it with. Shared by all tests: the page keeps nothing.</summary>
public sealed class RunningBot : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("inquirybot-browser-").FullName;
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the program listens.</summary>
    public string Address => _app!.Urls.First();

    /// <summary>A part of the program.</summary>
    public T Get<T>()
        where T : notnull => _app!.Services.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        if (Chromium.WhyNot is not null)
            return;
        _app = Build("http://127.0.0.1:0");
        await _app.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    /// <summary>Another instance of the program, for tests that stop it.</summary>
    public WebApplication Build(string url) =>
        BotHost.Build([$"--Storage:ConnectionString=Data Source={Path.Combine(_folder, "bot.db")}", "--Logging:LogLevel:Default=Warning"], url);

    /// <summary>A visitor with an own, empty browser profile.</summary>
    internal Task<Visitor> VisitAsync(string path, BrowserNewContextOptions? options = null) => VisitAsync(Address, path, options);

    /// <inheritdoc cref="VisitAsync(string, BrowserNewContextOptions?)"/>
    internal async Task<Visitor> VisitAsync(string address, string path, BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = address;
        options.Locale ??= "en-GB";
        options.ReducedMotion ??= ReducedMotion.Reduce;
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(15_000);
        var visitor = new Visitor(context, await context.NewPageAsync(), address);
        await visitor.Page.GotoAsync(path);
        return visitor;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

[CollectionDefinition(Name)]
public sealed class RunningBotTests : ICollectionFixture<RunningBot>
{
    public const string Name = "Running bot";
}
