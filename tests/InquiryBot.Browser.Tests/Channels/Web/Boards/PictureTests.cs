using System.Text.RegularExpressions;
using InquiryBot.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InquiryBot.Browser.Tests.Channels.Web.Boards;

/// <summary>What people would rather look at than read, with words for those who cannot; and the picture in docs/retrospectives.md.</summary>
[Collection(RunningBotTests.Name)]
public sealed class PictureTests(RunningBot bot)
{
    private static readonly (string Prompt, string Text)[] Cards =
    [
        ("helped", "The neighbours lent us two carts and an afternoon"),
        ("helped", "The plan on paper showed where each desk would go"),
        ("hindered", "On Monday the badge reader was broken all morning"),
        ("hindered", "The badge reader at the door failed on Monday and Tuesday"),
        ("wonder", "Wie gebruikt de grote vergaderzaal eigenlijk?"),
        ("wonder", "What would make the first hour in a new place a good one?"),
    ];

    [BrowserFact]
    public async Task Five_answers_make_a_spread_and_dots_a_picture_of_the_themes()
    {
        await using var table = await Table.OpenAsync(bot);
        var people = new List<Visitor> { table.Fay };
        foreach (var language in new[] { "nl", "en", "nl", "en" })
            people.Add(await table.ComeInAsync(language));
        await table.GoToAsync("Safety");
        foreach (var (person, number) in people.Zip([3, 4, 4, 5, 5]))
        {
            await person.Page.ClickAsync($"#safety--{number}");
            await Expect(person.Page.Locator($"#safety--{number}")).ToHaveAttributeAsync("aria-pressed", "true");
        }

        await table.GoToAsync("CheckIn");
        await Expect(people[1].Page.GetByRole(AriaRole.Img, new() { Name = "Hoe veilig voelt het om te zeggen wat je denkt? 1: 0×, 2: 0×, 3: 1×, 4: 2×, 5: 2×" })).ToBeVisibleAsync();
        await table.GoToAsync("Writing");
        foreach (var (card, index) in Cards.Select((card, index) => (card, index)))
            await Table.WriteAsync(people[index % people.Count], card.Prompt, card.Text);
        await table.GoToAsync("Grouping");
        await table.Fay.Page.Locator("[id^=accept-]").First.ClickAsync();
        await Expect(table.Fay.Page.Locator(".group.several")).ToHaveCountAsync(1);
        await table.GoToAsync("Voting");
        foreach (var person in people)
            await person.Page.Locator(".group.several [id^=give-]").ClickAsync();
        await table.Fay.Page.Locator(".group:not(.several) [id^=give-]").First.ClickAsync();
        await Expect(table.Fay.Page.Locator("#dots-left")).ToContainTextAsync("1 of 3");
        await ShowAsync(table.Fay);
        await table.GoToAsync("Insights");
        await Expect(people[1].Page.GetByRole(AriaRole.Img, new() { NameRegex = new Regex("^Thema’s:") })).ToHaveAttributeAsync("aria-label", new Regex("2 kaartjes, 5 stippen"));
        Assert.Empty(await Axe.FaultsAsync(people[1].Page));
    }

    private static async Task ShowAsync(Visitor visitor)
    {
        await visitor.Page.SetViewportSizeAsync(1100, 1000);
        await visitor.Page.EvaluateAsync("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        var picture = await visitor.Page.ScreenshotAsync();
        Assert.True(picture.Length > 20_000);
        if (Environment.GetEnvironmentVariable("INQUIRYBOT_WRITE_PICTURES") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, "retrospective-board.png"), picture);
    }
}
