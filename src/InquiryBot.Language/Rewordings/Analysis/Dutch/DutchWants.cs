using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>
/// Reads what an author wants to have, see, hear or know ("voor vrijdag wil ik van jullie één getal", "ik zie de proef graag woensdag
/// tegemoet") into one shape: the wish with its verb last, so that "ik zou graag ..." and "zodat ik ... kan ..." can carry it.
/// </summary>
internal sealed class DutchWants(DutchVerbs verbs, WordClasses classes, DutchTail tails)
{
    private const int LatestVerb = 8;

    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["wil"] = "hebben", ["wou"] = "hebben", ["had"] = "hebben", ["verwacht"] = "zien", ["zie"] = "zien", ["hoor"] = "horen", ["ontvang"] = "ontvangen", ["krijg"] = "krijgen", ["reken"] = "hebben", ["heb"] = "hebben",
    };

    public Telling? Of(ReadOnlySpan<Piece> body, SentenceKind kind)
    {
        var at = Verb(body, out var subject);
        // "krijg ik voor vijf uur geen akkoord, dan ...": a condition, and no wish.
        if (at < 0 || (kind is SentenceKind.Ultimatum && at == 0 && subject == 1))
            return null;
        var after = Math.Max(at, subject) + 1;
        Piece[] front = subject == 0 || at == 0 ? [] : body[..Math.Min(at, subject < 0 ? at : subject)].ToArray();
        var tail = tails.Cut(body[after..]);
        if (front.Any(piece => piece.IsMark) || (front.Length > 0 && !(classes.Has("preposition", front[0]) || classes.Has("time", front[0]) || classes.Has("adverb", front[0]) || classes.Has("determiner", front[0]) || classes.Has("timestart", front[0]) || classes.Has("skip", front[0]))) || tail.Core.Length + front.Length == 0)
            return null;
        var plain = Without(tail.Core);
        var mark = Array.FindIndex(plain, piece => piece.IsMark && piece.Text is "" or "," or ";" or ":");
        var (words, added) = mark < 0 ? (plain, []) : (plain[..mark], plain[mark..]);
        front = [.. front.Where(piece => piece.Key is not ("graag" or "liefst"))];
        Piece[] wish = [.. Lower(front), .. words.Select(piece => piece with { Spaced = true })];
        // "voor zaterdag heb ik een lijst nodig".
        if (body[at].Is("heb"))
            wish = wish.Any(piece => piece.Is("nodig")) ? [.. wish.Where(piece => !piece.Is("nodig"))] : [];
        if (body[at].Is("reken"))
            wish = wish.Length > 1 && wish[0].Is("op") ? wish[1..] : [];
        if (wish.Length == 0 || wish[^1].Is("af") || wish[0].Key is "het" or "dit" or "ze" or "hem" or "m" or "t" or "je" or "jou" or "jullie" or "u" or "of" or "best" or "ook" || (wish[0].Is("om") && front.Length == 0) || wish.Any(piece => piece.Is("nodig")))
            return null;
        return words is [{ Key: "dat" }, _, _, ..] ? null : Wish(Telling(tail, kind), wish, added, Verbs[body[at].Key]);
    }

    private static Telling Telling(Tail tail, SentenceKind kind) =>
        new Telling("wish") { Asides = tail.Asides, Reason = tail.Reason }.WithTrait("ultimatum", kind is SentenceKind.Ultimatum);

    private Telling? Wish(Telling telling, Piece[] wish, Piece[] added, string usual)
    {
        var clause = ClauseStart(wish);
        var after = PieceText.Join(PieceText.Join(wish.AsSpan(clause)), PieceText.Join(added));
        var core = wish.AsSpan(0, clause);
        var (middle, verb) = Closing(core, usual);
        if (middle.Length + after.Length == 0)
            return null;
        return telling.With("wens", PieceText.Join(middle, verb, after)).With("kan", PieceText.Join("ik", middle, "kan " + verb, after))
            .WithTrait("negated", wish.Any(piece => classes.Has("negation", piece)))
            .WithTrait("deadline", wish.Any(piece => classes.Has("time", piece)));
    }

    // "de log zien", "het stuk gelezen hebben", "de sleutels terug" (hebben).
    private (string Middle, string Verb) Closing(ReadOnlySpan<Piece> core, string usual)
    {
        if (core.Length == 0)
            return ("", usual);
        var last = core.Length - 1;
        if (core[last].Key is "tegemoet" or "terug" && usual == "zien")
            return (PieceText.Join(core[..last]), core[last].Is("terug") ? "terugzien" : "krijgen");
        if (core[last].Is("gezien") || core[last].Is("ontvangen") || core[last].Is("gehad"))
            return (PieceText.Join(core[..last]), core[last].Is("gezien") ? "zien" : core[last].Is("gehad") ? "hebben" : "ontvangen");
        // "schone schorten zien vanavond": the time goes before the verb.
        if (last > 1 && classes.Has("time", core[last]) && verbs.FindInfinitive(core[last - 1].Key) is not null)
            return (PieceText.Join(PieceText.Join(core[..(last - 1)]), core[last].Text), core[last - 1].Text);
        // "geen telefoons meer zien op de vloer": the place stays behind the verb.
        for (var at = last - 1; at > 0 && last - at < 7; at--)
        {
            if (verbs.FindInfinitive(core[at].Key) is not null && (classes.Has("preposition", core[at + 1]) || core[at + 1].Is("in")) && !classes.Has("determiner", core[at - 1]) && !classes.Has("preposition", core[at - 1]))
                return (PieceText.Join(core[..at]), PieceText.Join(core[at..]));
        }

        if (last > 1 && classes.Has("time", core[last]) && core[last - 1].Key is "vol" or "leeg" or "klaar" or "schoon" or "af" or "open" or "dicht" or "terug")
            return (PieceText.Join([.. core[..(last - 1)], core[last] with { Spaced = true }, core[last - 1]]), usual);
        // "die tank vol vanavond": the time goes right behind the thing.
        if (last > 1 && classes.Has("time", core[last]) && new DutchResult(verbs, classes).ThingEnd(core, 0) is > 0 and var thing && thing < last && !classes.Has("preposition", core[thing]) && !classes.Has("timestart", core[last - 1]) && !classes.Has("determiner", core[last - 1]))
            return (PieceText.Join([.. core[..thing], core[last] with { Spaced = true }, .. core[thing..last]]), usual);
        var infinitive = verbs.FindInfinitive(core[last].Key) is not null && (last == 0 || core[last].Key is "weten" or "horen" or "zien" || !classes.Has("determiner", core[last - 1]));
        if (!infinitive)
            return (PieceText.Join(core), usual);
        var start = last;
        while (start > 1 && core[start - 1].Key is "kunnen" or "willen" or "gaan")
            start--;
        var verb = core[start].Is("kunnen") && start < last ? core[(start + 1)..] : core[start..];
        // "ik zie de stukken graag verschijnen": the author sees, the stukken appear.
        var sees = usual == "zien" && verb.Length == 1 && verb[0].Key is not ("zien" or "hebben" or "krijgen" or "ontvangen" or "horen" or "weten" or "lezen");
        return (PieceText.Join(core[..start]), sees ? "zien " + PieceText.Join(verb) : PieceText.Join(verb));
    }

    // "weten wie er komt", "horen of het verstuurd is": the clause stays behind the verb.
    private int ClauseStart(ReadOnlySpan<Piece> wish)
    {
        for (var at = 1; at < wish.Length; at++)
        {
            var asks = classes.Has("question", wish[at]) || wish[at].Key is "of" or "als" or "voordat" or "zodat" or "dat" or "waarop" or "waarin";
            if (asks && at + 2 < wish.Length && !classes.Has("preposition", wish[at - 1]))
                return at;
        }

        return wish.Length;
    }

    private static int Verb(ReadOnlySpan<Piece> body, out int subject)
    {
        subject = -1;
        for (var at = 0; at < body.Length && at <= LatestVerb; at++)
        {
            if (!body[at].IsWord || !Verbs.ContainsKey(body[at].Key))
                continue;
            subject = at > 0 && body[at - 1].Is("ik") ? at - 1 : at + 1 < body.Length && body[at + 1].Is("ik") ? at + 1 : -1;
            if (subject >= 0 || (at == 0 && body[at].Key is "wil" or "zie" or "verwacht" && body.Length > 2 && body[1].Key is not ("je" or "jij" or "jullie" or "u" or "iemand" or "iedereen" or "er" or "dat")))
                return at;
        }

        return -1;
    }

    private Piece[] Without(Piece[] core) => [.. core.Where((piece, at) => piece.Key is not ("graag" or "liefst" or "wel" or "toch") && !(at == 0 && classes.Has("skip", piece) && piece.Key is not "nog" and not "meteen"))];

    private static Piece[] Lower(Piece[] front) =>
        front.Length == 0 ? [] : [front[0] with { Text = Capitals.IsName(front[0].Text) && front[0].Text.Skip(1).Any(char.IsUpper) ? front[0].Text : char.ToLowerInvariant(front[0].Text[0]) + front[0].Text[1..] }, .. front[1..].Where(piece => piece.Key is not ("graag" or "liefst"))];
}
