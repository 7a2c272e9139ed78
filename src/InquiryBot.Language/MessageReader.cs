using InquiryBot.Language.Stances;
using InquiryBot.Language.Text;

namespace InquiryBot.Language;

/// <summary>Reads messages: telling, asking or neither, in English and Dutch, and says why. Pure and safe to share between threads.</summary>
public sealed class MessageReader
{
    private static readonly SentenceReading[] NoSentences = [];

    private readonly LanguagePacks _packs = LanguagePacks.Shared;

    /// <summary>Makes a reader. The language data is read once per process, in the background; a reading waits for no language but its own.</summary>
    public MessageReader() => LanguagePack.ReadAhead();

    internal MessageReader(LanguagePack english, LanguagePack dutch) => _packs = new LanguagePacks(english, dutch);

    /// <summary>A reader that everybody can share.</summary>
    public static MessageReader Default { get; } = new();

    /// <summary>Reads one message.</summary>
    /// <param name="text">The message as the platform gave it, markup included.</param>
    /// <param name="context">What came before, and where; <see cref="MessageContext.None"/> when left out.</param>
    public MessageReading Read(string text, MessageContext? context = null) => Read(text, context, language: null);

    /// <summary>Reads one message whose language is known, from a setting or an option.</summary>
    /// <param name="text">The message as the platform gave it, markup included.</param>
    /// <param name="context">What came before, and where.</param>
    /// <param name="language">English or Dutch; null to find out sentence by sentence.</param>
    public MessageReading Read(string text, MessageContext? context, MessageLanguage? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var desk = ReadingDesk.OfThisThread;
        context ??= MessageContext.None;
        desk.Lay(text, context, language, _packs);
        for (var i = 0; i < desk.Message.Sentences.Length; i++)
            desk.Drafts.Add(Judge(desk, i));
        ContextRules.Apply(context, desk);
        return Finish(text, desk);
    }

    private SentenceDraft Judge(ReadingDesk desk, int index)
    {
        ref readonly var sentence = ref desk.Message.Sentences[index];
        if (sentence.Zone != SentenceZone.Own)
            return FreeZones.Left(sentence);
        return _packs.For(sentence.Language) is { } pack ? SentenceJudge.Judge(desk, index, pack) : FreeZones.OtherLanguage(desk, index);
    }

    private static MessageReading Finish(string text, ReadingDesk desk)
    {
        var action = MessageRules.ActionOf(desk.Drafts, out var main);
        var sentences = desk.Drafts.Count == 0 ? NoSentences : new SentenceReading[desk.Drafts.Count];
        for (var i = 0; i < sentences.Length; i++)
            sentences[i] = desk.Drafts[i].ToReading();
        return new MessageReading
        {
            Text = text,
            Language = desk.Message.Language,
            Action = action,
            Confidence = ActionRules.ConfidenceOf(action, desk.Drafts, main),
            Sentences = sentences,
            Main = main < 0 ? null : sentences[main],
        };
    }
}
