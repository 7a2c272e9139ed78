using System.Net;
using InquiryBot.Channels.Slack;
using InquiryBot.Conversation;
using InquiryBot.Privacy;
using InquiryBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>
/// What https://docs.slack.dev/slack-marketplace/slack-marketplace-app-guidelines-and-requirements asks of an app and a test can see. Signed requests are in
/// <see cref="RequestSignatureTests"/>, installing in <see cref="InstallTests"/>, leaving in <see cref="ManyWorkspacesTests"/> and <see cref="SlackStoryTests"/>.
/// </summary>
public sealed class MarketplaceTests
{
    // Not accepted in any app, or only after a longer review; the history of channels is what nudging is about.
    private static readonly string[] Unwelcome =
        ["admin", "identity", "read", "post", "client", "bot", "search:", "workflow.", "triggers:", "users:read.email", "files:", "chat:write.public", "chat:write.customize", "mpim:"];

    [Theory]
    [InlineData("en-GB", "help", "start", "stop", "my data", "privacy", "settings")]
    [InlineData("nl-NL", "hulp", "start", "stop", "mijn gegevens", "privacy", "instellingen")]
    [InlineData("en-GB", "", "start", "stop", "my data", "privacy", "settings")]
    public async Task The_command_answers_help_with_what_there_is_to_say(string locale, string words, params string[] commands)
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Locale = locale;
        (await bot.CommandAsync(words)).Dispose();
        var help = Assert.Single(bot.Slack.Said);
        Assert.Equal("ephemeral", help.Get("response_type"));
        Assert.All(commands, command => Assert.Contains($"*{command}", help.Text, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(help.Labels);
    }

    [Fact]
    public async Task Nobody_and_no_channel_is_written_to_unasked()
    {
        await using var bot = await SlackBot.StartAsync(SlackInstaller.Settings);
        await SlackInstaller.InstallAsync(bot, FakeSlack.Team);
        (await bot.EventAsync($$"""{"type":"app_home_opened","user":"{{SlackBot.Ann}}","channel":"D0DIRECT","tab":"home"}""")).Dispose();
        (await bot.EventAsync($$"""{"type":"app_home_opened","user":"{{SlackBot.Ann}}","channel":"D0DIRECT","tab":"messages"}""")).Dispose();
        (await bot.EventAsync("""{"type":"member_joined_channel","user":"U0TOM000","channel":"C0GENERAL","channel_type":"C"}""")).Dispose();
        (await bot.EventAsync("""{"type":"team_join","user":{"id":"U0TOM000"}}""")).Dispose();
        (await bot.HearAsync("send me the numbers by 4", "C0GENERAL")).Dispose();
        (await bot.HearAsync("stuur me die cijfers vandaag nog", "C0GENERAL")).Dispose();
        Assert.Empty(bot.Slack.Said);
        Assert.Empty(bot.Slack.Of("conversations.open"));
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("nl-NL")]
    public async Task The_Home_tab_explains_what_it_is_for_and_how_to_begin(string locale)
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Locale = locale;
        (await bot.EventAsync($$"""{"type":"app_home_opened","user":"{{SlackBot.Ann}}","channel":"D0DIRECT","tab":"home"}""")).Dispose();
        var tab = Assert.Single(bot.Slack.Of("views.publish"));
        Assert.Contains("/inquire", tab.Text, StringComparison.Ordinal);
        var texts = BotTexts.For(BotTexts.LanguageOf(locale));
        Assert.All((string[])["button.start", "button.privacy", "button.watch-list"], key => Assert.Contains(texts[key], tab.Labels));
    }

    [Fact]
    public void It_asks_for_nothing_that_the_Marketplace_does_not_welcome() =>
        Assert.All(SlackTrial.NeededScopes, scope => Assert.DoesNotContain(Unwelcome, word => scope == word || (word.Length > 4 && scope.StartsWith(word, StringComparison.Ordinal))));

    [Fact]
    public void None_of_its_texts_calls_everybody()
    {
        string[] calls = ["@channel", "@here", "@everyone", "<!"];
        foreach (var texts in (BotTexts[])[BotTexts.English, BotTexts.Dutch])
            Assert.All(texts.Keys, key => Assert.DoesNotContain(calls, call => texts[key].Contains(call, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("nl-NL")]
    public async Task Who_meets_an_error_is_told_so(string locale)
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Locale = locale;
        await MakeUnreadableAsync(bot);
        using var answer = await bot.TellAsync("my data");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(BotTexts.For(BotTexts.LanguageOf(locale))["conversation.error"], bot.Slack.Said[^1].Text);
    }

    // A choice that no version of the program knows.
    private static Task<int> MakeUnreadableAsync(SlackBot bot)
    {
        var person = bot.Services.GetRequiredService<Pseudonyms>().Of(new Person("slack", FakeSlack.Team, SlackBot.Ann));
        return bot.Services.GetRequiredService<Database>().ExecuteAsync($"insert into people (person, consent, language, changed_at) values ({person}, 'Perhaps', 'Other', {bot.Clock.GetUtcNow()})", default);
    }
}
