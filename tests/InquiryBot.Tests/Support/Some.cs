using InquiryBot.Language;
using InquiryBot.Language.Text;
using InquiryBot.Nudging;

namespace InquiryBot.Tests.Support;

/// <summary>Plain examples of things, for tests in which the thing itself does not matter.</summary>
internal static class Some
{
    /// <summary>A Wednesday, ten in the morning.</summary>
    public static DateTimeOffset WorkingMoment { get; } = new(2026, 11, 18, 10, 0, 0, TimeSpan.FromHours(1));

    /// <summary>A message read as an order, with the given confidence.</summary>
    public static MessageReading Order(double confidence = 0.97, SentenceKind kind = SentenceKind.Command)
    {
        const string text = "send me the numbers by 4";
        var sentence = new SentenceReading
        {
            Span = new TextSpan(0, text.Length),
            Language = MessageLanguage.English,
            Kind = kind,
            Action = MessageAction.Nudge,
            Confidence = confidence,
        };
        return new MessageReading
        {
            Text = text,
            Language = MessageLanguage.English,
            Action = MessageAction.Nudge,
            Confidence = confidence,
            Sentences = [sentence],
            Main = sentence,
        };
    }

    /// <summary>A message read as an open question.</summary>
    public static MessageReading GoodQuestion(string text = "how do you look at the planning?")
    {
        var sentence = new SentenceReading
        {
            Span = new TextSpan(0, text.Length),
            Language = MessageLanguage.English,
            Kind = SentenceKind.Humble,
            Action = MessageAction.Appreciate,
            Confidence = 0.97,
        };
        return new MessageReading
        {
            Text = text,
            Language = MessageLanguage.English,
            Action = MessageAction.Appreciate,
            Confidence = 0.97,
            Sentences = [sentence],
            Main = sentence,
        };
    }

    /// <summary>A message in a team channel, said just now.</summary>
    public static Occasion Occasion(DateTimeOffset? at = null, MessageContext? context = null) =>
        new(at ?? WorkingMoment, at ?? WorkingMoment, context ?? MessageContext.None);
}
