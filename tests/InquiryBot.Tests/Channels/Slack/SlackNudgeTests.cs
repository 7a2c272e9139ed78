using System.Net;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>A message in a channel, all the way to its author's eyes, and what becomes of the nudge.</summary>
public sealed class SlackNudgeTests
{
    [Theory]
    [InlineData("send me the numbers by 4", "Keep mine")]
    [InlineData("stuur me die cijfers vandaag nog", "Laat maar staan")]
    public async Task An_order_gets_its_author_a_hidden_nudge_in_the_thread(string order, string keep)
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        using var answer = await bot.HearAsync(order, more: ",\"thread_ts\":\"1699999999.000100\"");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var nudge = Assert.Single(bot.Slack.Said);
        Assert.Equal(("chat.postEphemeral", "C0TEAM", SlackBot.Ann, "1699999999.000100"), (nudge.Method, nudge.Get("channel"), nudge.Get("user"), nudge.Get("thread_ts")));
        Assert.Equal("Bearer xoxb-token-canary", nudge.Authorization);
        Assert.Contains(keep, nudge.Labels);
        Assert.Contains(order, nudge.Text, StringComparison.Ordinal);
        Assert.NotEmpty(nudge.Get("text")!);
    }

    [Theory]
    [InlineData("channel", "C0TEAM", "")]
    [InlineData("im", "D0OTHER", "")]
    [InlineData("mpim", "G0MPIM", "")]
    [InlineData("channel", "C0TEAM", ",\"bot_id\":\"B1\"")]
    [InlineData("channel", "C0TEAM", ",\"subtype\":\"channel_topic\"")]
    [InlineData("channel", "C0TEAM", ",\"user_team\":\"T0OTHER\"")]
    public async Task Nobody_is_nudged_who_did_not_say_yes_or_where_only_people_speak_or_from_elsewhere(string kind, string channel, string more)
    {
        await using var bot = await SlackBot.StartAsync();
        if (kind != "channel" || more.Length > 0)
            await bot.OptInAsync();
        using var answer = await bot.HearAsync("send me the numbers by 4", channel, kind, more);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain(bot.Slack.Said, said => said.Method == "chat.postEphemeral");
    }

    [Theory]
    [InlineData("file_share", true)]
    [InlineData("me_message", true)]
    [InlineData("thread_broadcast", true)]
    [InlineData("bot_message", false)]
    [InlineData("channel_join", false)]
    [InlineData("channel_purpose", false)]
    [InlineData("message_replied", false)]
    [InlineData("reminder_add", false)]
    [InlineData("tombstone", false)]
    [InlineData("huddle_thread", false)]
    [InlineData("something_new", false)]
    public async Task Of_all_kinds_of_messages_only_those_that_people_wrote_are_read(string subtype, bool isRead)
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        (await bot.HearAsync("stuur me die cijfers vandaag nog", more: $",\"subtype\":\"{subtype}\"")).Dispose();
        Assert.Equal(isRead ? 1 : 0, bot.Slack.Said.Count);
    }

    [Fact]
    public async Task An_answer_never_goes_to_an_address_that_is_not_Slacks()
    {
        await using var elsewhere = await FakeSlack.StartAsync();
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        (await bot.HearAsync("send me the numbers by 4")).Dispose();
        (await bot.InteractAsync(bot.PressOf(bot.Slack.Said[0], "Why?").Replace(bot.Slack.ResponseUrl, elsewhere.ResponseUrl, StringComparison.Ordinal))).Dispose();
        Assert.Empty(elsewhere.Calls);
        Assert.Equal(["chat.postEphemeral", "chat.postEphemeral"], bot.Slack.Said.Select(said => said.Method));
    }

    [Fact]
    public async Task In_a_channel_shared_with_another_organisation_nobody_is_nudged()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        using var answer = await bot.EventAsync($$"""{"type":"message","channel":"C0TEAM","channel_type":"channel","user":"{{SlackBot.Ann}}","text":"send me the numbers by 4","ts":"{{bot.Ts()}}"}""", more: ",\"is_ext_shared_channel\":true");
        Assert.Empty(bot.Slack.Said);
    }

    [Fact]
    public async Task Two_deliveries_of_one_message_have_one_effect()
    {
        await using var bot = await SlackBot.StartAsync(("Nudging:MinimumInterval", "00:00:00"), ("Nudging:NudgesPerPersonPerDay", "9"));
        await bot.OptInAsync();
        var ts = bot.Ts();
        var happened = $$"""{"type":"message","channel":"C0TEAM","channel_type":"channel","user":"{{SlackBot.Ann}}","text":"send me the numbers by 4","ts":"{{ts}}"}""";
        foreach (var id in (string[])["Ev1", "Ev1", "Ev2"])
            (await bot.EventAsync(happened, id)).Dispose();
        Assert.Single(bot.Slack.Said);
        (await bot.HearAsync("send me the other numbers by 5")).Dispose();
        Assert.Equal(2, bot.Slack.Said.Count);
    }

    [Fact]
    public async Task A_message_that_comes_late_gets_no_nudge_and_a_nudge_that_must_wait_too_long_is_dropped()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        (await bot.HearAsync("send me the numbers by 4", ts: bot.Ts(TimeSpan.FromSeconds(130)))).Dispose();
        Assert.Empty(bot.Slack.Said);

        bot.Slack.Answer("chat.postEphemeral", """{"ok":false,"error":"ratelimited"}""", 429, "200");
        (await bot.HearAsync("send me the numbers by 4")).Dispose();
        Assert.Single(bot.Slack.Said);
        Assert.DoesNotContain(bot.Clock.Waits, wait => wait > TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_mention_comes_back_as_a_name_and_pings_nobody()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        (await bot.HearAsync("<@U0TOM0000> send me the numbers by 4 &amp; tell <!channel>")).Dispose();
        var nudge = Assert.Single(bot.Slack.Said);
        Assert.Contains("@Tom &lt;of&gt; U0TOM0000", nudge.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<", nudge.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<", nudge.Get("text")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keep_mine_takes_the_nudge_away_and_why_stands_beside_it()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        (await bot.HearAsync("send me the numbers by 4")).Dispose();
        var nudge = bot.Slack.Said[0];
        (await bot.PressAsync(nudge, "Why?")).Dispose();
        (await bot.PressAsync(nudge, "Keep mine")).Dispose();

        var answers = bot.Slack.Of("response/1");
        Assert.Equal(["False", "True"], answers.Select(answer => answer.Get("replace_original")));
        Assert.All(answers, answer => Assert.Equal(("ephemeral", ""), (answer.Get("response_type"), answer.Authorization)));
        Assert.Contains("by 4", answers[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rewording_to_use_is_plain_text_ready_to_copy()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        (await bot.HearAsync("send me the numbers by 4")).Dispose();
        (await bot.PressAsync(bot.Slack.Said[0], "Use 1")).Dispose();
        var offered = bot.Slack.Of("response/1")[1].Json.GetProperty("blocks")[0].GetProperty("text");
        Assert.Equal("plain_text", offered.GetProperty("type").GetString());
        Assert.Contains(offered.GetProperty("text").GetString()!, bot.Slack.Said[0].Text.Replace("&amp;", "&", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_response_address_is_used_up_the_answer_still_arrives_hidden()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        (await bot.HearAsync("send me the numbers by 4")).Dispose();
        bot.Slack.Answer("response/1", """{"ok":false,"error":"used_url"}""", 404);
        (await bot.PressAsync(bot.Slack.Said[0], "Why?")).Dispose();
        Assert.Equal(["chat.postEphemeral", "response/1", "chat.postEphemeral"], bot.Slack.Said.Select(said => said.Method));
    }

    [Theory]
    [InlineData("how do you look at the numbers?", "delete_original")]
    [InlineData("send me the other numbers by 5", "replace_original")]
    public async Task A_changed_message_changes_its_nudge_once_a_button_told_where_it_is(string now, string how)
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        var ts = bot.Ts();
        (await bot.HearAsync("send me the numbers by 4", ts: ts)).Dispose();
        (await bot.PressAsync(bot.Slack.Said[0], "Why?")).Dispose();
        (await bot.EventAsync(Changed(bot, ts, "send me the numbers by 4", now))).Dispose();
        Assert.Equal("True", bot.Slack.Of("response/1")[^1].Get(how));
    }

    [Fact]
    public async Task A_preview_of_a_link_is_no_change_and_a_deleted_message_takes_its_nudge_along()
    {
        await using var bot = await SlackBot.StartAsync();
        await bot.OptInAsync();
        var ts = bot.Ts();
        (await bot.HearAsync("send me the numbers by 4", ts: ts)).Dispose();
        (await bot.PressAsync(bot.Slack.Said[0], "Why?")).Dispose();
        (await bot.EventAsync(Changed(bot, ts, "send me the numbers by 4", "send me the numbers by 4"))).Dispose();
        Assert.Single(bot.Slack.Of("response/1"));
        (await bot.EventAsync($$$"""{"type":"message","subtype":"message_deleted","channel":"C0TEAM","channel_type":"channel","ts":"{{{bot.Ts()}}}","deleted_ts":"{{{ts}}}","previous_message":{"type":"message","user":"{{{SlackBot.Ann}}}","text":"x","ts":"{{{ts}}}"}}""")).Dispose();
        Assert.Equal("True", bot.Slack.Of("response/1")[^1].Get("delete_original"));
    }

    private static string Changed(SlackBot bot, string ts, string before, string now) => $$$"""
        {"type":"message","subtype":"message_changed","hidden":true,"channel":"C0TEAM","channel_type":"channel","ts":"{{{bot.Ts()}}}",
         "message":{"type":"message","user":"{{{SlackBot.Ann}}}","text":"{{{now}}}","ts":"{{{ts}}}","edited":{"user":"{{{SlackBot.Ann}}}"}},
         "previous_message":{"type":"message","user":"{{{SlackBot.Ann}}}","text":"{{{before}}}","ts":"{{{ts}}}"}}
        """;
}
