using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using InquiryBot.Storage;
using InquiryBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>How an organisation installs the bot and lives with it, from the first hello to the last row.</summary>
public sealed class TeamsStoryTests
{
    [Theory]
    [InlineData("en-GB", "Bea Canary brought me in.")]
    [InlineData("nl-NL", "Bea Canary heeft me hier toegevoegd.")]
    public async Task A_team_is_greeted_once_in_the_channel_that_was_picked_and_told_who_let_the_bot_in(string locale, string sentence)
    {
        await using var bot = await TeamsBot.StartAsync();
        var who = new { id = "29:bea" };
        var (first, second) = (bot.Activity("installationUpdate", TeamsBot.InChannel(), new { action = "add", locale, from = who }), bot.Activity("conversationUpdate", TeamsBot.InChannel(), new { locale, from = who, membersAdded = new[] { new { id = $"28:{FakeBotFramework.AppId}" } } }));
        first["channelData"] = TeamsBot.TeamNorth("19:picked@thread.tacv2");
        second["channelData"] = TeamsBot.TeamNorth();
        (await bot.SendAsync(first)).Dispose();
        (await bot.SendAsync(second)).Dispose();

        var hello = Assert.Single(bot.Said);
        Assert.StartsWith(sentence, hello.Text, StringComparison.Ordinal);
        Assert.StartsWith("/emea/v3/conversations/19%3Apicked%40thread.tacv2/activities", hello.Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add", 1)]
    [InlineData("add-upgrade", 0)]
    public async Task A_chat_is_greeted_when_the_bot_comes_in_and_not_when_it_is_renewed(string action, int hellos)
    {
        await using var bot = await TeamsBot.StartAsync();
        (await bot.SendAsync(bot.Activity("installationUpdate", TeamsBot.GroupChat, new { action }))).Dispose();
        Assert.Equal(hellos, bot.Said.Count);
    }

    [Theory]
    [InlineData("en-GB", "send me the numbers by 4", "yes", "Use this one", "Keep mine", "This was fine", "Why?", "Pause 2h", "Stop", "About your message in Planning (Team North).")]
    [InlineData("nl-NL", "stuur me die cijfers vandaag nog", "ja", "Gebruik deze", "Laat maar staan", "Dit was prima zo", "Waarom?", "Pauze 2u", "Stop", "Over je bericht in Planning (Team North).")]
    public async Task Somebody_says_yes_and_is_nudged_in_private_where_the_place_is_named(
        string locale, string order, string yes, string use, string keep, string fine, string why, string pause, string stop, string place)
    {
        await using var bot = await TeamsBot.StartAsync();
        (await bot.SendAsync(bot.Activity("installationUpdate", TeamsBot.Personal, new { action = "add", locale }))).Dispose();
        (await bot.TellAsync(yes, locale)).Dispose();
        (await bot.SendAsync(bot.Line(order, new { locale }))).Dispose();

        var nudge = bot.Said[^1];
        Assert.Equal([use, keep, fine, why, pause, stop], nudge.Labels);
        Assert.Contains(place, nudge.Text, StringComparison.Ordinal);
        Assert.Contains(order, nudge.Text, StringComparison.Ordinal);
        Assert.Equal("AIGeneratedContent", Assert.Single(nudge.Json.GetProperty("entities").EnumerateArray()).GetProperty("additionalType")[0].GetString());
        var create = Assert.Single(bot.Connector.Calls, call => call.Target == "/emea/v3/conversations");
        Assert.Equal([TeamsBot.Ann], create.Json.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("id").GetString()));

        var offered = nudge.Card.GetProperty("body").EnumerateArray().Single(part => part.GetProperty("type").GetString() == "Input.ChoiceSet").GetProperty("choices")[1].GetProperty("value").GetString()!;
        (await bot.PressAsync(nudge, use, offered)).Dispose();
        Assert.Equal((offered, "plain"), (bot.Said[^1].Json.GetProperty("text").GetString(), bot.Said[^1].Json.GetProperty("textFormat").GetString()));
        (await bot.PressAsync(nudge, why)).Dispose();
        Assert.Contains(order.Split(' '), word => bot.Said[^1].Text.Contains($"\"{word} ", StringComparison.Ordinal));
        Assert.DoesNotContain("the first of the list", bot.Said[^1].Text, StringComparison.Ordinal);
        (await bot.PressAsync(nudge, fine)).Dispose();
        (await bot.PressAsync(nudge, pause)).Dispose();
        Assert.Equal(1, await CountAsync(bot, "wrong_calls"));
        Assert.Equal(1, await CountAsync(bot, "people where paused_until is not null"));
    }

    [Fact]
    public async Task A_quote_is_not_its_authors_and_a_line_is_read_from_its_html()
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.OptInAsync();
        var quoted = bot.Line("Tom send me the numbers by 4 thanks, will do", new { attachments = Html("<blockquote><strong>Tom</strong><p>send me the numbers by 4</p></blockquote><p>thanks, will do</p>") });
        (await bot.SendAsync(quoted)).Dispose();
        Assert.Empty(bot.Said);
        (await bot.SendAsync(bot.Line("send me the numbers by 4", new { attachments = Html("<p>send me the <b>numbers</b> by&nbsp;4</p>") }))).Dispose();
        Assert.Contains("send me the numbers by 4", Assert.Single(bot.Said).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_in_the_html_is_how_the_bot_was_called_and_an_answer_in_a_meeting_goes_in_private()
    {
        await using var bot = await TeamsBot.StartAsync();
        var called = Called(bot, "hi");
        (called["conversation"], called["attachments"]) = (JsonSerializer.SerializeToNode(TeamsBot.GroupChat), JsonSerializer.SerializeToNode(Html("<p><at id=\"0\">InquiryBot</at>&nbsp;hi</p>")));
        called["channelData"] = JsonSerializer.SerializeToNode(new { tenant = new { id = FakeBotFramework.Tenant }, meeting = new { id = "m" } });
        (await bot.SendAsync(called)).Dispose();
        Assert.Contains("Settings", Assert.Single(bot.Said).Labels);
        Assert.Equal("/emea/v3/conversations", bot.Connector.Calls.First().Target);
    }

    [Fact]
    public async Task A_second_delivery_has_no_second_effect_and_one_that_failed_may_come_again()
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.OptInAsync();
        var line = bot.Line("send me the numbers by 4");
        (await bot.SendAsync(line)).Dispose();
        (await bot.SendAsync(line)).Dispose();
        Assert.Single(bot.Said);

        var help = bot.Activity("message", TeamsBot.Personal, new { text = "help" });
        bot.Connector.AnswerWith(404);
        using var failed = await bot.SendAsync(help);
        using var again = await bot.SendAsync(help);
        Assert.Equal((HttpStatusCode.BadGateway, HttpStatusCode.OK), (failed.StatusCode, again.StatusCode));
        Assert.Equal(3, bot.Said.Count);
    }

    [Fact]
    public async Task Reactions_meetings_and_group_chats_are_none_of_its_business()
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.OptInAsync();
        (await bot.SendAsync(bot.Activity("messageReaction", TeamsBot.InChannel(), new { reactionsAdded = new[] { new { type = "angry" } }, replyToId = "1" }))).Dispose();
        (await bot.SendAsync(bot.Activity("message", TeamsBot.GroupChat, new { text = "send me the numbers by 4" }))).Dispose();
        (await bot.SendAsync(bot.Activity("event", TeamsBot.GroupChat, new { name = "application/vnd.microsoft.meetingStart", value = new { } }))).Dispose();
        (await bot.SendAsync(bot.Activity("typing", TeamsBot.Personal))).Dispose();
        Assert.Empty(bot.Connector.Calls);
    }

    [Fact]
    public async Task Who_blocked_the_bot_is_not_tried_again_before_they_speak_to_it()
    {
        await using var bot = await TeamsBot.StartAsync(("Nudging:MinimumInterval", "00:00:00"));
        await bot.OptInAsync();
        bot.Connector.AnswerWith(200, "{}");
        bot.Connector.AnswerWith(200, "{}");
        bot.Connector.AnswerWith(403, """{"error":{"code":"MessageWritesBlocked"}}""");
        (await bot.SendAsync(bot.Line("send me the numbers by 4"))).Dispose();
        var calls = bot.Connector.Calls.Count;
        (await bot.SendAsync(bot.Line("send me the plan before lunch"))).Dispose();
        Assert.Equal(calls, bot.Connector.Calls.Count);
        (await bot.TellAsync("help")).Dispose();
        (await bot.SendAsync(bot.Line("send me the list by tomorrow"))).Dispose();
        Assert.Contains("send me the list", bot.Said[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help", "I answer privately")]
    [InlineData("hi", "I answer privately")]
    [InlineData("hallo", "I answer privately")]
    [InlineData("", "I answer privately")]
    public async Task Who_calls_the_bot_in_a_channel_is_answered_in_private_or_told_how(string said, string how)
    {
        await using var bot = await TeamsBot.StartAsync();
        (await bot.SendAsync(Called(bot, said))).Dispose();
        Assert.Contains(bot.Said, call => call.Target.EndsWith("/v3/conversations/r-1/activities", StringComparison.Ordinal) && call.Labels.Intersect(["Settings", "Instellingen"]).Any());

        await using var unreachable = await TeamsBot.StartAsync();
        unreachable.Connector.AnswerWith(403, """{"error":{"code":"ForbiddenOperationException"}}""");
        (await unreachable.SendAsync(Called(unreachable, said))).Dispose();
        var there = Assert.Single(unreachable.Said);
        Assert.Contains(how, there.Text, StringComparison.Ordinal);
        Assert.Contains("19%3Acanary%40thread.tacv2%3Bmessageid%3D1699", there.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_takes_the_bot_out_leaves_nothing_behind()
    {
        await using var bot = await TeamsBot.StartAsync();
        await bot.OptInAsync();
        (await bot.SendAsync(Called(bot, "incident on 2h"))).Dispose();
        (await bot.SendAsync(Called(bot, "incident off"))).Dispose();
        (await bot.SendAsync(bot.Line("send me the numbers by 4"))).Dispose();
        (await bot.TellAsync("sensitivity high")).Dispose();
        Assert.Equal((1, 1, 1, 1), (await CountAsync(bot, "channels"), await CountAsync(bot, "nudges"), await CountAsync(bot, "people"), await CountAsync(bot, "nudge_preferences")));

        var team = bot.Activity("installationUpdate", new { conversationType = "channel", isGroup = true, id = "19:general@thread.tacv2", tenantId = FakeBotFramework.Tenant }, new { action = "remove" });
        team["channelData"] = TeamsBot.TeamNorth();
        (await bot.SendAsync(team)).Dispose();
        Assert.Equal((0, 1), (await CountAsync(bot, "channels"), await CountAsync(bot, "people")));
        (await bot.SendAsync(bot.Activity("installationUpdate", TeamsBot.Personal, new { action = "remove" }))).Dispose();
        foreach (var table in (string[])["people", "nudges", "nudge_preferences", "wrong_calls", "bot_state", "channels"])
            Assert.Equal(0, await CountAsync(bot, table));
        foreach (var name in (string[])[TeamsBot.Ann, "Ann Canary", TeamsBot.Channel, "Team North", "numbers by 4", FakeBotFramework.Tenant, "bot-token", FakeBotFramework.Secret])
        {
            Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains(name, StringComparison.Ordinal));
            Assert.DoesNotContain(Directory.EnumerateFiles(bot.FolderPath, "*", SearchOption.AllDirectories), file => File.ReadAllText(file, System.Text.Encoding.Latin1).Contains(name, StringComparison.Ordinal));
        }
    }

    private static JsonObject Called(TeamsBot bot, string said) => bot.Line(said, new
    {
        text = $"<at>InquiryBot</at> {said}",
        entities = new[] { new { type = "mention", text = "<at>InquiryBot</at>", mentioned = new { id = $"28:{FakeBotFramework.AppId}", name = "InquiryBot" } } },
    });

    private static object[] Html(string html) => [new { contentType = "text/html", content = html }];

    private static async Task<int> CountAsync(TeamsBot bot, string rows) =>
        (await bot.Services.GetRequiredService<Database>().QueryAsync(Sql.Script($"select count(*) from {rows}"), row => row.Count(0), default))[0];
}
