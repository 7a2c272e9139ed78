using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using InquiryBot.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InquiryBot.Browser.Tests.Channels.Web;

[Collection(RunningBotTests.Name)]
public sealed class AccessibilityTests(RunningBot bot)
{
    private static readonly string[] Grave = ["serious", "critical"];

    public static TheoryData<string, string, ColorScheme> Pages()
    {
        var pages = new TheoryData<string, string, ColorScheme>();
        foreach (var path in new[] { "/", "/watch-list", "/me", "/privacy", "/nowhere" })
        {
            foreach (var language in new[] { "en", "nl" })
            {
                pages.Add(path, language, ColorScheme.Light);
                pages.Add(path, language, ColorScheme.Dark);
            }
        }

        return pages;
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_serious(string path, string language, ColorScheme scheme)
    {
        await using var visitor = await bot.VisitAsync($"{path}?lang={language}", new() { ColorScheme = scheme });
        Assert.Empty(await FaultsAsync(visitor.Page));
    }

    [BrowserTheory]
    [InlineData("en", "The build is red. Fix the login page before lunch. Why did nobody tell me?", ColorScheme.Light)]
    [InlineData("en", "The build is red. Fix the login page before lunch. Why did nobody tell me?", ColorScheme.Dark)]
    [InlineData("nl", "De build is stuk. Maak de inlogpagina voor de lunch in orde. Waarom heeft niemand mij iets gezegd?", ColorScheme.Light)]
    [InlineData("nl", "De build is stuk. Maak de inlogpagina voor de lunch in orde. Waarom heeft niemand mij iets gezegd?", ColorScheme.Dark)]
    public async Task Axe_finds_nothing_serious_in_an_answered_draft(string language, string message, ColorScheme scheme)
    {
        await using var visitor = await bot.VisitAsync($"/?lang={language}", new() { ColorScheme = scheme });
        await visitor.SayAsync(message);
        await visitor.Answer.Locator("summary").ClickAsync();

        Assert.Empty(await FaultsAsync(visitor.Page));
    }

    [BrowserFact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        var keys = visitor.Page.Keyboard;
        await keys.PressAsync("Tab");
        await Expect(visitor.Page.Locator(".skip")).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await TabToAsync(visitor, "Your message");
        await keys.TypeAsync("Send me the figures before Friday.");
        await keys.PressAsync("Enter");
        await Expect(visitor.Answer.Locator(".card").First).ToBeVisibleAsync();

        await TabToAsync(visitor, "How or when is open", backwards: true);
        await keys.PressAsync("Space");
        var pressed = visitor.Answer.GetByRole(AriaRole.Button, new() { Name = "How or when is open" });
        await Expect(pressed).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(pressed).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task The_answer_is_announced_in_one_breath()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.SayAsync("Send me the figures before Friday.");

        await Expect(visitor.Page.Locator("#announcement")).ToContainTextAsync("This line may land as an order.");
        await Expect(visitor.Page.Locator("#announcement")).ToHaveAttributeAsync("role", "status");
    }

    private static async Task TabToAsync(Visitor visitor, string name, bool backwards = false)
    {
        const string Focused = "() => document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent";
        for (var steps = 0; steps < 40; steps++)
        {
            if (await visitor.Page.EvaluateAsync<string>(Focused) == name)
                return;
            await visitor.Page.Keyboard.PressAsync(backwards ? "Shift+Tab" : "Tab");
        }

        Assert.Fail($"The Tab key does not reach '{name}'.");
    }

    private static async Task<IEnumerable<string>> FaultsAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions());
        return result.Violations
            .Where(violation => Grave.Contains(violation.Impact))
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"));
    }
}
