using InquiryBot.Channels.Slack.Hearing;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>What people typed, from what Slack sends.</summary>
public sealed class MrkdwnTests
{
    [Theory]
    [InlineData("<@U0TOM0000> kun je <#C123|plannen> lezen?", "@U0TOM0000 kun je #plannen lezen?")]
    [InlineData("<@W0TOM0000|tom> look at <#C123>", "@tom look at #C123")]
    [InlineData("<!here> and <!channel|@channel>: <!subteam^S1|@design>", "@here and @channel: @design")]
    [InlineData("see <https://example.org/a?b=1&amp;c=2> or <https://example.org|the page>", "see https://example.org/a?b=1&c=2 or the page")]
    [InlineData("mail <mailto:ann@example.org|ann@example.org>, <mailto:ben@example.org>", "mail ann@example.org, ben@example.org")]
    [InlineData("due <!date^1392734382^{date}|Feb 18>", "due Feb 18")]
    [InlineData("a &lt; b &amp;&amp; b &gt; c, &amp;lt;", "a < b && b > c, &lt;")]
    [InlineData("&gt; quoted\n*so* `it` _stays_", "> quoted\n*so* `it` _stays_")]
    [InlineData("<> <no end <@U0TOM0000>", "<> <no end @U0TOM0000")]
    [InlineData("", "")]
    public void Tokens_become_the_words_they_stand_for(string sent, string typed)
    {
        Assert.Equal(typed, Mrkdwn.Read(sent, "U0BOT", out var callsBot));
        Assert.False(callsBot);
    }

    [Theory]
    [InlineData("<@U0BOT> incident on", "incident on")]
    [InlineData("<@U0BOT|inquirybot> stop", "stop")]
    public void The_bots_own_mention_is_how_it_was_called(string sent, string typed)
    {
        Assert.Equal(typed, Mrkdwn.Read(sent, "U0BOT", out var callsBot));
        Assert.True(callsBot);
    }

    [Fact]
    public void Somebody_whose_id_begins_like_the_bots_is_somebody_else()
    {
        Assert.Equal("@U0BOT9 hi", Mrkdwn.Read("<@U0BOT9> hi", "U0BOT", out var callsBot));
        Assert.False(callsBot);
    }

    [Fact]
    public void A_text_of_brackets_is_read_in_no_time()
    {
        var text = new string('<', 1_000_000);
        Assert.Equal(text, Mrkdwn.Read(text, "U0BOT", out _));
    }

    [Theory]
    [InlineData("1700000000.000100", 1700000000000.1)]
    [InlineData("0.000000", 0)]
    public void A_ts_is_a_time(string ts, double milliseconds) =>
        Assert.Equal(DateTimeOffset.UnixEpoch.AddTicks((long)(milliseconds * TimeSpan.TicksPerMillisecond)), SlackTime.Of(ts));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1700000000")]
    [InlineData("1700000000.1")]
    [InlineData("99999999999999.000000")]
    [InlineData("-1.000000")]
    public void Anything_else_is_none(string? ts) => Assert.Null(SlackTime.Of(ts));
}
