using System.Diagnostics;
using InquiryBot.Channels.Teams.Hearing;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>What somebody wrote, out of the HTML of Teams.</summary>
public sealed class TeamsHtmlTests
{
    [Theory]
    [InlineData("<p>wat vind je?</p>", "wat vind je?")]
    [InlineData("<p>Send me the file</p>\r\n<p>today</p>", "Send me the file\ntoday")]
    [InlineData("<div>one<br>two<br/>three</div>", "one\ntwo\nthree")]
    [InlineData("<p><at id=\"0\">InquiryBot</at>&nbsp;help</p>", "help")]
    [InlineData("<p><at id=\"0\">Tom</at>&nbsp;call her</p>", "@Tom call her")]
    [InlineData("<blockquote itemscope itemtype=\"http://schema.skype.com/Reply\"><strong>Tom</strong><p>do it now</p></blockquote><p>will do</p>", "> Tom\n> do it now\nwill do")]
    [InlineData("<blockquote>a<blockquote>b</blockquote></blockquote>c", "> a\n> b\nc")]
    [InlineData("<p>run <code>git push</code> first</p>", "run `git push` first")]
    [InlineData("<pre>send me\nthe logs</pre><p>thanks</p>", "```\nsend me\nthe logs\n```\nthanks")]
    [InlineData("<codeblock class=\"C\"><code>stop()</code></codeblock>klaar", "```\nstop()\n```\nklaar")]
    [InlineData("<p>see <a href=\"https://x.example\">the plan</a> &amp; go</p>", "see the plan & go")]
    [InlineData("<p>top <img alt=\"🙂\" src=\"x\"> <emoji id=\"yes\" alt=\"👍\"></emoji></p>", "top 🙂 👍")]
    [InlineData("<ul><li>eerst dit</li><li>dan dat</li></ul>", "- eerst dit\n- dan dat")]
    [InlineData("<p><s>send it</s> never mind</p>", "~send it~ never mind")]
    [InlineData("<p>5 &lt; 6 en &lt;b&gt;</p>", "5 < 6 en <b>")]
    [InlineData("a < b", "a < b")]
    [InlineData("<at>Never closed", "@Never closed")]
    [InlineData("", "")]
    public void It_is_read_as_what_it_means(string html, string text) => Assert.Equal(text, TeamsHtml.Read(html, "InquiryBot"));

    [Fact]
    public void The_bots_name_counts_as_words_where_it_was_not_called() => Assert.Equal("@InquiryBot help", TeamsHtml.Read("<at>InquiryBot</at> help", null));

    [Theory]
    [InlineData("<")]
    [InlineData("<p>")]
    [InlineData("<at>")]
    [InlineData("<blockquote>")]
    [InlineData("&amp")]
    [InlineData("\uD800<b")]
    public void Any_text_takes_time_in_proportion_to_its_length(string piece)
    {
        var started = Stopwatch.GetTimestamp();
        TeamsHtml.Read(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)), "InquiryBot");
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10), $"{Stopwatch.GetElapsedTime(started)}");
    }
}
