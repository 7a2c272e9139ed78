namespace InquiryBot.Language.Tests.Text;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("<@U123|dave> fix it", "Mention:dave Word:fix Word:it")]
    [InlineData("<@U123> <#C1|general> <!here> <!subteam^S1|@devs> hi", "Mention:u123 Mention:general Mention:here Mention:devs Word:hi")]
    [InlineData("read <https://x.org/a|the report> or <https://x.org>", "Word:read Url:the report Word:or Url:https://x.org")]
    [InlineData("mail <mailto:a@b.nl|a@b.nl>", "Word:mail Email:a@b.nl")]
    [InlineData("by <!date^1392734382^{date}^https://x.org|Friday 5pm> please", "Word:by Word:friday Number:5pm Word:please")]
    [InlineData("R&amp;D &lt;now&gt;", "Word:r Symbol:& Word:d Symbol:< Word:now Symbol:>")]
    [InlineData("*send* _me_ ~nothing~ the file", "Word:send Word:me Word:nothing Word:the Word:file")]
    public void Slack_tokens_are_read_as_what_they_mean(string text, string expected) => Assert.Equal(expected, Prepared.Kinds(text));

    [Theory]
    [InlineData("<p>Stuur <at id=\"0\">Fatima de Vries</at>&nbsp;de planning</p>", "/ stuur fatima de vries de planning /")]
    [InlineData("<div>one<br>two<br/>three</div>", "/ one / two / three /")]
    [InlineData("<p>H<sub>2</sub>O and <strong>bold</strong></p>", "/ h2o and bold /")]
    [InlineData("<p>see <a href=\"https://x.org\" title=\"x\">this page</a></p>", "/ see this page /")]
    [InlineData("<p>top <img alt=\"🙂\" src=\"x\"> <emoji id=\"yes\" alt=\"👍\" title=\"Yes\"></emoji></p>", "/ top 🙂 👍 /")]
    [InlineData("<at>InquiryBot</at> help", "inquirybot help")]
    [InlineData("<ul><li>eerst dit</li>\n<li>dan dat</li></ul>", "/ / eerst dit / / dan dat / /")]
    public void Teams_html_is_read_as_what_it_means(string text, string expected) => Assert.Equal(expected, Prepared.Forms(text));

    [Theory]
    [InlineData("see [the plan](https://x.org/p) **now** and __then__", "see the plan now and then")]
    [InlineData("# Title\n- one\n* two\n1. three\n- [x] four", "/ title / one / two / three / four")]
    [InlineData("| who | what |\n|---|---|\n| sam | demo |", "/ who / what / / / sam / demo /")]
    public void Markdown_is_read_as_what_it_means(string text, string expected) => Assert.Equal(expected, Prepared.Forms(text));

    [Theory]
    [InlineData("a < b and c > d", "a < b and c > d")]
    [InlineData("use <p> or List<int> here", "use < p > or list < int > here")]
    [InlineData("5 * 3 is 15, 2*3*4", "5 * 3 is 15 , 2 * 3 * 4")]
    [InlineData("*their, not there", "* their , not there")]
    [InlineData("snake_case_name ~5 min", "snake_case_name ~ 5 min")]
    [InlineData("R&D; AT&T", "r & d ; at & t")]
    [InlineData("[draft] plan (v2)", "[ draft ] plan ( v2 )")]
    [InlineData("https://x.org/*a*/_b", "https://x.org/*a*/_b")]
    [InlineData("one ` tick", "one ` tick")]
    [InlineData("I <3 this", "i ❤ this")]
    public void What_only_looks_like_markup_stays_text(string text, string expected) => Assert.Equal(expected, Prepared.Forms(text));

    [Theory]
    [InlineData("run `git push` and stop", "run stop and")]
    [InlineData("```\nsend me\n```\nthanks", "thanks")]
    [InlineData("> send me the file\nok will do", "ok will do")]
    [InlineData("&gt; send me the file\nok will do", "ok will do")]
    [InlineData(">>> all of\nthis is\nquoted", "")]
    [InlineData("<blockquote itemscope itemtype=\"http://schema.skype.com/Reply\"><p>do it</p></blockquote><p>will do</p>", "will do")]
    [InlineData("<p>run <code>do it</code> first</p><pre>make it\nso</pre>", "run first")]
    [InlineData("<codeblock class=\"C\"><code>stop()</code></codeblock>klaar", "klaar")]
    [InlineData("~send me the file~ never mind", "never mind")]
    [InlineData("```left open\nsend me the file", "")]
    [InlineData(">5 people came", "5 people came")]
    public void Quotes_code_and_struck_words_are_not_the_authors(string text, string expected) =>
        Assert.Equal(expected.Split(' ').Order(), Prepared.OwnWords(text).Split(' ').Order());

    [Theory]
    [InlineData("ple\u200Base \u202Esend\u202C it", "please send it")]
    [InlineData("stuur\u00ADen", "stuuren")]
    [InlineData("\uFEFFhoi", "hoi")]
    public void Invisible_marks_are_passed_over(string text, string expected) => Assert.Equal(expected, Prepared.Forms(text));

    [Fact]
    public void Spans_point_into_the_original_through_markup()
    {
        const string Text = "<p>R&amp;D <at>Dave</at> pl\u200Bs *go*</p>";
        var tokens = Prepared.Of(Text).Tokens.ToArray();
        Assert.Equal(["<p>", "R", "&amp;", "D", "<at>Dave</at>", "pl\u200Bs", "go", "</p>"], tokens.Select(token => token.Span.In(Text).ToString()));
    }
}
