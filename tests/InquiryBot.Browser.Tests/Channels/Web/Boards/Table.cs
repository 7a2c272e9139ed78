using InquiryBot.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InquiryBot.Browser.Tests.Channels.Web.Boards;

/// <summary>A retrospective with people in browsers of their own: Fay facilitates in English, others come in with the code.</summary>
internal sealed class Table : IAsyncDisposable
{
    private readonly RunningBot _bot;
    private readonly List<Visitor> _people = [];

    private Table(RunningBot bot, Visitor fay)
    {
        (_bot, Fay) = (bot, fay);
        _people.Add(fay);
    }

    /// <summary>Who facilitates.</summary>
    public Visitor Fay { get; }

    /// <summary>What the others type to come in.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Opens one.</summary>
    public static async Task<Table> OpenAsync(RunningBot bot, string language = "en", string? address = null)
    {
        var fay = await bot.VisitAsync(address ?? bot.Address, $"/retro?lang={language}", new() { ViewportSize = new() { Width = 1100, Height = 900 } });
        var table = new Table(bot, fay);
        await fay.Page.FillAsync("#purpose", "how the move to the new office went");
        await fay.Page.FillAsync("#name", "Fay");
        await fay.Page.ClickAsync("form.stack button.primary");
        await fay.Page.WaitForURLAsync("**/retro/*-*");
        table.Code = new Uri(fay.Page.Url).Segments[^1];
        return table;
    }

    /// <summary>Somebody comes in.</summary>
    public async Task<Visitor> ComeInAsync(string language, string? name = null, BrowserNewContextOptions? options = null)
    {
        var visitor = await LookAsync($"/retro/{Code}?lang={language}", options);
        if (name is not null)
            await visitor.Page.FillAsync("#join-name", name);
        await visitor.Page.ClickAsync("#join-go");
        await Expect(visitor.Page.Locator("#seat")).ToBeVisibleAsync();
        return visitor;
    }

    /// <summary>Somebody looks without coming in.</summary>
    public async Task<Visitor> LookAsync(string path, BrowserNewContextOptions? options = null)
    {
        var visitor = await _bot.VisitAsync(new Uri(Fay.Page.Url).GetLeftPart(UriPartial.Authority), path, options);
        _people.Add(visitor);
        return visitor;
    }

    /// <summary>Fay goes on until a step is reached, and everybody's board follows.</summary>
    public async Task GoToAsync(string step)
    {
        while (await StepAsync(Fay) is var now && now != step)
        {
            await Fay.Page.ClickAsync(now is "Preparing" or "Summary" ? "#move-Next" : "#move-Skip");
            await Expect(Fay.Page.Locator("#board")).Not.ToHaveAttributeAsync("data-step", now);
        }

        foreach (var person in _people)
            await Expect(person.Page.Locator("#board")).ToHaveAttributeAsync("data-step", step);
    }

    /// <summary>Where the board of somebody stands.</summary>
    public static async Task<string> StepAsync(Visitor visitor) => (await visitor.Page.Locator("#board").GetAttributeAsync("data-step"))!;

    /// <summary>Somebody types into a box and sends it.</summary>
    public static async Task SayAsync(Visitor visitor, string box, string text)
    {
        await visitor.Page.FillAsync($"#{box}", text);
        await visitor.Page.ClickAsync($"#{box}-send");
    }

    /// <summary>Somebody writes a card, which is taken.</summary>
    public static async Task WriteAsync(Visitor visitor, string prompt, string text)
    {
        var before = await visitor.Page.Locator("#own-cards li").CountAsync();
        await SayAsync(visitor, $"card-{prompt}", text);
        await Expect(visitor.Page.Locator("#own-cards li")).ToHaveCountAsync(before + 1);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
            await person.DisposeAsync();
    }
}
