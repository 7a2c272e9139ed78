using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Tells where the finite verb of a Dutch clause stands.</summary>
internal sealed class DutchFinite(DutchVerbs verbs, WordClasses classes)
{
    private const int LongestStart = 9;

    /// <summary>Whether a word is a finite verb that is not often anything else.</summary>
    public bool Is(Piece piece) =>
        piece.IsWord && (classes.Has("finite", piece) || classes.Has("past", piece) || (classes.Has("clauseverb", piece) && verbs.FindInfinitive(piece.Key) is null) || verbs.IsThirdPerson(piece.Key));

    public bool IsInfinitive(Piece piece) => piece.IsWord && verbs.FindInfinitive(piece.Key) is not null;

    /// <summary>Whether the last word stands where a noun does: behind an article or a preposition.</summary>
    public bool IsNounPlace(ReadOnlySpan<Piece> words) =>
        words.Length > 1 && (classes.Has("determiner", words[^2]) || classes.Has("preposition", words[^2]));

    /// <summary>Whether the words make a sentence of their own: subject, finite verb second.</summary>
    public bool IsMainClause(ReadOnlySpan<Piece> words) => Second(words) > 0;

    /// <summary>Whether the verb stands second and not last: "geen tickets sluiten die ..." is an order, "de buren sluiten de poort" is not.</summary>
    public bool IsStatement(ReadOnlySpan<Piece> words)
    {
        var at = Second(words);
        var last = at == words.Length - 1 || (at > 0 && (words[at + 1].IsMark || words[at + 1].Is("die") || classes.Has("clauseconnector", words[at + 1])));
        return at > 0 && !(last && IsInfinitive(words[at]));
    }

    /// <summary>The place of the finite verb in a sentence with the verb second; 0 when there is none.</summary>
    public int Second(ReadOnlySpan<Piece> words)
    {
        if (words.Length < 3)
            return 0;
        for (var at = 1; at < words.Length && at <= LongestStart; at++)
        {
            // "niet meer vragen hoe het werkt": a question hangs on what stands before it.
            if (words[at].IsMark || classes.Has("question", words[at]) || (classes.Has("clauseconnector", words[at - 1]) && (at > 1 || !words[0].Is("dat"))))
                return 0;
            if (IsSecond(words, at))
                return at;
        }

        return 0;
    }

    /// <summary>Whether the verb at a place has its subject right before it: "kar heeft".</summary>
    public bool IsSubjectVerb(ReadOnlySpan<Piece> words, int at) => Second(words[..(at + 1)]) == at && at <= 2;

    private bool IsSecond(ReadOnlySpan<Piece> words, int at)
    {
        if (Is(words[at]))
            return true;
        // "wij pakken", "jullie leveren": a plural form needs its subject beside it.
        var plural = verbs.FindInfinitive(words[at].Key) is { Particle.Length: 0 };
        return (plural && (at > 2 && classes.Has("preposition", words[1]) && LooksPlural(words[..1]) || classes.Has("pluralsubject", words[at - 1]) || (at + 1 < words.Length && classes.Has("pluralsubject", words[at + 1])) || LooksPlural(words[..at])))
            || (verbs.FindImperative(words[at].Key) is not null && (words[at - 1].Key is "ik" or "je" or "jij" or "u" or "hij" or "iemand" or "iedereen" || (at + 1 < words.Length && words[at + 1].Key is "ik" or "je" or "jij")));
    }

    // "de medewerkers sluiten": a noun in the plural right before it, and the clause goes on.
    private bool LooksPlural(ReadOnlySpan<Piece> subject) =>
        subject[^1].IsWord && subject[^1].Key.Length > 3 && (subject[^1].Key.EndsWith("en", StringComparison.Ordinal) || subject[^1].Key.EndsWith('s'))
        && !verbs.IsParticle(subject[^1].Key) && !classes.Has("preposition", subject[0]) && !classes.Has("adverb", subject[^1]) && verbs.FindInfinitive(subject[^1].Key) is null;
}
