using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Tells where a clause starts that hangs on an act ("... voor je naar huis gaat") and so stays behind its verb.</summary>
internal sealed class DutchHanging(DutchVerbs verbs, WordClasses classes)
{
    private readonly DutchFinite _finite = new(verbs, classes);

    /// <summary>Whether a clause that hangs on the act starts here; in "stuur dat" none does: it needs words before and behind it.</summary>
    public bool Starts(ReadOnlySpan<Piece> rest, int at)
    {
        // "voor je naar huis gaat".
        if (rest[at].Key is "voor" or "vóór" or "na" or "sinds" && at > 0 && at + 2 < rest.Length && classes.Has("turned", rest[at + 1]) && (_finite.Is(rest[^1]) || verbs.FindClosingFinite(rest[^1].Key) is not null))
            return true;
        // "drie varianten die minder blauw zijn": what tells more about a thing goes behind the verb.
        if (rest[at].Is("die") && at > 1 && at + 2 < rest.Length && !classes.Has("preposition", rest[at - 1]) && !classes.Has("determiner", rest[at - 1]) && (_finite.Is(rest[^1]) || verbs.FindClosingFinite(rest[^1].Key) is not null))
            return true;
        if (at > 0 && rest[at].Key is "voordat" or "omdat" or "zodra" or "nadat" or "terwijl")
            return true;
        if (rest[at].Is("zonder") && at + 1 < rest.Length && rest[at + 1].Is("dat"))
            return true;
        // "herinner hen er nog aan dat ze ...".
        if (rest[at].Is("dat") && at > 1 && rest[at - 1].Key is "aan" or "op" or "voor" && HasThere(rest[..at]))
            return true;
        if (!classes.Has("clauseconnector", rest[at]) || (at > 0 && classes.Has("preposition", rest[at - 1])))
            return false;
        if (rest[at].Is("dat") && (at == 0 || at + 2 >= rest.Length))
            return false;
        // "tot 6", "na de pauze": a clause has a verb of its own.
        foreach (var piece in rest[(at + 1)..])
        {
            if (_finite.Is(piece) || verbs.FindClosingFinite(piece.Key) is not null || verbs.FindImperative(piece.Key) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Whether "er", "daar", "hier" or "waar" stands among the words, which takes a preposition along.</summary>
    public static bool HasThere(ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Key is "er" or "daar" or "hier" or "waar")
                return true;
        }

        return false;
    }
}
