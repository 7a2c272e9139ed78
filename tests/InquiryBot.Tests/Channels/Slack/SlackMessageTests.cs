using System.Text.Json;
using InquiryBot.Channels.Slack.Saying;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>What the bot says, within Slack's limits, and without a way to ping or link.</summary>
public sealed class SlackMessageTests
{
    private static readonly Card[] Cards =
    [
        new Card("short", "Yes", "No"),
        new Card(""),
        new Card(new string('&', 5000), new CardButton(new string('x', 200), "id", new string('é', 5000))),
        new Card(string.Join('\n', Enumerable.Repeat("een regel met 🦔 en <@U123456>", 4000)), [.. Enumerable.Range(0, 120).Select(number => new CardButton($"button {number}"))]),
        new Card(string.Concat(Enumerable.Repeat("🦔", 3001)), string.Concat(Enumerable.Repeat("🦔", 80))),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_card_keeps_within_the_limits(int which)
    {
        var card = Cards[which];
        var message = Draw(card);
        if (card.Text.Length > 0)
            Assert.Empty(BlockKit.FaultsOf(message));
        var blocks = message.GetProperty("blocks").EnumerateArray().ToList();
        var buttons = blocks.Where(block => block.GetProperty("type").GetString() == "actions").SelectMany(row => row.GetProperty("elements").EnumerateArray()).ToList();
        Assert.Equal(card.Buttons.Count, buttons.Select(button => button.GetProperty("action_id").GetString()).Distinct().Count());
    }

    [Fact]
    public void Every_text_of_the_bot_keeps_within_the_limits_as_a_message_and_as_a_button()
    {
        foreach (var texts in (BotTexts[])[BotTexts.English, BotTexts.Dutch])
        {
            Assert.All(texts.Keys, key => Assert.Empty(BlockKit.FaultsOf(Draw(new Card(texts[key])))));
            Assert.All(texts.Keys.Where(key => key.StartsWith("button.", StringComparison.Ordinal)), key => Assert.InRange(texts[key].Length, 1, 75));
        }
    }

    [Theory]
    [InlineData("""{"text":"x","blocks":[{"type":"actions","elements":[{"type":"button","action_id":"a","value":"v","text":{"type":"mrkdwn","text":"x"}}]}]}""")]
    [InlineData("""{"text":"","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"x"}}]}""")]
    [InlineData("""{"text":"x","blocks":[{"type":"section","text":{"type":"mrkdwn","text":""}}]}""")]
    [InlineData("""{"text":"x","blocks":[{"type":"marquee"}]}""")]
    [InlineData("""{"text":"x","blocks":[]}""")]
    [InlineData("""{"text":"x","blocks":[{"type":"actions","elements":[{"type":"button","action_id":"a","value":"v","text":{"type":"plain_text","text":"x"}},{"type":"button","action_id":"a","value":"v","text":{"type":"plain_text","text":"x"}}]}]}""")]
    public void What_Slack_would_refuse_is_seen(string message) => Assert.Single(BlockKit.FaultsOf(JsonDocument.Parse(message).RootElement));

    [Theory]
    [InlineData("<!channel> <@U123456> <https://example.org|click>", "&lt;!channel&gt; &lt;@U123456&gt; &lt;https://example.org|click&gt;")]
    [InlineData("a && b", "a &amp;&amp; b")]
    public void Nothing_somebody_wrote_pings_or_links(string written, string shown)
    {
        var message = Draw(new Card(written));
        var section = message.GetProperty("blocks")[0].GetProperty("text");
        Assert.Equal((shown, shown), (section.GetProperty("text").GetString(), message.GetProperty("text").GetString()));
        Assert.True(section.GetProperty("verbatim").GetBoolean());
        Assert.Equal(("none", false, false), (message.GetProperty("parse").GetString(), message.GetProperty("link_names").GetBoolean(), message.GetProperty("unfurl_links").GetBoolean()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Half_a_character_becomes_the_sign_for_that(bool isPlain)
    {
        var shown = Draw(new Card($"half {'\ud83e'} a hedgehog") { IsPlain = isPlain }).GetProperty("blocks")[0].GetProperty("text").GetProperty("text").GetString();
        Assert.Equal("half \ufffd a hedgehog", shown);
    }

    [Fact]
    public void A_long_text_is_cut_between_lines_and_loses_none()
    {
        var lines = Enumerable.Range(0, 500).Select(number => $"line {number} & more").ToList();
        var shown = Draw(new Card(string.Join('\n', lines))).GetProperty("blocks").EnumerateArray().SelectMany(block => block.GetProperty("text").GetProperty("text").GetString()!.Split('\n'));
        Assert.Equal(lines.Select(line => line.Replace("&", "&amp;", StringComparison.Ordinal)), shown);
    }

    [Fact]
    public void A_pressed_button_says_its_words_and_what_it_carries()
    {
        var about = Guid.NewGuid().ToString("N");
        var value = Draw(new Card("x", new CardButton("Use 1", about, "wat heb je nodig?"))).GetProperty("blocks")[1].GetProperty("elements")[0].GetProperty("value").GetString()!;
        Assert.Equal(("Use 1", $"{about}\nwat heb je nodig?"), BlockButtons.Read(value));
    }

    [Fact]
    public void What_is_too_long_to_carry_is_left_behind_and_the_button_works()
    {
        var about = Guid.NewGuid().ToString("N");
        var value = Draw(new Card("x", new CardButton("Use 1", about, new string('x', 3000)))).GetProperty("blocks")[1].GetProperty("elements")[0].GetProperty("value").GetString()!;
        Assert.Equal(("Use 1", $"{about}\n"), BlockButtons.Read(value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Yes")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[1,2]")]
    [InlineData("[\"\",null]")]
    public void A_button_that_is_not_the_bots_is_none(string value) => Assert.Null(BlockButtons.Read(value));

    private static JsonElement Draw(Card card) => JsonDocument.Parse(SlackMessage.Draw(card.ToActivity()).ToJsonString()).RootElement;
}
