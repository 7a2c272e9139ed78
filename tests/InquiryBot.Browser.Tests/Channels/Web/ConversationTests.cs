using InquiryBot.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InquiryBot.Browser.Tests.Channels.Web;

[Collection(RunningBotTests.Name)]
public sealed class ConversationTests(RunningBot bot)
{
    [BrowserTheory]
    [InlineData("help", "Paste a message, and I show how it may land.")]
    [InlineData("Watch list", "Everything I look for is on the watch list, with examples.")]
    [InlineData("/privacy", "This page keeps nothing of what you type.")]
    public async Task The_bot_understands_a_few_words_that_are_meant_for_itself(string said, string answer)
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.SayAsync(said);

        await Expect(visitor.Headline).ToContainTextAsync(answer);
    }

    [BrowserFact]
    public async Task Saying_nl_goes_on_in_Dutch_and_keeps_the_conversation()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.SayAsync("help");
        await visitor.SayAsync("nl");

        await Expect(visitor.Headline).ToHaveTextAsync("Vanaf nu praat ik Nederlands.");
        await Expect(visitor.Turns).ToHaveCountAsync(2);
        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "nl");
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Hoe zou dit overkomen?");
        await visitor.SayAsync("hulp");
        await Expect(visitor.Headline).ToHaveTextAsync("Plak een bericht, dan laat ik zien hoe het kan overkomen.");
    }

    [BrowserFact]
    public async Task The_language_link_keeps_the_conversation_and_the_words_in_the_box()
    {
        await using var visitor = await bot.VisitAsync("/?lang=nl");
        await visitor.SayAsync("hulp");
        await visitor.Box.FillAsync("nog niet af");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();

        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("How would this land?");
        await Expect(visitor.Turns).ToHaveCountAsync(1);
        await Expect(visitor.Box).ToHaveValueAsync("nog niet af");
    }

    [BrowserFact]
    public async Task The_browser_chooses_the_language_when_the_address_does_not()
    {
        await using var visitor = await bot.VisitAsync("/", new() { Locale = "nl-BE" });
        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "nl");
    }

    [BrowserFact]
    public async Task Reloading_forgets_the_conversation()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.SayAsync("help");
        await visitor.Page.ReloadAsync();

        await Expect(visitor.Turns).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Shift_and_Enter_start_a_new_line()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.Box.FillAsync("first");
        await visitor.Box.PressAsync("Shift+Enter");
        await visitor.Box.PressSequentiallyAsync("second");

        await Expect(visitor.Box).ToHaveValueAsync("first\nsecond");
        await Expect(visitor.Turns).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Two_tabs_hold_two_conversations()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        var other = await visitor.OpenTabAsync("/?lang=nl");
        await other.Locator("#text").FillAsync("hulp");
        await visitor.SayAsync("help");
        await other.Locator("#text").PressAsync("Enter");

        await Expect(other.Locator(".headline")).ToHaveTextAsync("Plak een bericht, dan laat ik zien hoe het kan overkomen.");
        await Expect(visitor.Headline).ToHaveTextAsync("Paste a message, and I show how it may land.");
        await Expect(visitor.Turns).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData("en", "The bot does not answer.", "Try again")]
    [InlineData("nl", "De bot geeft geen antwoord.", "Probeer opnieuw")]
    public async Task When_the_program_has_stopped_the_page_says_so_and_keeps_the_words(string language, string notice, string retry)
    {
        await using var app = bot.Build("http://127.0.0.1:0");
        await app.StartAsync();
        await using var visitor = await bot.VisitAsync(app.Urls.First(), $"/?lang={language}");
        await visitor.Box.FillAsync("help");
        await app.StopAsync();
        await visitor.Box.PressAsync("Enter");

        await Expect(visitor.Page.Locator(".notice")).ToContainTextAsync(notice);
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = retry })).ToBeVisibleAsync();
        await Expect(visitor.Box).ToHaveValueAsync("help");
    }

    [BrowserFact]
    public async Task Without_JavaScript_the_draft_check_still_answers()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en", new() { JavaScriptEnabled = false });
        await visitor.Box.FillAsync("Send me the figures before Friday.");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();
        await Expect(visitor.Headline).ToHaveTextAsync("This line may land as an order.");

        await visitor.Answer.GetByRole(AriaRole.Button, new() { Name = "No, this is fixed" }).ClickAsync();
        await Expect(visitor.Answer.Locator(".card h2").First).ToHaveTextAsync("Say what is fixed, ask what helps");
        await Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Copy" })).ToHaveCountAsync(0);
    }
}
