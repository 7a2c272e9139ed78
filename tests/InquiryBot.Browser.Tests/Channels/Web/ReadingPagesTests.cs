using InquiryBot.Browser.Tests.Support;
using InquiryBot.Language;
using InquiryBot.Language.Text;
using static Microsoft.Playwright.Assertions;

namespace InquiryBot.Browser.Tests.Channels.Web;

[Collection(RunningBotTests.Name)]
public sealed class ReadingPagesTests(RunningBot bot)
{
    [BrowserTheory]
    [InlineData("en", MessageLanguage.English)]
    [InlineData("nl", MessageLanguage.Dutch)]
    public async Task The_watch_list_shows_every_cue_of_its_language(string code, MessageLanguage language)
    {
        await using var visitor = await bot.VisitAsync($"/watch-list?lang={code}");
        var shown = await visitor.Page.Locator(".cue").EvaluateAllAsync<string[]>("cues => cues.map(cue => cue.id)");

        Assert.NotEmpty(shown);
        Assert.Equal(WatchList.For(language).Select(entry => entry.Cue).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_filter_leaves_only_the_cues_with_the_words(bool withScript)
    {
        var cue = WatchList.For(MessageLanguage.English)[0];
        await using var visitor = await bot.VisitAsync("/watch-list?lang=en", new() { JavaScriptEnabled = withScript });
        await visitor.Page.Locator("#filter").FillAsync(cue.Cue);
        if (!withScript)
            await visitor.Page.Locator(".filter button").ClickAsync();

        await Expect(visitor.Page.Locator($"[id='{cue.Cue}']")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".cue:visible")).Not.ToHaveCountAsync(WatchList.For(MessageLanguage.English).Count);
        await visitor.Page.Locator("#filter").FillAsync("no cue has these words");
        if (!withScript)
            await visitor.Page.Locator(".filter button").ClickAsync();
        await Expect(visitor.Page.Locator(".cue:visible")).ToHaveCountAsync(0);
        await Expect(visitor.Page.Locator("[data-filter-count]")).ToHaveTextAsync("Cues shown: 0");
    }

    [BrowserTheory]
    [InlineData("en", "The draft check forgets your message as soon as it has answered.")]
    [InlineData("nl", "Je bericht is vergeten zodra je antwoord hebt.")]
    public async Task Privacy_says_that_the_draft_check_keeps_nothing(string language, string sentence)
    {
        await using var visitor = await bot.VisitAsync($"/privacy?lang={language}");
        await Expect(visitor.Page.Locator("main")).ToContainTextAsync(sentence);
    }

    [BrowserTheory]
    [InlineData("en", "There is no page here")]
    [InlineData("nl", "Hier is geen pagina")]
    public async Task A_wrong_address_gets_a_page_in_the_visitors_language(string language, string title)
    {
        await using var visitor = await bot.VisitAsync($"/nowhere?lang={language}");
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync(title);
        await visitor.Page.Locator("main a").ClickAsync();
        await Expect(visitor.Box).ToBeVisibleAsync();
    }
}
