using InquiryBot.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InquiryBot.Browser.Tests.Channels.Web;

[Collection(RunningBotTests.Name)]
public sealed class DraftCheckTests(RunningBot bot)
{
    [BrowserTheory]
    [InlineData("en", "Send me the figures before Friday.", "This line may land as an order.", "Send")]
    [InlineData("nl", "Stuur me de cijfers voor vrijdag.", "Deze zin kan overkomen als een opdracht.", "Stuur")]
    public async Task An_order_is_answered_with_how_it_lands_and_two_or_three_questions(string language, string order, string headline, string cue)
    {
        await using var visitor = await bot.VisitAsync($"/?lang={language}");
        await visitor.SayAsync(order);

        await Expect(visitor.Headline).ToHaveTextAsync(headline);
        await Expect(visitor.Turns.Locator(".said")).ToContainTextAsync(order);
        await Expect(visitor.Turns.Locator("mark").First).ToContainTextAsync(cue);
        Assert.InRange(await visitor.Answer.Locator(".card").CountAsync(), 2, 3);
        await Expect(visitor.Box).ToHaveValueAsync("");
        await Expect(visitor.Box).ToBeFocusedAsync();
    }

    [BrowserTheory]
    [InlineData("en", "What would help you to get this done?")]
    [InlineData("nl", "Wat zou jou helpen om dit af te krijgen?")]
    public async Task An_open_question_gets_a_word_of_appreciation_and_no_cards(string language, string question)
    {
        await using var visitor = await bot.VisitAsync($"/?lang={language}");
        await visitor.SayAsync(question);

        await Expect(visitor.Answer).ToContainTextAsync(language == "nl" ? "Hier hoeft niets aan te veranderen." : "Nothing to change here.");
        await Expect(visitor.Answer.Locator(".card")).ToHaveCountAsync(0);
        await Expect(visitor.Turns.Locator("mark")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_greeting_is_left_alone()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.SayAsync("Good morning everyone!");

        await Expect(visitor.Headline).ToHaveTextAsync("Nothing to change here.");
        await Expect(visitor.Answer.GetByText("Could the answer be no?")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Each_sentence_of_a_longer_message_shows_what_it_does()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.SayAsync("The build is red since this morning. Fix the login page before lunch. What do you see in the logs?");

        await Expect(visitor.Turns.Locator(".stance")).ToHaveTextAsync(["neither", "telling", "asking"]);
    }

    [BrowserFact]
    public async Task The_answer_to_could_it_be_no_chooses_the_questions()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.SayAsync("Send me the figures before Friday.");
        var fixedOne = visitor.Answer.GetByRole(AriaRole.Button, new() { Name = "No, this is fixed" });
        await fixedOne.ClickAsync();

        await Expect(fixedOne).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(fixedOne).ToBeFocusedAsync();
        Assert.Equal(["Say what is fixed, ask what helps"], (await visitor.Answer.Locator(".card h2").AllTextContentsAsync()).Distinct());
        await Expect(visitor.Turns).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Keeping_the_line_takes_the_questions_away_until_they_are_wanted_again()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.SayAsync("Send me the figures before Friday.");
        await visitor.Answer.GetByRole(AriaRole.Button, new() { Name = "Keep mine" }).ClickAsync();
        await Expect(visitor.Headline).ToHaveTextAsync("Kept as it is.");
        await Expect(visitor.Answer.Locator(".card")).ToHaveCountAsync(0);

        await visitor.Answer.GetByRole(AriaRole.Button, new() { Name = "Show the questions again" }).ClickAsync();
        await Expect(visitor.Headline).ToHaveTextAsync("This line may land as an order.");
    }

    [BrowserFact]
    public async Task A_question_can_be_copied()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en", new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await visitor.SayAsync("Send me the figures before Friday.");
        var card = visitor.Answer.Locator(".card").First;
        await card.GetByRole(AriaRole.Button).ClickAsync();

        await Expect(card.Locator(".copy-status")).ToHaveTextAsync("Copied");
        var copied = await visitor.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Equal(await card.Locator("[data-copy-from]").TextContentAsync(), copied);
    }

    [BrowserFact]
    public async Task Where_copying_is_refused_the_question_is_selected_instead()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.SayAsync("Send me the figures before Friday.");
        await visitor.Page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }");
        var card = visitor.Answer.Locator(".card").First;
        await card.GetByRole(AriaRole.Button).ClickAsync();

        await Expect(card.Locator(".copy-status")).ToContainTextAsync("Selected");
        Assert.Equal(
            await card.Locator("[data-copy-from]").TextContentAsync(),
            await visitor.Page.EvaluateAsync<string>("() => getSelection().toString()"));
    }

    [BrowserFact]
    public async Task Why_names_the_words_the_idea_and_the_cue_on_the_watch_list()
    {
        await using var visitor = await bot.VisitAsync("/?lang=en");
        await visitor.SayAsync("Stuur me de cijfers voor vrijdag.");
        await visitor.Answer.GetByText("Why?").ClickAsync();
        await Expect(visitor.Answer.Locator(".why")).ToContainTextAsync("I read it as: an order.");
        await visitor.Answer.Locator(".why a").First.ClickAsync();

        await Expect(visitor.Page.Locator(".cue:target")).ToBeInViewportAsync();
        await Expect(visitor.Page.Locator(".tabs [aria-current]")).ToHaveTextAsync("Dutch cues");
    }

    [BrowserFact]
    public async Task An_example_can_be_tried_with_one_tap()
    {
        await using var visitor = await bot.VisitAsync("/?lang=nl");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Waarom heb je de klant niet gebeld?" }).ClickAsync();

        await Expect(visitor.Headline).ToHaveTextAsync("Deze vraag kan overkomen als een verwijt.");
    }
}
