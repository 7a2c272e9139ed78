using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Reads the condition of a Dutch ultimatum: what the author needs, or wants to prevent. The threat behind it is left out.</summary>
internal sealed class DutchConditions(DutchVerbs verbs, WordClasses classes)
{
    private const int LongestClause = 26;

    private readonly DutchWordOrder _order = new(verbs, classes);
    private readonly DutchFinite _finite = new(verbs, classes);
    private readonly DutchResult _results = new(verbs, classes);

    private static Telling? Prevent(string? sub) => sub is null ? null : new Telling("prevent").With("sub", sub).WithTrait("ultimatum");

    // "als de tests weer uitgezet worden haal ik ...": the condition is what the author wants to prevent.
    public Telling? Of(DutchRequest request, bool verbFirst = false)
    {
        var body = request.Body.AsSpan(request.Match.End - (verbFirst ? 1 : 0));
        var end = ConditionEnd(body);
        if (end < 3 || end > LongestClause || body[..end].ToArray().Any(piece => piece.IsMark) || (end < body.Length && body[end].Text is "'" or "\"" or "‘" or "“"))
            return null;
        var condition = Calm(body[..end]);
        return Limit(verbFirst ? _order.FromVerbFirst(WithoutNot(condition)) : PieceText.Join(WithoutNot(condition)), condition)
            ?? Prevent(verbFirst ? _order.FromVerbFirst(condition) : PieceText.Join(condition));
    }

    // "als de etalage niet af is, dan ...": what may not fail is what is needed, so it is said without its "niet".
    private static Telling? Limit(string? needed, Piece[] condition) =>
        needed is null || condition.Count(piece => piece.Is("niet")) != 1 || condition.Any(piece => piece.Key is "meer" or "geen" or "weer")
            ? null : new Telling("limit") { TurnsNegation = true }.With("sub", needed).WithTrait("ultimatum");

    private static Piece[] WithoutNot(Piece[] words) => [.. words.Where(piece => !piece.Is("niet"))];

    /// <summary>"lever je de stukken niet aan, dan ...": a condition without opener.</summary>
    public Telling? Unopened(ReadOnlySpan<Piece> body)
    {
        var then = Array.Exists(body.ToArray(), piece => piece.Is("dan"));
        if (body.Length < 4 || !(classes.Has("turned", body[1]) || (then && classes.Has("determiner", body[1]))) || verbs.FindFinite(body[0].Key) is null)
            return null;
        var end = ConditionEnd(body);
        if (end is < 3 or > LongestClause || end == body.Length)
            return null;
        return Prevent(_order.FromVerbFirst(Calm(body[..end])));
    }

    // "wie zijn uren niet heeft ingevuld krijgt ...": nobody is named, so "iemand" stands for "wie".
    public Telling? Whoever(DutchRequest request)
    {
        var body = request.Body.AsSpan(request.Match.End);
        var end = ConditionEnd(body);
        if (end < 2 || end == body.Length || body[..end].ToArray().Any(piece => piece.IsMark))
            return null;
        var condition = Calm(body[..end]);
        return Limit("iedereen " + PieceText.Join(WithoutNot(condition)), condition) ?? Prevent("iemand " + PieceText.Join(condition));
    }

    // "nog één klacht en ik ...".
    public Telling? Another(DutchRequest request)
    {
        var end = 0;
        while (end < request.Rest.Length && !request.Rest[end].IsMark && request.Rest[end].Key is not ("en" or "of" or "dan"))
            end++;
        if (end == 0 || end == request.Rest.Length || end > 14)
            return null;
        // "nog" itself may have been taken for a filler at the start.
        var opening = PieceText.Join(request.Body.AsSpan(0, request.Match.End)).ToLowerInvariant();
        opening = opening.StartsWith("nog", StringComparison.Ordinal) ? opening : "nog " + opening;
        // "nog één keer zonder helm": without the thing itself there is nothing to prevent.
        if (request.Rest[0].Key is "keer" or "maal")
        {
            // "nog één keer zo'n typo": the typo is what nobody wants.
            var thing = _results.ThingEnd(request.Rest, 1);
            return thing <= 1 || end <= 1 || classes.Has("pronoun", request.Rest[1]) && thing == 2 ? null : (request with { Tail = new Tail([], [], null) }).Start("another").With("thing", PieceText.Join(request.Rest.AsSpan(1, end - 1)));
        }

        if (opening.EndsWith("1x", StringComparison.Ordinal))
            return null;
        return (request with { Tail = new Tail([], [], null) }).Start("another").With("thing", PieceText.Join(opening, PieceText.Join(request.Rest.AsSpan(0, end))));
    }

    // Where the condition ends: at a mark, at "dan", or at a verb that comes right after the verb that closes it.
    private int ConditionEnd(ReadOnlySpan<Piece> body)
    {
        var finite = -1;
        for (var at = 2; at < body.Length; at++)
        {
            if (body[at].IsMark || body[at].Key is "dan" or "anders")
                return at;
            // "op tijd terug is van pauze | kan": a clause has one finite verb, so a second one starts the next.
            if (body[0].Is("ik") && _finite.Is(body[at]) && body[1..at].ToArray().Any(piece => verbs.IsCommonImperative(piece.Key)))
                return at;
            var second = _finite.Is(body[at]) && verbs.FindInfinitive(body[at].Key) is null;
            if (second && finite > 0 && finite < at - 1)
                return at;
            finite = second ? at : finite;
            var closes = (at > 2 && classes.Has("auxiliary", body[at]) && body[at - 1].Key.EndsWith('t') && body[at - 1].Key.Length > 4) || _finite.Is(body[at - 1]) || verbs.FindClosingFinite(body[at - 1].Key) is { Particle.Length: > 0 }
                || verbs.FindParticiple(body[at - 1].Key) is not null || verbs.FindInfinitive(body[at - 1].Key) is not null;
            var turned = at + 1 < body.Length && classes.Has("turned", body[at + 1]);
            var verb = (_finite.Is(body[at]) && (turned || verbs.FindInfinitive(body[at].Key) is null)) || (turned && verbs.FindImperative(body[at].Key) is not null);
            if (verb && (closes || turned) && !(verbs.FindParticiple(body[at - 1].Key) is not null && classes.Has("auxiliary", body[at])))
                return at;
        }

        return body.Length;
    }

    private Piece[] Calm(ReadOnlySpan<Piece> words) => [.. words.ToArray().Where(piece => !classes.Has("press", piece) && !piece.Is("zomaar"))];
}
