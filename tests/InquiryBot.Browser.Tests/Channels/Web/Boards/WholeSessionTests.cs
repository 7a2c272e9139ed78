using System.Globalization;
using InquiryBot.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InquiryBot.Browser.Tests.Channels.Web.Boards;

/// <summary>A retrospective from the first to the last step, with three browsers in two languages and a screen on the wall.</summary>
[Collection(RunningBotTests.Name)]
public sealed class WholeSessionTests(RunningBot bot)
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("INQUIRYBOT_WRITE_PICTURES");

    [BrowserFact]
    public async Task Three_people_in_two_languages_go_from_the_first_step_to_the_summary()
    {
        await using var table = await Table.OpenAsync(bot);
        var noor = await table.ComeInAsync("nl", "Noor", new() { ViewportSize = new() { Width = 390, Height = 800 }, DeviceScaleFactor = 2 });
        var sam = await table.ComeInAsync("en");
        var wall = await table.LookAsync($"/retro/{table.Code}?projected&lang=en", new() { ViewportSize = new() { Width = 1280, Height = 720 } });
        var all = new[] { ("fay", table.Fay), ("noor", noor), ("sam", sam), ("wall", wall) };

        await ArriveAsync(table, all);
        await GatherAsync(table, noor, sam, all);
        await UnderstandAsync(table, noor, sam, all);
        await DecideAsync(table, noor, all);
        await CloseAsync(table, noor, sam, all);

        Assert.All(all, person => Assert.Empty(person.Item2.Strangers));
        Assert.All(all, person => Assert.Empty(person.Item2.Complaints));
    }

    private static async Task ArriveAsync(Table table, (string, Visitor)[] all)
    {
        await CheckAsync("1-preparing", all);
        await table.GoToAsync("Safety");
        await Expect(all[1].Item2.Page.Locator("#step-title")).ToHaveTextAsync("Hoe veilig is het om hier te praten?");
        await Expect(all[2].Item2.Page.Locator("#step-title")).ToHaveTextAsync("How safe is it to speak here?");
        foreach (var (_, person) in all.Take(3))
            await person.Page.ClickAsync("#safety--4");
        await Expect(table.Fay.Page.Locator("#safety-answers")).ToContainTextAsync("3 answers.");
        await CheckAsync("2-safety", all);
        await table.GoToAsync("CheckIn");
        // Three answers are too few for a spread.
        await Expect(table.Fay.Page.Locator("svg.spread")).ToHaveCountAsync(0);
        await Table.SayAsync(all[1].Item2, "check-in", "benieuwd");
        await all[2].Item2.Page.ClickAsync("#pass");
        await Expect(table.Fay.Page.Locator("#checked-in")).ToContainTextAsync("2 of 3 are in.");
        await CheckAsync("3-check-in", all);
    }

    private static async Task GatherAsync(Table table, Visitor noor, Visitor sam, (string, Visitor)[] all)
    {
        await table.GoToAsync("Writing");
        await Table.WriteAsync(noor, "hindered", "De verhuisdozen stonden drie dagen in de gang");
        await Table.WriteAsync(noor, "wonder", "Wie gebruikt de grote vergaderzaal eigenlijk?");
        await Table.WriteAsync(sam, "hindered", "The badge reader at the door failed on Monday and Tuesday");
        await Table.WriteAsync(sam, "helped", "The plan on paper showed where each desk would go");
        await Table.WriteAsync(table.Fay, "hindered", "On Monday the badge reader was broken all morning");
        await Expect(noor.Page.Locator("#hidden")).ToContainTextAsync("5 kaartjes liggen omgekeerd");
        await CheckAsync("4-writing", all);
        await table.GoToAsync("Grouping");
        await Expect(noor.Page.Locator(".slip")).ToHaveCountAsync(5);
        await CheckAsync("5-grouping", all);
        await table.Fay.Page.Locator("#merges [id^=accept-]").First.ClickAsync();
        await Expect(sam.Page.Locator(".group.several .slip")).ToHaveCountAsync(2);
    }

    private static async Task UnderstandAsync(Table table, Visitor noor, Visitor sam, (string, Visitor)[] all)
    {
        await table.GoToAsync("Voting");
        var badge = await sam.Page.Locator(".group.several").GetAttributeAsync("data-group");
        await sam.Page.ClickAsync($"#give-{badge}");
        await Expect(sam.Page.Locator("#dots-left")).ToContainTextAsync("You have 2 of 3 dots left.");
        await noor.Page.ClickAsync($"#give-{badge}");
        await noor.Page.Locator(".group:not(.several) [id^=give-]").First.ClickAsync();
        await Expect(noor.Page.Locator("#dots-left")).ToContainTextAsync("Je hebt nog 1 van de 3 stippen.");
        await Expect(table.Fay.Page.Locator("#dots-left")).ToContainTextAsync("2 people have given dots.");
        await CheckAsync("6-voting", all);
        await table.GoToAsync("Insights");
        await Table.SayAsync(noor, $"insight-{badge}", "We denken dat de lezer te oud is, omdat hij bij kou uitvalt, en we weten niet wie hem onderhoudt");
        await Expect(sam.Page.Locator(".insights")).ToContainTextAsync("te oud");
        await CheckAsync("7-insights", all);
        await table.GoToAsync("Initiatives");
        await CheckAsync("8-initiatives", all);
    }

    private static async Task DecideAsync(Table table, Visitor noor, (string, Visitor)[] all)
    {
        await table.GoToAsync("Actions");
        await Table.SayAsync(noor, "vision", "een plek waar iedereen graag komt werken");
        await Table.SayAsync(noor, "idea", "Een kast met reservepasjes bij de voordeur");
        var sheet = noor.Page.Locator("#actions .action");
        await Expect(sheet).ToHaveCountAsync(1);
        var id = (await sheet.GetAttributeAsync("id"))!["action-".Length..];
        await noor.Page.ClickAsync($"#carry-{id}");
        await Expect(sheet).ToContainTextAsync("Noor");
        await CheckAsync("9-actions", all);
        foreach (var (box, words) in new[] { ("part-first-step", "maandag vragen wat een kast kost"), ("part-sign", "niemand staat langer dan een minuut voor de deur"), ("part-vision", "binnenkomen is het eerste wat je doet") })
        {
            await Table.SayAsync(noor, $"{box}-{id}", words);
            await Expect(sheet.Locator("dl")).ToContainTextAsync(words);
        }

        await Table.SayAsync(noor, $"check-on-{id}", TimeProvider.System.GetUtcNow().AddDays(21).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await noor.Page.ClickAsync($"#agree-{id}");
        await Expect(table.Fay.Page.Locator("#actions .badge")).ToHaveTextAsync("agreed");
        await table.GoToAsync("Objections");
        await noor.Page.ClickAsync($"#answer-{id}-5");
        await Table.SayAsync(noor, $"objection-{id}", "Als niemand bijhoudt wie er een heeft");
        await Expect(noor.Page.Locator("#note")).ToHaveTextAsync("Genoteerd, zonder je naam.");
        await CheckAsync("10-objections", all);
    }

    private static async Task CloseAsync(Table table, Visitor noor, Visitor sam, (string, Visitor)[] all)
    {
        await table.GoToAsync("Appreciation");
        await Table.SayAsync(sam, "thank", "Thank you, Noor, for the soup on moving day");
        await CheckAsync("11-thanks", all);
        await table.GoToAsync("Rating");
        await Expect(noor.Page.Locator(".thanks")).ToContainTextAsync("soup");
        await noor.Page.ClickAsync("#rate--4");
        await CheckAsync("12-rating", all);
        await table.GoToAsync("Summary");
        await CheckAsync("13-summary", all);
        var lines = await table.Fay.Page.Locator(".summary-line").CountAsync();
        await Table.SayAsync(table.Fay, "add", "Next time we begin with coffee");
        await Expect(table.Fay.Page.Locator(".summary-line")).ToHaveCountAsync(lines + 1);
        await table.Fay.Page.ClickAsync("#approve");
        foreach (var (_, person) in all)
            await Expect(person.Page.Locator(".summary")).ToContainTextAsync("Een kast met reservepasjes");
        await CheckAsync("14-done", all);
        var file = await noor.Page.RunAndWaitForDownloadAsync(() => noor.Page.GetByRole(AriaRole.Link, new() { Name = "Markdown" }).ClickAsync());
        Assert.Contains("reservepasjes", await File.ReadAllTextAsync((await file.PathAsync())!), StringComparison.Ordinal);
        await noor.Page.GetByRole(AriaRole.Link, new() { Name = "Om te printen" }).ClickAsync();
        await Expect(noor.Page.Locator("h1")).ToHaveTextAsync("Samenvatting van de retrospective");
        await CheckAsync("15-paper", all[1..2]);
    }

    // Nobody is kept out, nothing sticks out of a phone, and the picture is kept for whoever wants to look.
    private static async Task CheckAsync(string name, (string Name, Visitor Visitor)[] people)
    {
        foreach (var (who, visitor) in people)
        {
            if (Pictures is { Length: > 0 })
                await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, "board", $"{name}-{who}.png"), FullPage = true });
            Assert.Empty((await Axe.FaultsAsync(visitor.Page)).Select(fault => $"{name} {who}: {fault}"));
            Assert.Equal(await visitor.Page.EvaluateAsync<int>("() => innerWidth"), await visitor.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        }
    }
}
