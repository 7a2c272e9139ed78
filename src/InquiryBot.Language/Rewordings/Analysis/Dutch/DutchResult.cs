using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>
/// Turns an act into its result with room for "graag": "dat rapport vandaag" + aanpassen into "dat rapport graag vandaag aangepast".
/// Only for one plain object with nothing but a time behind it.
/// </summary>
internal sealed class DutchResult(DutchVerbs verbs, WordClasses classes)
{
    private static readonly HashSet<string> NoResult =
        ["zijn", "hebben", "gaan", "komen", "blijven", "doen", "laten", "helpen", "bellen", "vragen", "zorgen", "houden", "nemen", "denken", "kijken", "zien",
         "stoppen", "beginnen", "wachten", "letten", "werken", "volgen", "gebruiken", "geven", "krijgen", "vinden", "weten", "staan", "zitten", "liggen", "zoeken", "proberen", "geloven"];

    // A second article starts another thing: "de aannemers | hun afval".
    private static readonly HashSet<string> Articles =
        ["de", "het", "een", "hun", "zijn", "haar", "mijn", "je", "jullie", "onze", "ons", "uw", "dit", "dat", "die", "deze"];

    public string? Of(DutchAct act)
    {
        if (act.Verb is null || NoResult.Contains(act.Verb.Simple) || act.After.Length > 0 || act.Middle.Length == 0)
            return null;
        var end = ThingEnd(act.Middle, 0);
        if (end == 0 || (end < act.Middle.Length && !classes.Has("timestart", act.Middle[end])))
            return null;
        return PieceText.Join(PieceText.Join(act.Middle.AsSpan(0, end)), "graag", PieceText.Join(act.Middle.AsSpan(end)), act.Verb.Participle);
    }

    /// <summary>Where the thing that starts here ends; the start itself when there is none.</summary>
    public int ThingEnd(ReadOnlySpan<Piece> pieces, int start)
    {
        if (start >= pieces.Length)
            return start;
        var first = pieces[start];
        if (first.Key is "het" or "t" or "dit" or "dat" or "deze" or "die" or "m" && (start + 1 == pieces.Length || !IsInner(pieces[start + 1])))
            return start + 1;
        if (!classes.Has("determiner", first))
            return start;
        var at = start + 1;
        while (at < pieces.Length && !(Articles.Contains(pieces[at].Key) && !pieces[at - 1].Is("van")) && (IsInner(pieces[at]) || (pieces[at].Is("van") && at + 1 < pieces.Length)))
            at++;
        return at;
    }

    private bool IsInner(Piece piece) =>
        piece.Kind is PieceKind.Code or PieceKind.Link
        || (piece.IsWord && !classes.Has("preposition", piece) && !classes.Has("connector", piece) && !classes.Has("adverb", piece)
            && !classes.Has("time", piece) && !verbs.IsParticle(piece.Key) && !(classes.Has("pronoun", piece) && !classes.Has("determiner", piece)));
}
