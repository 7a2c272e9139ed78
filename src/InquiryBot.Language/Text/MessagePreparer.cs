using InquiryBot.Language.Text.Detection;
using InquiryBot.Language.Text.Markup;
using InquiryBot.Language.Text.Splitting;
using InquiryBot.Language.Text.Tokens;
using InquiryBot.Language.Text.Zones;

namespace InquiryBot.Language.Text;

/// <summary>
/// Everything between a raw chat message and the reader of stances: markup, free zones, tokens, sentences, language. Linear in the length of
/// the text, never throws on any text, and keeps its working memory per thread.
/// </summary>
internal sealed class MessagePreparer
{
    [ThreadStatic]
    private static MessagePreparer? t_ofThisThread;

    private readonly CleanText _clean = new();
    private readonly ChatMarkup _markup = new();
    private readonly Tokenizer _tokenizer = new();
    private readonly SentenceSplitter _splitter = new();

    private MessagePreparer()
    {
    }

    /// <summary>Prepares a message.</summary>
    /// <param name="text">The message as the platform gave it, markup included.</param>
    /// <param name="into">Filled anew; what it held before is gone.</param>
    /// <param name="language">The language, when it is known (a setting, an option); detected per sentence when left out.</param>
    public static void Prepare(string text, PreparedMessage into, MessageLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(into);
        (t_ofThisThread ??= new()).Run(text, into, language);
    }

    private void Run(string text, PreparedMessage into, MessageLanguage? language)
    {
        into.Restart(text);
        _markup.Read(text, _clean);
        _tokenizer.Run(_clean, into);
        ZoneMarker.Run(_tokenizer.Lines.Items, into);
        _splitter.Run(_tokenizer.Lines.Items, into);
        LanguageDetector.Run(into, language);
        into.LookedAhead = _clean.LookedAhead;
    }
}
