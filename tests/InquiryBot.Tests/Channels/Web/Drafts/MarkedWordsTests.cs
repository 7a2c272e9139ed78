using InquiryBot.Channels.Web.Drafts;
using InquiryBot.Language;
using InquiryBot.Language.Text;

namespace InquiryBot.Tests.Channels.Web.Drafts;

public sealed class MarkedWordsTests
{
    private const string Text = "Hi. Send me the figures now.";

    [Fact]
    public void The_stretches_together_are_the_sentence()
    {
        var stretches = MarkedWords.Of(Text, Sentence(new Evidence("a", new TextSpan(4, 4), 2), new Evidence("b", new TextSpan(24, 3), 2)));

        Assert.Equal(
            [new("Send", true), new(" me the figures ", false), new("now", true), new(".", false)],
            stretches);
    }

    [Fact]
    public void Marks_that_touch_or_overlap_become_one() =>
        Assert.Equal(
            [new("Send me the", true), new(" figures now.", false)],
            MarkedWords.Of(Text, Sentence(
                new Evidence("a", new TextSpan(4, 7), 2), new Evidence("b", new TextSpan(9, 2), 2), new Evidence("c", new TextSpan(11, 4), 2))));

    [Theory]
    [InlineData(-3)]
    [InlineData(0)]
    [InlineData(0.1)]
    public void What_speaks_against_the_reading_or_only_whispers_is_not_marked(double weight) =>
        Assert.Equal(
            [new("Send", true), new(" me the figures now.", false)],
            MarkedWords.Of(Text, Sentence(new Evidence("a", new TextSpan(4, 4), 2), new Evidence("b", new TextSpan(24, 3), weight))));

    [Fact]
    public void A_cue_over_the_whole_sentence_is_marked_only_when_nothing_narrower_speaks()
    {
        var whole = new Evidence("a", new TextSpan(4, 24), 2);
        Assert.Equal([new("Send me the figures now.", true)], MarkedWords.Of(Text, Sentence(whole)));
        Assert.Equal(
            [new("Send", true), new(" me the figures now.", false)],
            MarkedWords.Of(Text, Sentence(whole, new Evidence("b", new TextSpan(4, 4), 1))));
    }

    [Fact]
    public void Evidence_from_elsewhere_in_the_message_is_not_marked() =>
        Assert.Equal(
            [new("Send me the figures now.", false)],
            MarkedWords.Of(Text, Sentence(new Evidence("a", new TextSpan(0, 3), 2), new Evidence("b", new TextSpan(10, 0), 2))));

    private static SentenceReading Sentence(params Evidence[] evidence) => new()
    {
        Span = new TextSpan(4, 24),
        Language = MessageLanguage.English,
        Kind = SentenceKind.Command,
        Action = MessageAction.Nudge,
        Confidence = 1,
        Evidence = evidence,
    };
}
