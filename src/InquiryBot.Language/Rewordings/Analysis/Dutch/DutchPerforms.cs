using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>
/// Reads named orders: "ik verzoek iedereen met klem om …", "bij dezen het dringende verzoek …", "ik wijs jullie erop dat …". What is
/// named (asking, urging, forbidding) goes; what is asked stays.
/// </summary>
internal sealed class DutchPerforms(DutchVerbs verbs, WordClasses classes, DutchTail tails, DutchActTellings acts)
{
    private const int LatestName = 14;

    private readonly DutchResult _results = new(verbs, classes);

    public Telling? Of(ReadOnlySpan<Piece> body, Address address)
    {
        var named = Named(body, out var forbids);
        if (named < 0)
            return null;
        var rest = body[(named + 1)..];
        var that = Find(rest, "dat");
        var te = Find(rest, "te");
        var opens = Find(rest, "om");
        that = opens >= 0 && opens < that ? -1 : that;
        if (that >= 0 && that < LatestName && (te < 0 || that < te))
            return Norm(rest[(that + 1)..]);
        if (te < 0)
            return null;
        var om = Find(rest[..te], "om");
        var many = IsMany(rest[..Math.Max(om, 0)]) || IsMany(rest[..Math.Min(rest.Length, 6)]);
        var start = om >= 0 ? om + 1 : Start(rest);
        var tail = tails.Cut(rest[start..]);
        var act = acts.Acts.WithTe(om >= 0 ? tail.Core : Unsolemn(tail.Core));
        if (act is null)
            return null;
        var telling = new Telling(forbids ? "prevent" : "order") { Asides = tail.Asides, Reason = tail.Reason };
        var each = !rest[..Math.Min(rest.Length, 6)].ToArray().All(piece => piece.Key is not ("iedereen" or "eenieder"));
        // "iedereen niets meer": a not is said to those who read it.
        each &= !act.Words.Any(piece => classes.Has("not", piece));
        var doer = each ? new DutchDoer("iedereen") : DutchDoer.Of(many && address is Address.One ? Address.Many : address);
        var filled = acts.Fill(telling, [act], doer);
        if (many)
            filled.WithTrait("many");
        return filled;
    }

    private Telling? Norm(ReadOnlySpan<Piece> clause)
    {
        // "... en verzoek jullie daarmee te stoppen": the naming goes on behind the norm.
        for (var at = 2; at + 1 < clause.Length; at++)
        {
            if (clause[at].Is("en") && classes.Has("performs", clause[at + 1]))
                clause = clause[..at];
        }

        var tail = tails.Cut(clause);
        return tail.Core.Length < 3 || tail.Reason is not null ? null : new Telling("norm") { Asides = tail.Asides }.With("sub", PieceText.Join(tail.Core)).WithTrait("fact")
            .WithTrait("negated", tail.Core.Any(piece => classes.Has("negation", piece)));
    }

    // The word that names the order, and whether it forbids.
    private int Named(ReadOnlySpan<Piece> body, out bool forbids)
    {
        forbids = false;
        for (var at = 0; at < body.Length && at < LatestName; at++)
        {
            if (!classes.Has("performs", body[at]))
                continue;
            // "herinner de studenten eraan": to remind them is what is asked.
            if (at == 0 && body[at].Key is "herinner" or "vraag" or "wijs" or "roep" or "zeg")
                return -1;
            forbids = body[at].Key is "verbied" or "verbieden" || (body[at].Is("raad") && Find(body[at..], "af") is > 0 and < 8 && Find(body[at..], "aan") is not (> 0 and < 8));
            return at;
        }

        return -1;
    }

    // Without "om": behind who is asked and the solemn words.
    private int Start(ReadOnlySpan<Piece> rest)
    {
        var at = 0;
        while (at < rest.Length && (rest[at].Is("nu") || IsSolemn(rest.ToArray(), at) || rest[at].IsMark || rest[at].Key is "ik" or "je" or "jou" or "jullie" or "u" or "iedereen" or "allen" or "eenieder"))
            at++;
        var end = _results.ThingEnd(rest, at);
        // Who was asked already needs no noun: "ik verzoek jullie | de regels na te leven".
        var asked = !rest[..at].ToArray().All(piece => piece.Key is not ("je" or "jou" or "jullie" or "u" or "iedereen"));
        var who = !asked && end > at && rest[at].Key is "de" or "het" or "alle" or "collegas" && IsPeople(rest[end - 1].Key);
        if (who)
            at = end;
        return at;
    }

    private Piece[] Unsolemn(Piece[] core)
    {
        var at = 0;
        while (at < core.Length && (core[at].Is("om") || IsSolemn(core, at)))
            at++;
        return core[at..];
    }

    // "voor de laatste keer" is solemn, "voor de poort" is not: an article needs the rest of its phrase.
    private bool IsSolemn(Piece[] core, int at)
    {
        if (!classes.Has("solemn", core[at]) || core[at].Is("nu"))
            return false;
        var phrase = core[at].Key is "de" or "het" or "een" or "op" or "aan" or "af" ? 1 : core[at].Is("voor") ? 2 : 0;
        return phrase == 0 || (at + phrase < core.Length && classes.Has("solemn", core[at + phrase]) && classes.Has("solemn", core[at + 1]));
    }

    private static bool IsPeople(string noun) =>
        noun.EndsWith("ers", StringComparison.Ordinal) || noun.EndsWith("en", StringComparison.Ordinal) || noun.EndsWith('s') || noun is "secretariaat" or "team" or "crew" or "staf" or "personeel" || noun.EndsWith("ploeg", StringComparison.Ordinal) || noun.EndsWith("team", StringComparison.Ordinal) || noun.EndsWith("dienst", StringComparison.Ordinal);

    private static bool IsMany(ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Key is "iedereen" or "jullie" or "allen" or "alle" or "eenieder" or "de" or "collegas" or "allemaal")
                return true;
        }

        return false;
    }

    private static int Find(ReadOnlySpan<Piece> pieces, string key)
    {
        for (var at = 0; at < pieces.Length; at++)
        {
            if (pieces[at].Is(key))
                return at;
        }

        return -1;
    }
}
