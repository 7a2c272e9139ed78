using InquiryBot.Language.Stances;
using InquiryBot.Language.Text;

namespace InquiryBot.Language;

/// <summary>Reads messages: telling, asking or neither, in English and Dutch, and says why. Pure and safe to share between threads.</summary>
public sealed class MessageReader
{
    private static readonly SentenceReading[] NoSentences = [];

    private readonly LanguagePack? _english;
    private readonly LanguagePack? _dutch;

    /// <summary>Makes a reader. The language data is read once per process, in the background; a reading waits for no language but its own.</summary>
    public MessageReader() => LanguagePack.ReadAhead();

    internal MessageReader(LanguagePack english, LanguagePack dutch) => (_english, _dutch) = (english, dutch);

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
        MessagePreparer.Prepare(text, desk.Message, language);
        desk.Drafts.Clear();
        foreach (ref readonly var sentence in desk.Message.Sentences)
            desk.Drafts.Add(Judge(desk, sentence));
        ContextRules.Apply(context ?? MessageContext.None, desk);
        return Finish(text, desk);
    }

    private SentenceDraft Judge(ReadingDesk desk, in Sentence sentence) => (sentence.Zone, sentence.Language) switch
    {
        (not SentenceZone.Own, _) => FreeZones.Left(sentence),
        (_, MessageLanguage.English) => SentenceJudge.Judge(desk, sentence, _english ?? LanguagePack.English),
        (_, MessageLanguage.Dutch) => SentenceJudge.Judge(desk, sentence, _dutch ?? LanguagePack.Dutch),
        _ => FreeZones.OtherLanguage(desk, sentence),
    };

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
