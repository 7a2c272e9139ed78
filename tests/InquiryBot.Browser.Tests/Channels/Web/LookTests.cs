using InquiryBot.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InquiryBot.Browser.Tests.Channels.Web;

[Collection(RunningBotTests.Name)]
public sealed class LookTests(RunningBot bot)
{
    private const string WritePictures = "INQUIRYBOT_WRITE_PICTURES";

    [BrowserTheory]
    [InlineData("/", 360)]
    [InlineData("/", 320)]
    [InlineData("/watch-list", 360)]
    [InlineData("/privacy", 360)]
    [InlineData("/nowhere", 360)]
    public async Task A_phone_never_scrolls_sideways(string path, int width)
    {
        foreach (var language in new[] { "en", "nl" })
        {
            await using var visitor = await bot.VisitAsync($"{path}?lang={language}", new() { ViewportSize = new() { Width = width, Height = 740 } });
            if (path == "/")
                await visitor.SayAsync($"Fix the login page now and read https://example.org/{new string('a', 300)} first.");
            Assert.Equal(width, await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        }
    }

    [BrowserFact]
    public async Task A_dark_system_gets_a_dark_page()
    {
        Assert.True(await BrightnessAsync(ColorScheme.Light) > 200);
        Assert.True(await BrightnessAsync(ColorScheme.Dark) < 60);
    }

    [BrowserFact]
    public async Task Nothing_is_asked_of_anyone_else_and_the_browser_has_no_complaints()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.SayAsync("Send me the figures before Friday.");
        await visitor.SayAsync("nl");
        await visitor.Page.GotoAsync("/watch-list");
        await visitor.Page.GotoAsync("/privacy");

        Assert.Empty(visitor.Strangers);
        Assert.Empty(visitor.Complaints);
    }

    [BrowserFact]
    public async Task The_picture_in_the_README_can_be_taken()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en", new() { ViewportSize = new() { Width = 960, Height = 1010 }, DeviceScaleFactor = 1.5f });
        await visitor.SayAsync("Tom, send me the new estimate before Friday.");
        await Expect(visitor.Answer.Locator(".card").First).ToBeVisibleAsync();
        await visitor.Page.EvaluateAsync("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        var picture = await visitor.Page.ScreenshotAsync();

        Assert.True(picture.Length > 20_000);
        if (Environment.GetEnvironmentVariable(WritePictures) is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, "draft-check.png"), picture);
    }

    private async Task<double> BrightnessAsync(ColorScheme scheme)
    {
        await using var visitor = await bot.VisitAsync("/?lang=en", new() { ColorScheme = scheme });
        var channels = await visitor.Page.EvaluateAsync<double[]>(
            "() => getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).map(Number)");
        return channels.Take(3).Average();
    }
}
