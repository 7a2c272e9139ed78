using InquiryBot.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InquiryBot.Browser.Tests.Channels.Web;

[Collection(RunningBotTests.Name)]
public sealed class NonsenseTests(RunningBot bot)
{
    private const string Injection = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">&lt;b&gt; {{1}} \"' Send it!";

    [BrowserFact]
    public async Task A_megabyte_is_refused_with_one_sentence_and_stays_in_the_box()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.Page.EvaluateAsync("() => { document.getElementById('text').value = 'please send it now '.repeat(55000); }");
        await visitor.Box.PressAsync("Enter");

        await Expect(visitor.Page.Locator(".notice")).ToContainTextAsync("I read up to 4000 characters at a time");
        await Expect(visitor.Turns).ToHaveCountAsync(0);
        Assert.Equal(55000 * 19, await visitor.Page.EvaluateAsync<int>("() => document.getElementById('text').value.length"));
    }

    [BrowserFact]
    public async Task The_server_refuses_a_megabyte_as_well()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en", new() { JavaScriptEnabled = false });
        await visitor.Page.EvaluateAsync("() => { document.getElementById('text').value = 'please send it now '.repeat(55000); }");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true }).ClickAsync();

        await Expect(visitor.Headline).ToContainTextAsync("I read up to 4000 characters at a time");
    }

    [BrowserFact]
    public async Task More_than_a_few_megabytes_are_not_even_received()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        var answer = await visitor.Page.APIRequest.PostAsync("/?lang=en", new()
        {
            DataString = "text=" + new string('a', 6 * 1024 * 1024),
            Headers = new Dictionary<string, string> { ["Content-Type"] = "application/x-www-form-urlencoded" },
        });

        Assert.Equal(413, answer.Status);
        Assert.Contains("That is too much to read", await answer.TextAsync(), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("en")]
    [InlineData("nl")]
    public async Task Markup_and_scripts_are_shown_as_the_text_they_are(string language)
    {
        await using var visitor = await bot.VisitAsync($"/?lang={language}");
        await visitor.SayAsync(Injection);

        await Expect(visitor.Turns.Locator(".said")).ToContainTextAsync(Injection);
        await Expect(visitor.Page.Locator(".turn script, .turn img")).ToHaveCountAsync(0);
        Assert.DoesNotContain("taken", await visitor.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Broken_and_invisible_characters_are_answered_like_any_text()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.Page.EvaluateAsync("() => { document.getElementById('text').value = 'Send \\ud800 it \\udc00 to \\u200b\\u202eme\\u0000 \\ufeff now \\ud83d\\ude00'; }");
        await visitor.Box.PressAsync("Enter");

        await Expect(visitor.Turns).ToHaveCountAsync(1);
        await Expect(visitor.Turns.Locator(".said")).ToContainTextAsync("😀");
    }

    [BrowserFact]
    public async Task Blanks_alone_get_a_friendly_sentence()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.SayAsync("   \n  ");

        await Expect(visitor.Headline).ToHaveTextAsync("There is nothing to read yet. Type or paste a message first.");
    }
}
