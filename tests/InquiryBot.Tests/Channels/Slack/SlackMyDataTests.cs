using InquiryBot.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>"My data", "export" and "delete" in Slack, in words and by buttons.</summary>
public sealed class SlackMyDataTests
{
    [Theory]
    [InlineData("en-US", "my data", "Export", "Delete my data", "reading along: Yes", "\"consent\": \"Yes\"", "Gone:")]
    [InlineData("nl-NL", "mijn gegevens", "Exporteer", "Wis mijn gegevens", "meelezen: Ja", "\"consent\": \"Yes\"", "Weg:")]
    public async Task Somebody_sees_takes_along_and_deletes_their_data_by_buttons(string locale, string say, string export, string delete, string seen, string taken, string gone)
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Locale = locale;
        await bot.OptInAsync();
        (await bot.TellAsync(say)).Dispose();
        var shown = bot.Slack.Said[^1];
        Assert.Contains(seen, shown.Text, StringComparison.Ordinal);

        (await bot.PressAsync(shown, export)).Dispose();
        Assert.Contains(taken, string.Join('\n', bot.Slack.Said.Select(said => said.Text)), StringComparison.Ordinal);

        (await bot.PressAsync(shown, delete)).Dispose();
        Assert.Contains(gone, bot.Slack.Said[^1].Text, StringComparison.Ordinal);
        await AssertForgottenAsync(bot);
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("wis mijn gegevens")]
    public async Task The_command_deletes_as_well(string words)
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        (await bot.HearAsync("send me the numbers by 4")).Dispose();
        (await bot.CommandAsync(words)).Dispose();
        await AssertForgottenAsync(bot);
    }

    private static async Task AssertForgottenAsync(SlackBot bot)
    {
        var person = bot.Services.GetRequiredService<Pseudonyms>().Of(new Person("slack", FakeSlack.Team, SlackBot.Ann));
        Assert.Empty((await bot.Services.GetRequiredService<PersonalRecords>().ExportAsync(person, default)).Tables);
    }
}
