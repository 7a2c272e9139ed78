using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Carries Dutch views and rules, and puts the verb last where a frame says "dat".</summary>
internal sealed class DutchClaims(DutchVerbs verbs, WordClasses classes)
{
    private const int LongestClaim = 16;

    private readonly DutchWordOrder _order = new(verbs, classes);
    private readonly DutchResult _results = new(verbs, classes);

    private static readonly HashSet<string> Finite =
        ["is", "zijn", "was", "waren", "heeft", "hebben", "kan", "kunnen", "moet", "moeten", "gaat", "gaan", "wordt", "worden", "mag", "zal", "zit", "staat", "komt", "doet", "doen"];

    public Telling? Of(string use, ReadOnlySpan<Piece> words)
    {
        Piece[] claim = [.. PieceText.TrimMarks(words).ToArray().Where((piece, at) => at == 0 || piece.Key is not ("toch" or "gewoon" or "echt" or "wel"))];
        claim = claim.Length > 0 && classes.Has("determiner", claim[0]) ? [claim[0] with { Text = claim[0].Text.ToLowerInvariant() }, .. claim[1..]] : claim;
        if (claim.Length is < 3 or > LongestClaim || claim[0].IsMark || (use == "view" && (Finite.Contains(claim[0].Key) || classes.Has("finite", claim[0]))))
            return null;
        var verb = Array.FindIndex(claim, 1, piece => Finite.Contains(piece.Key));
        var plain = verb > 0 && verb <= 3 && !claim.Any(piece => piece.IsMark || classes.Has("clauseconnector", piece));
        var sub = plain ? _order.FromVerbSecond(claim, verb) : null;
        plain = sub is not null;
        return new Telling(use)
            .With("main", use == "hint" || !plain ? Low(PieceText.Join(claim)) : null)
            .With("sub", sub)
            .WithTrait("main", !plain)
            .WithTrait("iclaim", claim[0].Is("ik"))
            .WithTrait("youclaim", claim[0].Key is "je" or "jij" or "jullie" or "u")
            .WithTrait("negated", claim.Any(piece => classes.Has("negation", piece)));
    }

    /// <summary>"vanaf nu gaat alles eerst langs mij".</summary>
    public Telling Rule(DutchRequest request)
    {
        var rest = PieceText.TrimMarks(request.Rest).ToArray();
        // Without what only presses: ", geen uitzonderingen".
        var main = PieceText.Join(PieceText.Join(request.Body.AsSpan(0, request.Match.End)), PieceText.Join(request.Tail.Core));
        var telling = request.Start().With("main", First(main)).WithTrait("many", request.Body.Any(piece => piece.Key is "we" or "wij"))
            .WithTrait("negated", request.Tail.Core.Any(piece => classes.Has("negation", piece)));
        var verbFirst = rest.Length > 2 && (Finite.Contains(rest[0].Key) || verbs.FindFinite(rest[0].Key) is not null) && !rest.Any(piece => piece.IsMark);
        if (!verbFirst)
            return telling;
        // "vanaf nu gaan alle retouren langs Els": subject, then the opening, then the rest.
        var end = Math.Max(_results.ThingEnd(rest, 1), 2);
        Piece[] opening = [.. request.Body[..request.Match.End].Select(piece => piece with { Text = piece.Key, Spaced = true })];
        return telling.With("sub", _order.FromVerbFirst([rest[0], .. rest[1..end], .. opening, .. rest[end..]]));
    }

    // A rule opens with "vanaf nu" and the like, never with a name.
    private static string First(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Low(string text) =>
        text.Length > 0 && !Capitals.IsName(text.Split(' ')[0]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
