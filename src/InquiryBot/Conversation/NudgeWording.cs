using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation;

/// <summary>Words a nudge: good intent first, then the words that led to it, then the offer. Short, and never a verdict on a person.</summary>
internal static class NudgeWording
{
    // Enough to recognise the own line by; the rest is a scroll away.
    private const int LongestQuote = 80;

    /// <summary>The whole nudge as plain text, in the language of the sentence it is about.</summary>
    public static string Compose(MessageReading reading, Nudge nudge, RewordingOffer offer, string? place)
    {
        var texts = BotTexts.For(nudge.Sentence.Language);
        var where = place is null ? null : texts.Format("nudge.where", place);
        var kind = DraftReply.NameOf(nudge.Sentence.Kind, texts);
        var opening = texts.Format("nudge.opening", texts[IntentOf(nudge.Sentence.Kind)], kind, Quote(reading.WordsOf(nudge.Sentence)));
        return string.Join('\n', new[] { where, opening, DraftReply.Offer(offer, texts, "nudge.try"), texts["nudge.footer"] }.OfType<string>());
    }

    // What is good about wanting to say it: to get something moving, to find something out, to say that it matters.
    private static string IntentOf(SentenceKind kind) => kind switch
    {
        SentenceKind.Blame or SentenceKind.Rhetorical or SentenceKind.Leading or SentenceKind.Tag => "nudge.intent-raise",
        SentenceKind.Ultimatum or SentenceKind.Perform => "nudge.intent-matters",
        _ => "nudge.intent-move",
    };

    private static string Quote(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.Length <= LongestQuote)
            return words.ToString();

        // Cut at a blank, and never through a surrogate pair.
        var end = words[..LongestQuote].LastIndexOf(' ');
        if (end <= 0)
            end = char.IsHighSurrogate(words[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"{words[..end]}…";
    }
}
