using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>
/// Cuts what follows an opener into the act, what is added behind it (", niet in de kast"), and remarks that can stand as sentences of
/// their own ("de klant belt om 1"). Words that only press, and remarks that only press, are left out.
/// </summary>
internal sealed class DutchTail(DutchVerbs verbs, WordClasses classes)
{
    /// <summary>The key of the comma before an addition: what follows it stays behind the verb.</summary>
    public const string Addition = "+";

    private static readonly HashSet<string> Oaths = ["hemelsnaam", "vredesnaam", "godsnaam", "jezusnaam"];

    private readonly DutchFinite _finite = new(verbs, classes);

    public Tail Cut(ReadOnlySpan<Piece> rest)
    {
        var core = new List<Piece>();
        var asides = new List<string>();
        string? reason = null;
        Piece[] condition = [];
        foreach (var segment in Segments(rest))
        {
            var words = Clean(segment);
            if (words.Length == 0 || IsPressing(words) || (core.Count > 0 && Threatens(words)))
                continue;
            if (classes.Has("reason", words[0]))
                reason = PieceText.Join(words);
            else if (core.Count == 0 && condition.Length == 0 && classes.Has("condition", words[0]) && IsCondition(words))
                condition = words;
            else if (core.Count == 0)
                core.AddRange(words);
            // ", drie klachten deze week": a count of its own, and no part of a list.
            else if (words.Length > 2 && (char.IsDigit(words[0].Text[0]) || words[0].Key is "twee" or "drie" or "vier" or "vijf" or "tien") && !words.Any(piece => piece.Is("en")) && !words.Any(piece => classes.Has("timestart", piece) && piece.Key is "om" or "voor") && words[1].Key is not "uur" && verbs.FindParticiple(words[^1].Key) is null && !verbs.IsParticle(words[^1].Key))
                asides.Add(PieceText.Join(words));
            else if (IsRemark(words) && Tail.IsReproach(words, classes))
                continue;
            else if (IsRemark(words))
                asides.Add(PieceText.Join(WithoutJoint(words)));
            else
                Append(core, words);
        }

        if (condition.Length > 0)
            core = core.Count == 0 ? [.. condition] : [.. core, new Piece("", Addition, PieceKind.Punctuation, Spaced: false), condition[0] with { Text = condition[0].Text.ToLowerInvariant(), Spaced = true }, .. condition[1..]];
        return new Tail([.. PieceText.TrimMarks(core.ToArray())], [.. asides.Where(aside => !IsHarsh(aside))], reason);
    }

    /// <summary>The pieces before the first addition, and the additions with their commas.</summary>
    public static (Piece[] Core, Piece[] Added) Part(ReadOnlySpan<Piece> core)
    {
        for (var at = 1; at < core.Length; at++)
        {
            if (core[at].IsMark && core[at].Key == Addition)
                return (core[..at].ToArray(), core[at..].ToArray());
        }

        return (core.ToArray(), []);
    }

    private void Append(List<Piece> core, Piece[] words)
    {
        // "haal X, Y en Z op": the list goes on until its verb is complete. ", niet in de kast" is an addition.
        var another = verbs.FindImperative(words[0].Is("en") && words.Length > 1 ? words[1].Key : words[0].Key) is not null;
        var adds = !another && (words.Length > 1 && !classes.Has("determiner", words[0]) && verbs.FindParticiple(words[1].Key) is not null || classes.Has("adds", words[0]) || classes.Has("adverb", words[0]) || classes.Has("preposition", words[0]) || classes.Has("time", words[0]) || classes.Has("clauseconnector", words[0]));
        core.Add(new Piece(",", adds ? Addition : ",", PieceKind.Punctuation, Spaced: false));
        core.Add(words[0] with { Spaced = true });
        core.AddRange(words[1..]);
    }

    private Piece[] Clean(ReadOnlySpan<Piece> pieces)
    {
        var kept = new List<Piece>(pieces.Length);
        for (var at = 0; at < pieces.Length; at++)
        {
            if (pieces[at].Kind is PieceKind.Emoji || Presses(pieces, at))
                continue;
            kept.Add(pieces[at] with { Spaced = kept.Count == 0 || pieces[at].Spaced });
        }

        var words = kept.ToArray().AsSpan();
        while (classes.EndingPhrase("drop", PieceText.TrimMarks(words)) is > 0 and var length)
            words = words[..(PieceText.TrimMarks(words).Length - length)];
        return words.ToArray();
    }

    // "nu eens", "nou een keer", "dan maar": particles that press, and only in company of one another.
    private bool Presses(ReadOnlySpan<Piece> pieces, int at)
    {
        var piece = pieces[at];
        // What stands in quotes is somebody's word.
        if ((at > 0 && pieces[at - 1].Text is "\"" or "'" or "‘" or "“") || (at + 1 < pieces.Length && pieces[at + 1].Text is "\"" or "'" or "’" or "”"))
            return false;
        if (classes.Has("press", piece) || Oaths.Contains(piece.Key))
            return !piece.Is("wel") || !Contrasts(pieces);
        if (!piece.IsWord)
            return false;
        var none = new Piece("", "", PieceKind.Punctuation, Spaced: false);
        var next = at + 1 < pieces.Length ? pieces[at + 1] : none;
        var before = at > 0 ? pieces[at - 1] : none;
        return piece.Key switch
        {
            "in" => Oaths.Contains(next.Key),
            "nu" => next.IsWord && before.Key is not ("vanaf" or "tot" or "van" or "voor") && (classes.Has("press", next) || (next.Is("een") && at + 2 < pieces.Length && pieces[at + 2].Is("keer"))),
            "een" or "één" or "ne" => next.Is("keer") && !Counts(pieces, at),
            "keer" => at > 0 && before.Key is "een" or "één" or "ne" && !Counts(pieces, at - 1),
            "maar" when !next.IsWord => before.IsWord,
            "dan" => at > 0 && next.Key is "nu" or "ook" or "maar" or "meteen",
            "maar" => before.IsWord && next.IsWord && !Contrasts(pieces[..at]) && next.Key is not ("niet" or "geen" or "ook" or "wel" or "toch" or "dan" or "nu") && !char.IsDigit(next.Text[0]) && !classes.Has("determiner", next) && !classes.Has("finite", next),
            _ => false,
        };
    }

    private bool Contrasts(ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (classes.Has("negation", piece))
                return true;
        }

        return false;
    }

    // "nog een keer", "één keer per week": there the number matters.
    private static bool Counts(ReadOnlySpan<Piece> pieces, int at) =>
        (at > 0 && pieces[at - 1].Key is "nog" or "dan" or "minstens" or "maximaal" or "in" or "elke")
        || (at + 2 < pieces.Length && pieces[at + 2].Key is "per" or "week" or "dag" or "maand");

    private bool IsPressing(Piece[] words)
    {
        var trimmed = PieceText.TrimMarks(words);
        if (trimmed.Length == 0 || classes.IsPhrase("drop", trimmed) || (trimmed.Length == 1 && classes.Has("dropalone", trimmed[0])))
            return true;
        return classes.StartsWithPhrase("dropstart", trimmed) || (trimmed[0].Is("of") && trimmed.Length > 1 && OrElse([words[0], .. trimmed], 1));
    }

    // "zie ik je weer zonder, dan ...": a threat behind an order is not repeated.
    private bool Threatens(Piece[] words) =>
        words.Length > 3 && classes.Has("turned", words[1]) && (_finite.Is(words[0]) || verbs.FindImperative(words[0].Key) is not null) && words.Any(piece => piece.Is("dan"));

    // "als je klaar bent": the verb closes it. "voor vrijdag wil ik ..." is none.
    private bool IsCondition(Piece[] words) =>
        words.Length > 2 && (words[0].Key is not "voor" || classes.Has("turned", words[1])) && words.Skip(1).Any(piece => _finite.Is(piece) || verbs.FindClosingFinite(piece.Key) is not null)
        && (_finite.Is(words[^1]) || verbs.FindClosingFinite(words[^1].Key) is not null || verbs.FindParticiple(words[^1].Key) is not null)
        && !words.Skip(1).Zip(words.Skip(2)).Any(pair => _finite.Is(pair.First) && classes.Has("turned", pair.Second));

    private bool IsRemark(Piece[] words)
    {
        var bare = WithoutJoint(words);
        // "en laat mij de staten zien" is one more order.
        if (bare.Length > 2 && verbs.IsCommonImperative(bare[0].Key) && !classes.Has("turned", bare[1]) && (classes.Has("determiner", bare[1]) || classes.Has("pronoun", bare[1])))
            return false;
        // "voor de klant erover begint": its verb last, so it hangs on what went before.
        if (bare.Length > 2 && _finite.Second(bare) == bare.Length - 1 && classes.Has("preposition", bare[0]))
            return false;
        // "die gasten staan al in de lobby" stands alone; "die in de lobby staan" does not.
        var shown = bare.Length > 2 && bare[0].Key is "die" or "dat" or "dit" && _finite.Second(bare) is > 0 and var at && at < bare.Length - 1;
        // "scheelt een hoop gedoe": chat leaves the subject out.
        if (bare.Length > 1 && (classes.Has("subjectless", bare[0]) || (verbs.IsThirdPerson(bare[0].Key) && !classes.Has("turned", bare[1]) && !bare[1].Is("het"))))
            return true;
        // "dan laat hij je wassen": what follows from it.
        if (bare.Length > 2 && bare[0].Is("dan") && verbs.FindFinite(bare[1].Key) is not null && (classes.Has("turned", bare[2]) || classes.Has("determiner", bare[2])))
            return true;
        return bare.Length > 2 && (shown || !classes.Has("subordinate", bare[0])) && _finite.IsMainClause(bare);
    }

    private static Piece[] WithoutJoint(Piece[] words)
    {
        var start = 0;
        while (start + 1 < words.Length && words[start].Key is "en" or "want" or "maar" or "dus")
            start++;
        return words[start..];
    }

    private bool IsHarsh(string aside) => aside.Split(' ').Any(word => classes.Has("harsh", word.Trim(',', '.', '!').ToLowerInvariant()));

    private List<Piece[]> Segments(ReadOnlySpan<Piece> rest)
    {
        var segments = new List<Piece[]>();
        var start = 0;
        var depth = 0;
        for (var at = 0; at <= rest.Length; at++)
        {
            var ends = at == rest.Length;
            depth += !ends && rest[at].Text is "(" ? 1 : !ends && rest[at].Text is ")" ? -1 : 0;
            var breaks = !ends && depth == 0 && !(at > 0 && rest[at].Text == "." && classes.Has("abbreviation", rest[at - 1])) && (rest[at].Kind is PieceKind.Emoji || rest[at].IsMark && rest[at].Text[0] is ',' or ';' or '-' or '–' or '—' or '.' or '…' or '!' or '?' or ':');
            if (!ends && !breaks && !(at > start && StartsNew(rest, at)))
                continue;
            if (at > start)
                segments.Add(rest[start..at].ToArray());
            start = breaks ? at + 1 : at;
        }

        return segments;
    }

    // "... of hoe zit dat", "... of je krijgt er vijf bij": the other half of an "or" only presses or threatens. "weten of het klaar is" asks.
    private bool OrElse(ReadOnlySpan<Piece> rest, int at)
    {
        if (!rest[at].Is("of") || at + 1 >= rest.Length || rest[at - 1].Key is "weten" or "horen" or "zien" or "kijken" or "vragen" or "na" or "check" or "checken")
            return false;
        var presses = rest[at + 1].Key is "hoe" or "moet" or "is" or "ga" or "gaat" or "laten" or "wachten" or "wat" or "kan" or "zal" or "blijft" or "krijgt" or "niet" or "zit";
        var asks = at + 2 < rest.Length && (_finite.Is(rest[at + 1]) || verbs.FindImperative(rest[at + 1].Key) is not null) && classes.Has("turned", rest[at + 2]);
        return presses || asks || (at + 2 < rest.Length && classes.Has("turned", rest[at + 1]) && _finite.IsMainClause(rest[(at + 1)..]) && (_finite.Is(rest[at + 2]) || verbs.FindImperative(rest[at + 2].Key) is not null));
    }

    /// <summary>The whole sentence without what presses, for frames that carry it as it stands.</summary>
    public Piece[] Whole(ReadOnlySpan<Piece> rest)
    {
        var whole = new List<Piece>();
        foreach (var segment in Segments(rest))
        {
            var words = Clean(segment);
            if (words.Length == 0 || IsPressing(words))
                continue;
            if (whole.Count > 0 && words[0].Key is not "en")
                whole.Add(new Piece(",", ",", PieceKind.Punctuation, Spaced: false));
            whole.AddRange(words.Select((word, at) => at == 0 ? word with { Spaced = whole.Count > 0 } : word));
        }

        return [.. whole];
    }

    // Chat leaves commas out: "... want de klant belt", "... en ik wil geen gezeur".
    private bool StartsNew(ReadOnlySpan<Piece> rest, int at) =>
        classes.Has("reason", rest[at]) || (rest[at].Is("ik") && at > 1 && at + 1 < rest.Length && verbs.FindInfinitive(rest[at - 1].Key) is not null && verbs.FindFinite(rest[at + 1].Key) is not null) || rest[at].Is("want") || (rest[at].Is("anders") && at + 2 < rest.Length && (_finite.Is(rest[at + 1]) || verbs.FindImperative(rest[at + 1].Key) is not null)) || OrElse(rest, at)
        || (rest[at].Is("en") && at + 2 < rest.Length && verbs.IsCommonImperative(rest[at + 1].Key) && verbs.FindImperative(rest[0].Key) is not null && !classes.Has("turned", rest[at + 2]))
        || (rest[at].Key is "en" or "maar" or "dus" && at + 2 < rest.Length && classes.Has("subject", rest[at + 1]) && _finite.Is(rest[at + 2]) && HasVerb(rest[..at]));

    private bool HasVerb(ReadOnlySpan<Piece> words)
    {
        if (verbs.FindImperative(words[0].Key) is not null)
            return true;
        foreach (var word in words)
        {
            if (_finite.Is(word) || verbs.FindInfinitive(word.Key) is not null)
                return true;
        }

        return false;
    }
}
