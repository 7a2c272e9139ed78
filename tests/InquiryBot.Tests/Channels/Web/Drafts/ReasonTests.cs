using InquiryBot.Channels.Web.Drafts;
using InquiryBot.Language;
using InquiryBot.Language.Text;

namespace InquiryBot.Tests.Channels.Web.Drafts;

public sealed class ReasonTests
{
    [Theory]
    [InlineData("Send me the figures before Friday.", MessageLanguage.English, "Send")]
    [InlineData("Stuur me de cijfers voor vrijdag.", MessageLanguage.Dutch, "Stuur")]
    public void A_reason_quotes_the_words_and_explains_the_kind_that_was_read(string message, MessageLanguage language, string words)
    {
        var main = new MessageReader().Read(message).Main!;
        var reasons = Reason.For(message, main);

        Assert.InRange(reasons.Count, 1, 3);
        Assert.StartsWith(words, reasons[0].Words, StringComparison.Ordinal);
        Assert.Equal(main.Kind, reasons[0].Entry.Kind);
        Assert.Equal(language, reasons[0].Language);
    }

    [Fact]
    public void A_cue_that_is_on_no_list_or_speaks_against_is_no_reason()
    {
        const string message = "Send it.";
        var listed = WatchList.For(MessageLanguage.English)[0].Cue;
        var sentence = new SentenceReading
        {
            Span = new TextSpan(0, 8),
            Language = MessageLanguage.English,
            Kind = SentenceKind.Command,
            Action = MessageAction.Nudge,
            Confidence = 1,
            Evidence = [new Evidence("en.no.such.cue", new TextSpan(0, 4), 2), new Evidence(listed, new TextSpan(0, 4), -2)],
        };

        Assert.Empty(Reason.For(message, sentence));
    }
}
