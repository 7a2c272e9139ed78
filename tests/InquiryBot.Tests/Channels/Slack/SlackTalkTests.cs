using System.Net;
using InquiryBot.Conversation;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>What people say to the bot itself: in direct messages, by command, by shortcut and by its buttons.</summary>
public sealed class SlackTalkTests
{
    [Theory]
    [InlineData("en-US", "Yes", "Settings")]
    [InlineData("nl-NL", "Ja", "Instellingen")]
    public async Task Somebody_says_yes_with_a_button_in_their_own_language_and_is_nudged_from_then_on(string locale, string yes, string settings)
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Locale = locale;
        (await bot.TellAsync("start")).Dispose();
        (await bot.PressAsync(bot.Slack.Said[^1], yes)).Dispose();
        Assert.All(bot.Slack.Said, said => Assert.Equal(("chat.postMessage", "D0DIRECT"), (said.Method, said.Get("channel"))));
        Assert.Contains(settings, bot.Slack.Said[^1].Labels);

        (await bot.HearAsync("send me the numbers by 4")).Dispose();
        Assert.Equal("chat.postEphemeral", bot.Slack.Said[^1].Method);
    }

    [Fact]
    public async Task Settings_are_changed_button_by_button()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        (await bot.TellAsync("settings")).Dispose();
        (await bot.PressAsync(bot.Slack.Said[^1], "How sensitive")).Dispose();
        (await bot.PressAsync(bot.Slack.Said[^1], "Sensitivity low")).Dispose();
        var person = bot.Services.GetRequiredService<Pseudonyms>().Of(new Person("slack", FakeSlack.Team, SlackBot.Ann));
        Assert.Equal(Sensitivity.Low, (await bot.Services.GetRequiredService<PreferenceStore>().OfAsync(person, default)).Sensitivity);
    }

    [Theory]
    [InlineData("send me the numbers by 4", "Keep mine")]
    [InlineData("kun je dit nu even gewoon afmaken", "Laat maar staan")]
    public async Task A_draft_is_looked_at_where_it_was_typed_and_nobody_else_sees_it(string draft, string keep)
    {
        await using var bot = await SlackBot.StartAsync();
        using var answer = await bot.CommandAsync(draft);
        Assert.Equal((HttpStatusCode.OK, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.True(bot.Slack.Said.Count >= 2);
        Assert.All(bot.Slack.Said, said => Assert.Equal(("response/1", "ephemeral"), (said.Method, said.Get("response_type"))));
        Assert.Equal(4, bot.Slack.Said[^1].Labels.Count);
        Assert.Contains(keep, bot.Slack.Said[^1].Labels);
    }

    [Theory]
    [InlineData("", "conversation.help")]
    [InlineData("help", "conversation.help")]
    [InlineData("stop", "consent.stopped")]
    public async Task The_command_takes_words_as_the_private_chat_does(string words, string answer)
    {
        await using var bot = await SlackBot.StartAsync();
        (await bot.CommandAsync(words)).Dispose();
        var said = Assert.Single(bot.Slack.Said);
        Assert.Equal(BotTexts.English[answer].Split('\n')[0], said.Text.Split('\n')[0].Replace("&amp;", "&", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_incident_by_command_keeps_everybody_unnudged()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        (await bot.CommandAsync("incident on 2h")).Dispose();
        Assert.Equal("response/1", Assert.Single(bot.Slack.Said).Method);
        (await bot.HearAsync("send me the numbers by 4")).Dispose();
        Assert.Single(bot.Slack.Said);
    }

    [Fact]
    public async Task An_incident_in_messages_between_people_says_where_to_say_it()
    {
        await using var bot = await SlackBot.StartAsync();
        (await bot.CommandAsync("incident on 2h", "D0OTHER", "directmessage")).Dispose();
        Assert.Contains(BotTexts.English["channel.say-it-there"].Split(' ')[0], Assert.Single(bot.Slack.Said).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_of_a_channel_are_shown_to_who_asked_and_changed_by_their_buttons()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        (await bot.HearAsync($"<@{FakeSlack.Bot}> channel settings")).Dispose();
        var shown = Assert.Single(bot.Slack.Said);
        Assert.Equal(("chat.postEphemeral", SlackBot.Ann), (shown.Method, shown.Get("user")));
        (await bot.PressAsync(shown, BotTexts.English["button.purpose-directive"])).Dispose();
        (await bot.HearAsync("send me the numbers by 4")).Dispose();
        Assert.Equal(["chat.postEphemeral", "response/1"], bot.Slack.Said.Select(said => said.Method));
    }

    [Fact]
    public async Task Ask_instead_looks_at_ones_own_line()
    {
        await using var bot = await SlackBot.StartAsync();
        (await bot.AskInsteadAsync("send me the numbers by 4 &amp; stop")).Dispose();
        Assert.True(bot.Slack.Said.Count >= 2);
        Assert.All(bot.Slack.Said, said => Assert.Equal("response/1", said.Method));
    }

    [Theory]
    [InlineData("send me the numbers by 4", "U0TOM000", "en-GB", "slack.own-lines")]
    [InlineData("stuur me de cijfers", "U0TOM000", "nl-BE", "slack.own-lines")]
    [InlineData("stop", SlackBot.Ann, "en-GB", "slack.no-line")]
    public async Task Ask_instead_looks_at_nobody_elses_and_takes_no_line_for_a_command(string text, string author, string locale, string answer)
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        bot.Slack.Locale = locale;
        (await bot.AskInsteadAsync(text, author)).Dispose();
        Assert.Equal(BotTexts.For(BotTexts.LanguageOf(locale))[answer], Assert.Single(bot.Slack.Said).Text);
        var person = bot.Services.GetRequiredService<Pseudonyms>().Of(new Person("slack", FakeSlack.Team, SlackBot.Ann));
        Assert.Equal(ConsentState.Yes, (await bot.Services.GetRequiredService<ConsentStore>().OfAsync(person, default)).State);
    }

    [Fact]
    public async Task A_digest_comes_in_direct_messages()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        (await bot.TellAsync("daily digest")).Dispose();
        (await bot.HearAsync("send me the numbers by 4", more: ",\"thread_ts\":\"1699999999.000100\"")).Dispose();
        Assert.Empty(bot.Slack.Of("chat.postEphemeral"));

        bot.Clock.Advance(TimeSpan.FromHours(6.5));
        foreach (var work in bot.Services.GetServices<InquiryBot.Schedules.IChore>())
            await work.RunAsync(default);
        Assert.Equal("U0ANN000", Assert.Single(bot.Slack.Of("conversations.open")).Get("users"));
        Assert.Equal(("chat.postMessage", "D0DIRECT", null), (bot.Slack.Said[^1].Method, bot.Slack.Said[^1].Get("channel"), bot.Slack.Said[^1].Get("thread_ts")));
    }

    [Theory]
    [InlineData("en-GB", "Stop", "Delete my data")]
    [InlineData("nl-NL", "Stop", "Wis mijn gegevens")]
    public async Task The_home_tab_shows_what_is_kept_and_follows_its_buttons(string locale, string stop, string delete)
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        bot.Slack.Locale = locale;
        (await bot.EventAsync($$"""{"type":"app_home_opened","user":"{{SlackBot.Ann}}","channel":"D0DIRECT","tab":"home"}""")).Dispose();
        var tab = Assert.Single(bot.Slack.Of("views.publish"));
        Assert.Equal(SlackBot.Ann, tab.Get("user_id"));
        Assert.Contains(BotTexts.For(BotTexts.LanguageOf(locale))["slack.home"], tab.Text, StringComparison.Ordinal);
        Assert.Contains(delete, tab.Labels);

        (await bot.PressAsync(tab, stop)).Dispose();
        Assert.Equal(("chat.postMessage", "D0DIRECT"), (bot.Slack.Said[^1].Method, bot.Slack.Said[^1].Get("channel")));
        var after = bot.Slack.Of("views.publish")[^1];
        Assert.DoesNotContain(stop, after.Labels);
        Assert.Contains("Start", after.Labels);
    }

    [Theory]
    [InlineData("en-GB", "Sensitivity normal", "Sensitivity low", "Only when I am all but certain", "English", "Dutch", "Instellingen")]
    [InlineData("nl-NL", "Gevoeligheid normaal", "Gevoeligheid laag", "Dan zeg ik alleen iets", "Nederlands", "Engels", "Settings")]
    public async Task On_the_home_tab_settings_are_seen_and_changed_on_the_spot_and_nothing_is_sent(
        string locale, string before, string after, string words, string language, string otherLanguage, string otherWords)
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        bot.Slack.Locale = locale;
        (await bot.EventAsync($$"""{"type":"app_home_opened","user":"{{SlackBot.Ann}}","channel":"D0DIRECT","tab":"home"}""")).Dispose();
        var tab = bot.Slack.Of("views.publish")[^1];
        Assert.Equal((before, language), (tab.Chosen[0], tab.Chosen[3]));

        (await bot.ChooseAsync(tab, after)).Dispose();
        tab = bot.Slack.Of("views.publish")[^1];
        Assert.Equal(after, tab.Chosen[0]);
        Assert.Contains(words, tab.Text, StringComparison.Ordinal);

        (await bot.ChooseAsync(tab, otherLanguage)).Dispose();
        Assert.Contains(otherWords, bot.Slack.Of("views.publish")[^1].Labels);
        Assert.Empty(bot.Slack.Said);
    }

    [Fact]
    public async Task Who_has_not_said_yes_sees_no_settings_on_the_tab()
    {
        await using var bot = await SlackBot.StartAsync();
        (await bot.EventAsync($$"""{"type":"app_home_opened","user":"{{SlackBot.Ann}}","channel":"D0DIRECT","tab":"home"}""")).Dispose();
        var tab = Assert.Single(bot.Slack.Of("views.publish"));
        Assert.Empty(tab.Menus);
        Assert.Contains("Start", tab.Labels);
    }

    [Fact]
    public async Task Deleting_ones_data_forgets_what_Slack_said_of_the_person()
    {
        await using var bot = await SlackBot.StartAsync();
        (await bot.TellAsync("help")).Dispose();
        (await bot.TellAsync("help")).Dispose();
        Assert.Single(bot.Slack.Of("users.info"));
        (await bot.TellAsync("delete my data")).Dispose();
        (await bot.TellAsync("help")).Dispose();
        Assert.Equal(2, bot.Slack.Of("users.info").Count);
    }

    [Fact]
    public async Task Looking_at_the_messages_of_the_bot_draws_no_tab()
    {
        await using var bot = await SlackBot.StartAsync();
        (await bot.EventAsync($$"""{"type":"app_home_opened","user":"{{SlackBot.Ann}}","channel":"D0DIRECT","tab":"messages"}""")).Dispose();
        Assert.DoesNotContain(bot.Slack.Calls, call => call.Method != "auth.test");
    }

    [Fact]
    public async Task Where_the_bot_is_invited_it_says_hello_once()
    {
        await using var bot = await SlackBot.StartAsync();
        (await bot.EventAsync($$"""{"type":"member_joined_channel","user":"{{FakeSlack.Bot}}","channel":"C0TEAM","channel_type":"C","inviter":"U0TOM000"}""")).Dispose();
        (await bot.EventAsync("""{"type":"member_joined_channel","user":"U0TOM000","channel":"C0TEAM","channel_type":"C"}""")).Dispose();
        var hello = Assert.Single(bot.Slack.Said);
        Assert.Equal(("chat.postMessage", "C0TEAM"), (hello.Method, hello.Get("channel")));
    }

    [Fact]
    public async Task Nothing_that_people_wrote_or_are_called_and_no_token_reaches_the_disk_or_the_logs()
    {
        const string word = "zebrafinkanarie";
        await using var bot = await SlackBot.StartAsync(("Slack:AppToken", "xapp-token-canary"));
        await bot.OptInAsync();
        bot.Slack.Answer("response/1", "no", 500);
        (await bot.HearAsync($"send me the {word} by 4", "C0KANARIE")).Dispose();
        (await bot.PressAsync(bot.Slack.Said[0], "Why?")).Dispose();
        (await bot.TellAsync($"stuur die {word} nog vandaag de deur uit")).Dispose();
        (await bot.CommandAsync($"send {word} now", "C0KANARIE")).Dispose();
        bot.Slack.Answer("chat.postMessage", """{"ok":false,"error":"channel_not_found"}""");
        (await bot.TellAsync("help")).Dispose();
        (await bot.PostAsync("events", $"{word}", "application/json", ("1", "v0=kanarie"))).Dispose();

        var places = Directory.EnumerateFiles(bot.FolderPath, "*", SearchOption.AllDirectories).Select(ReadShared).Append(string.Join('\n', bot.Logs.Lines)).ToList();
        Assert.True(places.Count >= 3);
        foreach (var canary in (string[])[word, "C0KANARIE", SlackBot.Ann, "token-canary", SlackBot.Secret])
            Assert.All(places, place => Assert.DoesNotContain(canary, place, StringComparison.OrdinalIgnoreCase));
    }

    private static string ReadShared(string path)
    {
        using var file = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), System.Text.Encoding.Latin1);
        return file.ReadToEnd();
    }
}
