using InquiryBot.Conversation.Cards;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation.Remarks;

/// <summary>Words a nudge: good intent first, then the words that led to it, then the offer. Short, and never a verdict on a person.</summary>
internal static class NudgeWording
{
    // Enough to recognise the own line by; the rest is a scroll away.
    private const int LongestQuote = 80;
    private const int LongestPlace = 40;

    /// <summary>The whole nudge, in the language of the sentence it is about.</summary>
    public static Card Compose(MessageReading reading, Nudge nudge, RewordingOffer offer, string? place)
    {
        var texts = BotTexts.For(nudge.Sentence.Language);
        var kind = DraftReply.NameOf(nudge.Sentence.Kind, texts);
        var opening = texts.Format("nudge.opening", texts[IntentOf(nudge.Sentence.Kind)], kind, Quote(reading, nudge.Sentence));
        var text = Lines(Where(place, texts), opening, DraftReply.Offer(offer, texts, "nudge.try"), texts["nudge.footer"]);
        return new Card(text, [.. UseButtons(nudge, offer, texts), .. Buttons(reading, nudge, texts)]) { IsGenerated = offer.Rewordings.Count > 0 };
    }

    /// <summary>What an open question did, named and in the language of the question.</summary>
    public static Card Compose(MessageReading reading, Appreciation appreciation, string? place)
    {
        var texts = BotTexts.For(appreciation.Sentence.Language);
        var what = texts[$"appreciation.{appreciation.Sentence.Kind.Id()}"];
        var text = Lines(Where(place, texts), texts.Format("appreciation.opening", Quote(reading, appreciation.Sentence), what), texts["nudge.footer"]);
        return new Card(text, new CardButton(texts["button.why"], Id(appreciation), WordsBehind(reading, appreciation, texts)), texts["button.appreciation-off"]);
    }

    /// <summary>The words that led to a remark, in quotes.</summary>
    public static string WordsBehind(MessageReading reading, Remark remark, BotTexts texts) =>
        DraftReply.WordsBehind(reading, remark.Sentence) is { Length: > 0 } words ? words : texts.Format("nudge.whole-line", Quote(reading, remark.Sentence));

    private static IEnumerable<CardButton> UseButtons(Nudge nudge, RewordingOffer offer, BotTexts texts) =>
        offer.Rewordings.Select((rewording, index) => new CardButton(texts.Format("button.use", index + 1), Id(nudge), rewording.Text));

    private static CardButton[] Buttons(MessageReading reading, Nudge nudge, BotTexts texts) =>
    [
        new(texts["button.keep"], Id(nudge)),
        new(texts["button.fine"], Id(nudge)),
        new(texts["button.why"], Id(nudge), WordsBehind(reading, nudge, texts)),
        new(texts["button.pause"], Id(nudge)),
        new(texts["button.stop"], Id(nudge)),
    ];

    private static string Id(Remark remark) => remark.Id.ToString("N");

    private static string? Where(string? place, BotTexts texts) => place is null ? null : texts.Format("nudge.where", Shortened(place.Trim(), LongestPlace));

    private static string Lines(params string?[] lines) => string.Join('\n', lines.OfType<string>());

    // What is good about wanting to say it: to get something moving, to find something out, to say that it matters.
    private static string IntentOf(SentenceKind kind) => kind switch
    {
        SentenceKind.Blame or SentenceKind.Rhetorical or SentenceKind.Leading or SentenceKind.Tag => "nudge.intent-raise",
        SentenceKind.Ultimatum or SentenceKind.Perform => "nudge.intent-matters",
        SentenceKind.Advice => "nudge.intent-help",
        _ => "nudge.intent-move",
    };

    private static string Quote(MessageReading reading, SentenceReading sentence) => Shortened(reading.WordsOf(sentence).Trim(), LongestQuote);

    private static string Shortened(ReadOnlySpan<char> words, int longest)
    {
        if (words.Length <= longest)
            return words.ToString();

        // Cut at a blank, and never through a surrogate pair.
        var end = words[..longest].LastIndexOf(' ');
        if (end <= 0)
            end = char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest;
        return $"{words[..end]}…";
    }
}
