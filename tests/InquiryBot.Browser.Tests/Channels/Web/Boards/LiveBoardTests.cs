using InquiryBot.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InquiryBot.Browser.Tests.Channels.Web.Boards;

/// <summary>What a board does by itself, and what it leaves alone.</summary>
[Collection(RunningBotTests.Name)]
public sealed class LiveBoardTests(RunningBot bot)
{
    [BrowserFact]
    public async Task What_others_do_appears_and_what_one_types_stays()
    {
        await using var table = await Table.OpenAsync(bot);
        var noor = await table.ComeInAsync("nl");
        await table.GoToAsync("Writing");
        var box = noor.Page.Locator("#card-hindered");
        await box.FillAsync("De lift stond drie dag");
        await Table.WriteAsync(table.Fay, "helped", "The neighbours lent us two carts");

        await Expect(noor.Page.Locator("#hidden")).ToContainTextAsync("1 kaartje ligt omgekeerd");
        await Expect(box).ToHaveValueAsync("De lift stond drie dag");
        await Expect(box).ToBeFocusedAsync();
        // Whoever was typing when the step ended finds their words again when it comes back.
        await table.GoToAsync("Grouping");
        await Expect(noor.Page.Locator("#announcement")).ToContainTextAsync("Wat hoort bij elkaar?");
        await table.Fay.Page.ClickAsync("#move-Back");
        await Expect(box).ToHaveValueAsync("De lift stond drie dag");
    }

    [BrowserTheory]
    [InlineData("en", "Fay always loses our keys", "What I saw or heard")]
    [InlineData("nl", "Fay raakt altijd onze sleutels kwijt", "Wat ik zag of hoorde")]
    public async Task A_card_that_points_at_somebody_is_asked_about_in_private(string language, string card, string other)
    {
        await using var table = await Table.OpenAsync(bot, language);
        var ann = await table.ComeInAsync(language);
        await table.GoToAsync("Writing");
        await Table.SayAsync(ann, "card-hindered", card);

        var held = ann.Page.Locator("#held-hindered");
        await Expect(held).ToBeFocusedAsync();
        await Expect(ann.Page.Locator("#card-hindered")).ToHaveValueAsync(card);
        Assert.Empty(await Axe.FaultsAsync(ann.Page));
        await PictureAsync(ann, $"held-{language}");
        // What others do meanwhile does not take the question away.
        await Table.WriteAsync(table.Fay, "helped", language == "nl" ? "De buren leenden ons twee karren" : "The neighbours lent us two carts");
        await Expect(ann.Page.Locator("#hidden")).ToContainTextAsync("1");
        await Expect(held).ToBeVisibleAsync();
        await held.Locator("[data-instead]").First.ClickAsync();
        await Expect(ann.Page.Locator("#card-hindered")).Not.ToHaveValueAsync(card);
        Assert.Contains(other, await held.InnerTextAsync(), StringComparison.Ordinal);
        await ann.Page.FillAsync("#card-hindered", language == "nl" ? "Dinsdag stonden we een uur buiten zonder sleutel" : "On Tuesday we stood outside for an hour without a key");
        await ann.Page.ClickAsync("#card-hindered-send");
        await Expect(held).ToHaveCountAsync(0);
        await Expect(table.Fay.Page.Locator("#hidden")).ToContainTextAsync("2");
    }

    [BrowserFact]
    public async Task A_program_that_is_started_again_is_found_again_and_nothing_is_lost()
    {
        var first = bot.Build("http://127.0.0.1:0");
        await first.StartAsync();
        var address = first.Urls.First();
        await using var table = await Table.OpenAsync(bot, address: address);
        var noor = await table.ComeInAsync("nl", "Noor");
        await table.GoToAsync("Writing");
        await Table.WriteAsync(noor, "hindered", "De lift stond drie dagen stil");
        await noor.Page.FillAsync("#card-wonder", "Hoe zou het zijn om");
        await first.DisposeAsync();

        await using var second = bot.Build(address);
        await second.StartAsync();
        await Table.WriteAsync(table.Fay, "helped", "The neighbours lent us two carts");

        await Expect(noor.Page.Locator("#hidden")).ToContainTextAsync("2 kaartjes liggen omgekeerd", new() { Timeout = 20_000 });
        await Expect(noor.Page.Locator("#card-wonder")).ToHaveValueAsync("Hoe zou het zijn om");
        await Expect(noor.Page.Locator("#own-cards")).ToContainTextAsync("De lift stond drie dagen stil");
    }

    [BrowserFact]
    public async Task Whoever_wrote_a_card_can_take_it_back_while_it_is_hidden()
    {
        await using var table = await Table.OpenAsync(bot);
        var sam = await table.ComeInAsync("en");
        await table.GoToAsync("Writing");
        await Table.WriteAsync(sam, "helped", "The neighbours lent us two carts");
        await Expect(table.Fay.Page.Locator("#own-cards li")).ToHaveCountAsync(0);
        await sam.Page.ClickAsync("[data-take-back]");

        await Expect(table.Fay.Page.Locator("#hidden")).ToContainTextAsync("0 cards lie face down");
        await Expect(sam.Page.Locator("#own-cards li")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Cards_are_laid_together_and_dots_given_with_the_keyboard_alone()
    {
        await using var table = await Table.OpenAsync(bot);
        await table.GoToAsync("Writing");
        await Table.WriteAsync(table.Fay, "helped", "The neighbours lent us two carts");
        await Table.WriteAsync(table.Fay, "hindered", "Nobody knew where the keys were");
        await table.GoToAsync("Grouping");
        var keys = table.Fay.Page.Keyboard;
        foreach (var box in await table.Fay.Page.Locator("[id^=pick-]").AllAsync())
        {
            await box.FocusAsync();
            await keys.PressAsync("Space");
        }

        await table.Fay.Page.FocusAsync("#propose-send");
        await keys.PressAsync("Enter");
        await table.Fay.Page.Locator("[id^=accept-]").FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(table.Fay.Page.Locator(".group.several .slip")).ToHaveCountAsync(2);
        await table.GoToAsync("Voting");
        var give = table.Fay.Page.Locator("[id^=give-]").First;
        await give.FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(table.Fay.Page.Locator("#dots-left")).ToContainTextAsync("2 of 3");
        // The button that was pressed is a new one and still has the focus.
        await Expect(give).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task One_card_is_dragged_onto_another()
    {
        await using var table = await Table.OpenAsync(bot);
        await table.GoToAsync("Writing");
        await Table.WriteAsync(table.Fay, "helped", "The neighbours lent us two carts");
        await Table.WriteAsync(table.Fay, "hindered", "Nobody knew where the keys were");
        await table.GoToAsync("Grouping");
        await table.Fay.Page.Locator("[data-group]").First.DragToAsync(table.Fay.Page.Locator("[data-group]").Last);

        await Expect(table.Fay.Page.Locator("#merges li")).ToHaveCountAsync(2);
    }

    [BrowserTheory]
    [InlineData("en", "1 card lies face down")]
    [InlineData("nl", "1 kaartje ligt omgekeerd")]
    public async Task It_works_without_a_script(string language, string count)
    {
        await using var table = await Table.OpenAsync(bot);
        await table.GoToAsync("Writing");
        var plain = await table.ComeInAsync(language, options: new() { JavaScriptEnabled = false });
        await Table.SayAsync(plain, "card-helped", "The neighbours lent us two carts");

        await Expect(plain.Page.Locator("#hidden")).ToContainTextAsync(count);
        await Expect(plain.Page.Locator("#note")).ToBeVisibleAsync();
        await Expect(table.Fay.Page.Locator("#hidden")).ToContainTextAsync("1 card lies face down");
    }

    [BrowserTheory]
    [InlineData("en", ColorScheme.Dark, 1280)]
    [InlineData("nl", ColorScheme.Dark, 360)]
    [InlineData("nl", ColorScheme.Light, 320)]
    public async Task The_door_and_the_board_suit_any_screen(string language, ColorScheme scheme, int width)
    {
        await using var table = await Table.OpenAsync(bot, language);
        await table.GoToAsync("Writing");
        await Table.WriteAsync(table.Fay, "helped", "The neighbours lent us two carts");
        await Table.WriteAsync(table.Fay, "hindered", $"Nobody knew where https://example.org/{new string('k', 120)} was");
        foreach (var step in new[] { "Writing", "Voting", "Insights", "Actions" })
        {
            await table.GoToAsync(step);
            foreach (var path in new[] { $"/retro?lang={language}", $"/retro/{table.Code}?lang={language}", $"/retro/{table.Code}?projected&lang={language}" })
            {
                await using var visitor = await bot.VisitAsync(path, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 740 } });
                Assert.Empty((await Axe.FaultsAsync(visitor.Page)).Select(fault => $"{step} {path}: {fault}"));
                Assert.Equal(width, await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
                await PictureAsync(visitor, $"{step}-{language}-{scheme}-{width}-{(path.Contains("projected", StringComparison.Ordinal) ? "wall" : path.Contains('-', StringComparison.Ordinal) ? "board" : "door")}");
            }
        }
    }

    private static async Task PictureAsync(Visitor visitor, string name)
    {
        if (Environment.GetEnvironmentVariable("INQUIRYBOT_WRITE_PICTURES") is { Length: > 0 } folder)
            await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, "board", $"{name}.png"), FullPage = true });
    }
}
