using Microsoft.Playwright;

namespace InquiryBot.Browser.Tests.Support;

/// <summary>Somebody who looks at the page, and who notices every request that leaves it and every complaint of the browser.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _strangers = [];
    private readonly List<string> _complaints = [];

    public Visitor(IBrowserContext context, IPage page, string address)
    {
        _context = context;
        Page = page;
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address, StringComparison.Ordinal))
                _strangers.Add(request.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What the browser complained about: broken scripts, refused styles, missing files.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Requests to anything but the program.</summary>
    public IReadOnlyList<string> Strangers => _strangers;

    /// <summary>The box to type in.</summary>
    public ILocator Box => Page.Locator("#text");

    /// <summary>The exchanges so far.</summary>
    public ILocator Turns => Page.Locator(".turn");

    /// <summary>The bot's last answer.</summary>
    public ILocator Answer => Turns.Last.Locator(".answer");

    /// <summary>The first sentence of the last answer.</summary>
    public ILocator Headline => Answer.Locator(".headline");

    /// <summary>Another tab of the same browser.</summary>
    public async Task<IPage> OpenTabAsync(string path)
    {
        var tab = await _context.NewPageAsync();
        await tab.GotoAsync(path);
        return tab;
    }

    /// <summary>Types a message, presses Enter and waits for the answer.</summary>
    public async Task SayAsync(string text)
    {
        var before = await Turns.CountAsync();
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
        await Assertions.Expect(Turns).ToHaveCountAsync(before + 1);
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
