using Deque.AxeCore.Playwright;
using InquiryBot.Browser.Tests.Support;
using InquiryBot.Privacy;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace InquiryBot.Browser.Tests.Channels.Web;

/// <summary><c>/me</c> with something on it.</summary>
[Collection(RunningBotTests.Name)]
public sealed class MyRecordPageTests(RunningBot bot)
{
    [BrowserTheory]
    [InlineData("en", "Daily digest", "in one digest a day", "quiet hours 18-8", "from 18:00 to 08:00", ColorScheme.Light)]
    [InlineData("nl", "Dagoverzicht", "in één overzicht per dag", "stille uren 18-8", "van 18:00 tot 08:00", ColorScheme.Dark)]
    public async Task Settings_are_changed_with_a_press_and_with_words(string language, string label, string arrival, string said, string hours, ColorScheme scheme)
    {
        var person = bot.Get<Pseudonyms>().Of(new Person("terminal", "", $"settings {language}"));
        await bot.Get<ConsentStore>().SetStateAsync(person, ConsentState.Yes, default);
        await using var visitor = await bot.VisitAsync(
            $"/me?lang={language}&link={bot.Get<PersonalLinks>().Make(person)}", new() { ColorScheme = scheme, ViewportSize = new() { Width = 360, Height = 700 } });

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = label }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = arrival })).ToBeVisibleAsync();
        await visitor.Page.GetByRole(AriaRole.Textbox).FillAsync(said);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = hours })).ToBeVisibleAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "18:00" })).ToBeVisibleAsync();
        var faults = await visitor.Page.RunAxe();
        Assert.Empty(faults.Violations.Where(fault => fault.Impact is "serious" or "critical").Select(fault => $"{fault.Id}: {fault.Description}"));
        Assert.True(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "the page is wider than a telephone");
        if (Environment.GetEnvironmentVariable("INQUIRYBOT_WRITE_PICTURES") is { Length: > 0 } folder)
            await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"me-{language}.png"), FullPage = true });
    }

    [BrowserTheory]
    [InlineData("en", "Your choices", "Delete everything", "Gone:", ColorScheme.Light)]
    [InlineData("nl", "Je keuzes", "Wis alles", "Weg:", ColorScheme.Dark)]
    public async Task A_record_can_be_read_by_everybody_and_deleted_with_one_press(string language, string title, string delete, string gone, ColorScheme scheme)
    {
        var person = bot.Get<Pseudonyms>().Of(new Person("terminal", "", language));
        await bot.Get<ConsentStore>().SetStateAsync(person, ConsentState.LeaveMe, default);
        await using var visitor = await bot.VisitAsync(
            $"/me?lang={language}&link={bot.Get<PersonalLinks>().Make(person)}", new() { ColorScheme = scheme, ViewportSize = new() { Width = 360, Height = 700 } });

        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
        var faults = await visitor.Page.RunAxe();
        Assert.Empty(faults.Violations.Where(fault => fault.Impact is "serious" or "critical").Select(fault => $"{fault.Id}: {fault.Description}"));
        Assert.True(await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "the page is wider than a telephone");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = delete }).ClickAsync();

        await Expect(visitor.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = gone })).ToBeVisibleAsync();
        Assert.Equal(Consent.None, await bot.Get<ConsentStore>().OfAsync(person, default));
    }
}
