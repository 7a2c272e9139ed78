using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>Sentences that are not the author's own words to people, and sentences in languages that are not read.</summary>
internal static class FreeZones
{
    private const int WordsOfAnyLanguage = 4;

    private static readonly Evidence[] NoEvidence = [];

    public static SentenceDraft Left(in Sentence sentence) => new()
    {
        Span = sentence.Span,
        Language = sentence.Language,
        Kind = KindOf(sentence.Zone),
        Flags = sentence.Zone == SentenceZone.Own && sentence.Language == MessageLanguage.Other ? SentenceFlags.LanguageOther : SentenceFlags.None,
        Action = MessageAction.Silent,
        Confidence = 1,
        Evidence = NoEvidence,
    };

    /// <summary>
    /// A word or two may be too little to tell the language and still be an "ok" or a "thanks": what both languages know is read,
    /// as long as nothing but silence can come of it.
    /// </summary>
    public static SentenceDraft OtherLanguage(ReadingDesk desk, int index)
    {
        ref readonly var sentence = ref desk.Message.Sentences[index];
        var left = Left(sentence);
        if (sentence.WordCount is 0 or > WordsOfAnyLanguage)
            return left;
        foreach (var language in (ReadOnlySpan<MessageLanguage>)[MessageLanguage.English, MessageLanguage.Dutch])
        {
            var pack = desk.Packs.For(language)!;
            desk.Cues.FillOne(desk, index, pack);
            var draft = SentenceJudge.Judge(desk, index, pack);
            if (draft.Kind is SentenceKind.Acknowledge or SentenceKind.Social or SentenceKind.Recognise or SentenceKind.Apology
                || (draft.Flags & SentenceFlags.Crisis) != 0)
            {
                return draft;
            }
        }
        return left;
    }

    private static SentenceKind KindOf(SentenceZone zone) => zone switch
    {
        SentenceZone.Quoted or SentenceZone.Forwarded => SentenceKind.Quoted,
        SentenceZone.Code => SentenceKind.Code,
        SentenceZone.BotCommand => SentenceKind.BotCommand,
        SentenceZone.Signature => SentenceKind.Social,
        _ => SentenceKind.Unclear,
    };
}
