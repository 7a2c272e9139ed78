using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>
/// Finds the statement inside a question: "is the log empty" says "the log is empty", "did the parcel go out" says "the parcel went out".
/// Only where subject and verb are plainly told apart.
/// </summary>
internal sealed class EnglishClause(EnglishVerbs verbs, WordClasses classes)
{
    private readonly EnglishNouns _nouns = new(verbs, classes);

    /// <summary>Turns a clause that starts with an auxiliary round; null when that cannot be done safely.</summary>
    /// <param name="words">The clause, its auxiliary first.</param>
    /// <param name="keepsNot">Whether "isn't" stays "isn't" (why isn't it open) or only fishes for a yes (isn't it too late).</param>
    public Piece[]? Statement(ReadOnlySpan<Piece> words, bool keepsNot)
    {
        words = PieceText.TrimMarks(words);
        if (words.Length < 3 || !classes.Has("aux", words[0]))
            return null;
        var auxiliary = keepsNot ? words[0] : Positive(words[0]);
        if (!keepsNot && words.Length > 3 && words[2].Is("not") && classes.Has("subject", words[1]))
            words = (Piece[])[words[0], words[1], .. words[3..]];
        var isDo = classes.Has("do", auxiliary);
        var isModal = classes.Has("modal", auxiliary);
        var end = isDo || isModal ? BaseVerb(words) : Predicate(words);
        if (end < 2 || end >= words.Length || HasSecondVerb(words[(end + 1)..]))
            return null;
        var subject = words[1..end];
        if (isDo && !auxiliary.Key.EndsWith("nt", StringComparison.Ordinal))
            return Inflected(auxiliary.Key, subject, words[end..]);
        return [.. Started(subject), auxiliary with { Text = auxiliary.Text.ToLowerInvariant(), Spaced = true }, .. words[end..]];
    }

    /// <summary>Where the verb stands in a clause whose auxiliary comes first; below zero when that is not plain.</summary>
    public int VerbOf(ReadOnlySpan<Piece> words) => words.Length < 3 ? -1 : BaseVerb(words);

    // "did the parcel go out": the last base form of the run that opens with the subject.
    private int BaseVerb(ReadOnlySpan<Piece> words)
    {
        if (IsSubject(words))
            return SkipAdverbs(words, 2) is var bare && bare < words.Length && verbs.Find(words[bare].Key) is not null ? bare : -1;
        if (words.Length > 3 && words[1].Key is "this" or "that" or "these" or "those" && verbs.Find(words[2].Key) is not null && verbs.Find(words[3].Key) is null)
            return 2;
        var end = _nouns.End(words, 1);
        var first = classes.Has("determiner", words[1]) ? 3 : 2;
        for (var at = end - 1; at >= first; at--)
        {
            if (verbs.Find(words[at].Key) is not null)
                return at;
        }

        end = WithOf(words, end);
        return end > 1 && end < words.Length && verbs.Find(words[end].Key) is not null ? end : -1;
    }

    private int WithOf(ReadOnlySpan<Piece> words, int end)
    {
        while (end > 1 && end < words.Length && words[end].Is("of") && _nouns.End(words, end + 1) is var further && further > end + 1)
            end = further;
        return end;
    }

    // Adverbs may stand before the verb and stay there: "did you even look".
    private int SkipAdverbs(ReadOnlySpan<Piece> words, int at)
    {
        while (at < words.Length && (classes.Has("skip", words[at]) || classes.Has("even", words[at])))
            at++;
        return at;
    }

    // "is the log empty", "was this lady called back", "is the log in the bin": what is said of the subject starts at a participle, an
    // adjective on the list, or at the first word that cannot belong to a noun.
    private int Predicate(ReadOnlySpan<Piece> words)
    {
        if (IsSubject(words))
            return 2;
        var end = _nouns.End(words, 1);
        if (end == 1)
            return -1;
        var first = classes.Has("determiner", words[1]) ? 3 : 2;
        for (var at = first; at < end; at++)
        {
            if (IsPredicate(words[at]))
                return at;
        }

        end = WithOf(words, end);
        return end < words.Length && classes.Has("hanging", words[end]) ? BehindPhrase(words, end) : end;
    }

    // "was the VIP in 601 given a room": a phrase can stand between subject and participle.
    private int BehindPhrase(ReadOnlySpan<Piece> words, int end)
    {
        var next = _nouns.End(words, end + 1);
        for (var at = end + 2; at <= next && at < words.Length; at++)
        {
            if (IsPredicate(words[at]))
                return at;
        }

        return end;
    }

    // "should a bakery open at 7 have bread", "was it late, was nobody there": two verbs, and no telling which is the sentence's.
    private bool HasSecondVerb(ReadOnlySpan<Piece> rest)
    {
        for (var at = 1; at < rest.Length; at++)
        {
            var bare = rest[at].Key is "have" or "be" && !rest[at - 1].IsMark && rest[at - 1].Key is not ("to" or "not" or "and" or "or") && !classes.Has("modal", rest[at - 1]) && !classes.Has("subject", rest[at - 1]);
            if (bare || (rest[at - 1].IsMark && classes.Has("aux", rest[at])))
                return true;
        }

        return false;
    }

    // "why is this open" and "why is this door open": only the first "this" stands alone.
    private bool IsSubject(ReadOnlySpan<Piece> words) =>
        classes.Has("subject", words[1])
        || (words[1].Key is "this" or "that" or "these" or "those" && (!_nouns.IsInner(words[2]) || IsPredicate(words[2])));

    private bool IsPredicate(Piece piece) =>
        classes.Has("predicate", piece)
        || (piece.Key.StartsWith("un", StringComparison.Ordinal) && piece.Key.EndsWith("ed", StringComparison.Ordinal))
        || (verbs.FindForm(piece.Key) is { } form && (form.Participle == piece.Key || form.Gerund == piece.Key) && verbs.Find(piece.Key) is null);

    private Piece[]? Inflected(string auxiliary, ReadOnlySpan<Piece> subject, ReadOnlySpan<Piece> rest)
    {
        var at = SkipAdverbs(rest, 0);
        if (at >= rest.Length || verbs.Find(rest[at].Key) is not { } verb || verb.Base is "be")
            return null;
        var form = auxiliary switch { "did" => verb.Past, "does" => verb.ThirdPerson, _ => verb.Base };
        return [.. Started(subject), rest[at] with { Text = form, Key = form, Spaced = true }, .. rest[(at + 1)..]];
    }

    private static Piece[] Started(ReadOnlySpan<Piece> subject) =>
        [subject[0] with { Spaced = false }, .. subject[1..]];

    private static Piece Positive(Piece auxiliary)
    {
        var positive = auxiliary.Key switch
        {
            "wont" => "will",
            "cant" => "can",
            _ when auxiliary.Key.EndsWith("nt", StringComparison.Ordinal) => auxiliary.Key[..^2],
            _ => auxiliary.Key,
        };
        return auxiliary with { Text = positive, Key = positive };
    }
}
