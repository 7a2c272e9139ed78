using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Formats;

namespace InquiryBot.Retrospectives.Cards;

/// <summary>
/// Looks at a text before it is on the wall, as a good facilitator would over the author's shoulder: does it point at a person, or hold a solution where an
/// event was asked? All it can lead to is a question to the author. A pure function; nothing of the text is kept.
/// </summary>
internal sealed class CardCheck(MessageReader reader, Reworder reworder, CardWords words)
{
    // Below this the reader may be wrong about one of three, and a card is no place to find out.
    private const double SureEnough = 0.6;

    // Longer texts say what they mean.
    private const int MostVagueWords = 6;

    private static readonly SentenceKind[] Charges = [SentenceKind.Blame, SentenceKind.Rhetorical, SentenceKind.Ultimatum];

    private static readonly SentenceKind[] Solutions = [SentenceKind.Group, SentenceKind.Obligation, SentenceKind.Command, SentenceKind.Advice, SentenceKind.Assign];

    /// <summary>Looks at a card.</summary>
    /// <param name="text">The words.</param>
    /// <param name="prompt">What it answers.</param>
    /// <param name="questionsOnly">Whether only questions are taken.</param>
    /// <param name="names">The names of those who take part.</param>
    /// <param name="spoken">The language of its author, for a card that does not show its own.</param>
    public CardVerdict LookAtCard(string text, FormatPrompt prompt, bool questionsOnly, IEnumerable<string> names, MessageLanguage spoken)
    {
        var reading = reader.Read(text);
        var language = LanguageOf(reading, spoken);
        var isSolution = !prompt.AsksIdeas && !questionsOnly && IsSolution(reading, text, language);
        CardConcern? concern = words.Holds("insults", text, language) ? CardConcern.Insult
            : PointsAtSomebody(reading, text, prompt.IsWarm, names, language) ? CardConcern.Person
            : questionsOnly && !Asks(reading, text) ? CardConcern.NoQuestion
            : isSolution ? CardConcern.Solution
            : IsAboutOthers(text, language) ? CardConcern.OtherSide
            : null;
        IReadOnlyList<string> rewordings = concern is CardConcern.Person or CardConcern.NoQuestion ? RewordingsOf(reading) : [];
        return new CardVerdict(concern, rewordings, !isSolution, ToneOf(reading));
    }

    /// <summary>Looks at something to try.</summary>
    public CardVerdict LookAtAction(string text, MessageLanguage spoken)
    {
        var reading = reader.Read(text);
        var language = LanguageOf(reading, spoken);
        CardConcern? concern = words.Behind("others", text, language) is { } rest && words.Behind("orders", rest, language) is not null ? CardConcern.OrderToAbsent
            : IsVague(text, language) ? CardConcern.Vague
            : null;
        return new CardVerdict(concern, [], false, ToneOf(reading));
    }

    /// <summary>How much of a text asks and tells.</summary>
    public RoomTone ToneOf(string text) => ToneOf(reader.Read(text));

    private static RoomTone ToneOf(MessageReading reading) => new(
        reading.Sentences.Count(sentence => sentence.Stance == Stance.Asking),
        reading.Sentences.Count(sentence => sentence.Stance == Stance.Telling),
        reading.Sentences.Count(sentence => sentence.Stance == Stance.Other));

    private static MessageLanguage LanguageOf(MessageReading reading, MessageLanguage spoken) =>
        reading.Main?.Language is MessageLanguage.English or MessageLanguage.Dutch ? reading.Main.Language
        : reading.Language is MessageLanguage.English or MessageLanguage.Dutch ? reading.Language
        : spoken;

    private bool PointsAtSomebody(MessageReading reading, string text, bool isWarm, IEnumerable<string> names, MessageLanguage language)
    {
        var isCharge = words.Holds("charges", text, language) || reading.Sentences.Any(sentence => Charges.Contains(sentence.Kind) && sentence.Confidence >= SureEnough);
        if (Names(text, names, language))
            return isCharge || !(isWarm || reading.Sentences.Any(sentence => sentence.Kind == SentenceKind.Recognise));
        return isCharge && words.Holds("persons", text, language);
    }

    // A mention, somebody who takes part, or a first name as people write it.
    private bool Names(string text, IEnumerable<string> names, MessageLanguage language) =>
        IsMention(text)
        || names.Any(name => name.Length > 1 && CardWords.HoldsWords(text, name))
        || words.HoldsExactly("names", text, language);

    // An address of mail is no mention; <@U123> and @ann are.
    private static bool IsMention(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (at + 1 < text.Length && char.IsLetter(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
                return true;
        }

        return false;
    }

    private bool IsSolution(MessageReading reading, string text, MessageLanguage language) =>
        words.Behind("solutions", text, language) is not null
        || (reading.Main is { } main && Solutions.Contains(main.Kind) && main.Confidence >= SureEnough && !text.Contains('?', StringComparison.Ordinal));

    private bool IsAboutOthers(string text, MessageLanguage language) =>
        words.Behind("others", text, language) is { } rest && words.Holds("generalities", rest, language);

    private bool IsVague(string text, MessageLanguage language) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostVagueWords && words.Holds("vague", text, language);

    private static bool Asks(MessageReading reading, string text) => text.Contains('?', StringComparison.Ordinal) || reading.Main?.Stance == Stance.Asking;

    private IReadOnlyList<string> RewordingsOf(MessageReading reading) => [.. reworder.Reword(reading).Rewordings.Take(2).Select(rewording => rewording.Text)];
}
