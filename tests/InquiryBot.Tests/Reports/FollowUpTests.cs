using InquiryBot.Language;
using InquiryBot.Language.Text;
using InquiryBot.Reports;

namespace InquiryBot.Tests.Reports;

/// <summary>Which questions go on about what was said.</summary>
public sealed class FollowUpTests
{
    [Theory]
    [InlineData("The pharmacy closes at seven.", "What makes the pharmacy close then?", true)]
    [InlineData("We planned the release for Friday.", "Who helps with planning?", true)]
    [InlineData("We hebben de huur nog niet betaald.", "Wat maakt dat lastig?", true)]
    [InlineData("De kinderen kwamen zelf.", "Wat hebben de kinderen nodig?", true)]
    [InlineData("The pharmacy closes at seven.", "How was everyone's weekend?", false)]
    [InlineData("We think about what would be good.", "What would be good for you?", false)]
    public void A_follow_up_takes_up_a_word_or_points_back(string before, string question, bool isOne) =>
        Assert.Equal(isOne, FollowUp.IsIn(Question(question), After(new EarlierMessage(before, FromSameAuthor: false))));

    [Fact]
    public void Going_on_about_the_own_words_is_no_follow_up() =>
        Assert.False(FollowUp.IsIn(Question("What makes the pharmacy close?"), After(new EarlierMessage("The pharmacy closes.", FromSameAuthor: true))));

    [Fact]
    public void The_first_message_follows_up_on_nothing() => Assert.False(FollowUp.IsIn(Question("What makes that hard?"), MessageContext.None));

    [Fact]
    public void An_order_is_no_follow_up() =>
        Assert.False(FollowUp.IsIn(Read("Call the pharmacy.", SentenceKind.Command), After(new EarlierMessage("The pharmacy closes.", FromSameAuthor: false))));

    private static MessageContext After(EarlierMessage earlier) => new() { Earlier = [earlier] };

    private static MessageReading Question(string text) => Read(text, SentenceKind.Humble);

    private static MessageReading Read(string text, SentenceKind kind) => new()
    {
        Text = text,
        Language = MessageLanguage.English,
        Action = kind.DefaultAction(),
        Confidence = 1,
        Sentences = [new SentenceReading { Span = new TextSpan(0, text.Length), Language = MessageLanguage.English, Kind = kind, Action = kind.DefaultAction(), Confidence = 1 }],
    };
}
