using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Reads acts from the places where Dutch puts its verb: first in orders, last in what follows "je moet".</summary>
internal sealed class DutchActs(DutchVerbs verbs, WordClasses classes)
{
    private static readonly HashSet<string> Modal = ["gaan", "kunnen", "moeten", "willen", "mogen", "zullen", "komen"];
    private static readonly HashSet<string> Carrier = ["laten", "blijven", "helpen", "leren"];

    private readonly DutchFinite _finite = new(verbs, classes);
    private readonly DutchHanging _hanging = new(verbs, classes);

    /// <summary>"pas dat rapport aan en stuur t naar Wim".</summary>
    public DutchAct[]? Imperatives(ReadOnlySpan<Piece> core)
    {
        var acts = new List<DutchAct>();
        for (var start = 0; start < core.Length;)
        {
            var end = NextImperative(core, start + 1);
            var verb = verbs.FindImperative(core[start].Key);
            // "licht uit in de gang": a noun that is a stem too, with its particle right behind it.
            if (start + 1 < core.Length && classes.Has("nounstem", core[start]) && (verbs.IsParticle(core[start + 1].Key) || classes.Has("preposition", core[start + 1])))
                return null;
            if (verb is not null && !verbs.IsCommon(verb) && (start + 1 == core.Length || !StartsThing(core[start + 1])))
                return null;
            if (VerbFirst(core[start..end], verb) is not { } act)
                return null;
            acts.Add(act);
            start = end == core.Length ? end : SkipJoint(core, end);
        }

        return acts.Count == 0 ? null : [.. acts];
    }

    /// <summary>A verb, then what belongs to it: "pak dit op met Jan", "leveren vrijdag op".</summary>
    public DutchAct? VerbFirst(ReadOnlySpan<Piece> clause, DutchVerb? verb)
    {
        var (words, added) = DutchTail.Part(clause);
        if (verb is null || words.Length < 2)
            return null;
        var rest = WithoutLead(PieceText.TrimMarks(words.AsSpan(1)));
        // "uit of los hem op": two orders to choose from.
        for (var at = 1; at + 1 < rest.Length; at++)
        {
            if (rest[at].Is("of") && verbs.IsCommonImperative(rest[at + 1].Key) && verbs.IsParticle(rest[at - 1].Key))
                return null;
        }

        if (rest.Length == 0)
            return null;
        // "stel voor dinsdag een planning op": the last word decides before an earlier one that could be a preposition.
        if (rest.Length > 2 && verbs.TakesParticle(verb, rest[^1].Key) && !rest.ToArray().Any(piece => piece.IsMark || piece.Is("en")))
            return DutchAct.Of(rest[..^1], verb.With(rest[^1].Key, joined: !rest[^2].Is("deur")), added).Whole(_finite);
        for (var at = 0; at < rest.Length; at++)
        {
            // "werk het bord bij <link>": particle or preposition, nobody can tell.
            if (verbs.TakesParticle(verb, rest[at].Key) && at + 1 < rest.Length && rest[at + 1].Kind is PieceKind.Link)
                return null;
            if (IsSplitOff(verb, rest, at))
                return DutchAct.Of(rest[..at], verb.With(rest[at].Key, joined: at == 0 || !rest[at - 1].Is("deur")), [.. rest[(at + 1)..], .. added]).Whole(_finite);
        }

        if (Loose(verb, rest) is { } loose)
            return (loose with { After = [.. loose.After, .. added] }).Whole(_finite);
        var end = 0;
        while (end < rest.Length && !_hanging.Starts(rest, end) && !(end > 0 && end + 2 < rest.Length && rest[end].Is("en") && rest[end + 1].Is("niet")))
            end++;
        return DutchAct.Of(rest[..end], verb, [.. rest[end..], .. added]).Whole(_finite);
    }

    // "zet dan maar ...", "doe jij ...": neither particle nor subject goes along into the infinitive.
    private static ReadOnlySpan<Piece> WithoutLead(ReadOnlySpan<Piece> rest)
    {
        while (rest.Length > 1 && rest[0].Key is "dan" or "anders" or "maar" or "toch" or "jij" or "gij" or "al")
            rest = rest[1..];
        return rest;
    }

    // The particle closes the clause, or only what may stand behind a verb follows it. "daar ... mee" belongs together instead.
    private bool IsSplitOff(DutchVerb verb, ReadOnlySpan<Piece> rest, int at)
    {
        var particle = rest[at].Key;
        var closes = at + 1 == rest.Length;
        if (!rest[at].IsWord || (at > 0 && rest[at - 1].Is("en")) || !(closes || Follows(rest[at + 1])))
            return false;
        if (verbs.TakesParticle(verb, particle))
            return true;
        return (DutchVerbs.IsFree(particle) && !classes.Has("preposition", particle)) || (closes && DutchVerbs.IsFree(particle) && !DutchHanging.HasThere(rest[..at]));
    }

    // "stop met dat rekken": what stops stays behind the verb. "laat alles vallen": the second verb does.
    private DutchAct? Loose(DutchVerb verb, ReadOnlySpan<Piece> rest)
    {
        if (verb.Simple is "stoppen" or "beginnen" or "wachten" && rest[0].Is("met"))
            return DutchAct.Of([], verb, rest);
        if (verb.Simple is not ("laten" or "gaan" or "komen"))
            return null;
        var second = LastInfinitive(rest);
        if (second < 1)
            return null;
        return verb.Simple == "laten" ? DutchAct.Of(rest[..second], verb, rest[second..]) : InfinitiveLast(rest)?[0];
    }

    /// <summary>"dat rapport vandaag aanpassen"; helping verbs before the last one are left out.</summary>
    public DutchAct[]? InfinitiveLast(ReadOnlySpan<Piece> core)
    {
        var (words, added) = DutchTail.Part(core);
        if (added.Length > 0 && InfinitiveLast(words) is { } plain)
            return (plain[^1] with { After = [.. plain[^1].After, .. added] }).Whole(_finite) is { } closed ? [.. plain[..^1], closed] : null;
        var joint = FindJoint(core);
        if (joint > 0 && InfinitiveLast(core[..joint]) is { } first && InfinitiveLast(core[(joint + 1)..]) is { } second)
            return [.. first, .. second];
        var at = LastInfinitive(core);
        if (at < 0 || verbs.FindInfinitive(core[at].Key) is not { } verb)
            return null;
        var start = at;
        while (start > 0 && Modal.Contains(core[start - 1].Key))
            start--;
        var act = start > 0 && Carrier.Contains(core[start - 1].Key) && verbs.FindInfinitive(core[start - 1].Key) is { } carrier
            ? DutchAct.Of(WithoutModal(core[..(start - 1)]), carrier, core[at..])
            // "bij moeten vullen": a particle before the helping verb is still the verb's.
            : start > 0 && start < at && verbs.TakesParticle(verb, core[start - 1].Key)
                ? DutchAct.Of(core[..(start - 1)], verb.With(core[start - 1].Key, joined: true), core[(at + 1)..])
                : DutchAct.Of(core[..start], verb, core[(at + 1)..]);
        return act.Whole(_finite) is { } whole ? [whole] : null;
    }

    // "laten doen" behind "kunnen".
    private static ReadOnlySpan<Piece> WithoutModal(ReadOnlySpan<Piece> middle) => middle.Length > 0 && Modal.Contains(middle[^1].Key) ? middle[..^1] : middle;

    /// <summary>An unlisted verb that closes the clause after "je moet": its place says what it is, so it may be used as it stands.</summary>
    public DutchAct[]? UnknownLast(ReadOnlySpan<Piece> whole)
    {
        var (core, added) = DutchTail.Part(whole);
        // "een weekje laten bezinken": the verb that carries it is known.
        if (core.Length > 2 && Carrier.Contains(core[^2].Key) && verbs.FindInfinitive(core[^2].Key) is { } carrier && core[^1].Key.EndsWith("en", StringComparison.Ordinal))
            return DutchAct.Of(WithoutModal(core.AsSpan(0, core.Length - 2)), carrier, [core[^1], .. added]).Whole(_finite) is { } carried ? [carried] : null;
        var usable = core.Length > 1 && !core[^2].Is("te") && core[^1].IsWord && core[^1].Key.EndsWith("en", StringComparison.Ordinal) && core[^1].Key.Length > 4;
        return usable && new DutchAct(core[..^1], null, added, verbs.HasParticle(core[^1].Key) ? null : "te " + core[^1].Text, core[^1].Text).Whole(_finite) is { } act ? [act] : null;
    }

    /// <summary>"dat ticket zelf op te pakken". An unknown verb is carried as written.</summary>
    public DutchAct? WithTe(ReadOnlySpan<Piece> core)
    {
        while (core.Length > 0 && (core[0].Is("om") || classes.Has("skip", core[0])))
            core = core[1..];
        for (var at = 0; at + 1 < core.Length; at++)
        {
            if (!core[at].Is("te") || !core[at + 1].IsWord || !core[at + 1].Key.EndsWith('n'))
                continue;
            var after = core[(at + 2)..];
            // "te proberen dat te doen" holds two verbs; "toe te zeggen zonder te bellen" ends with the first.
            var another = after.ToArray().Any(piece => piece.Is("te")) && !(after[0].IsMark || classes.Has("preposition", after[0]) || classes.Has("clauseconnector", after[0]));
            var verb = another ? null : verbs.FindInfinitive(core[at + 1].Key);
            if (verb is null)
                return new DutchAct(core[..at].ToArray(), null, after.ToArray(), "te " + core[at + 1].Text, null);
            // A particle right before "te" is always split off; "om" could also start the clause.
            var split = at > 0 && verbs.IsParticle(core[at - 1].Key) && (verbs.TakesParticle(verb, core[at - 1].Key) || !DutchHanging.HasThere(core[..at])) && (!core[at - 1].Is("om") || verbs.TakesParticle(verb, "om"));
            return DutchAct.Of(core[..(split ? at - 1 : at)], split ? verb.With(core[at - 1].Key, joined: true) : verb, after);
        }

        return null;
    }

    /// <summary>"niet even gebeld", "de briefing gelezen".</summary>
    public DutchAct? ParticipleLast(ReadOnlySpan<Piece> core)
    {
        for (var at = core.Length - 1; at >= 0; at--)
        {
            if (verbs.FindParticiple(core[at].Key) is { } verb && (at + 1 == core.Length || Follows(core[at + 1])))
                return DutchAct.Of(core[..at], verb, core[(at + 1)..]);
        }

        return null;
    }

    /// <summary>"dit eerst afmaakt": the finite verb closes the clause.</summary>
    public DutchAct? FiniteLast(ReadOnlySpan<Piece> core) =>
        core.Length > 2 && verbs.FindInfinitive(core[^1].Key) is not null && verbs.FindFinite(core[^2].Key) is { Simple: "laten" or "gaan" or "komen" or "blijven" } carrier && (verbs.IsThirdPerson(core[^2].Key) || core[^2].Is("laat"))
            ? DutchAct.Of(core[..^2], carrier, core[^1..])
        : core.Length > 0 && verbs.FindClosingFinite(core[^1].Key) is { } verb ? DutchAct.Of(core[..^1], verb, []) : null;

    private int LastInfinitive(ReadOnlySpan<Piece> core)
    {
        for (var at = 0; at + 1 < core.Length; at++)
        {
            if ((at == 0 || !core[at - 1].Is("te")) && verbs.FindInfinitive(core[at].Key) is { } verb && (OpensClause(core[at + 1]) || (core[at + 1].Is("met") && IsPhase(verb)) || (IsPhase(verb) && HasTe(core[at..]))))
                return at;
        }

        for (var at = core.Length - 1; at >= 0; at--)
        {
            // "na het draaien" names when.
            if (at > 1 && core[at - 1].Is("het") && classes.Has("preposition", core[at - 2]))
                continue;
            if (verbs.FindInfinitive(core[at].Key) is not null && (at + 1 == core.Length || Follows(core[at + 1])) && (at == 0 || !(core[at - 1].Is("te") || (at > 1 && core[at - 2].Is("te")) || IsNounAt(core, at))))
                return at;
        }

        return -1;
    }

    private bool OpensClause(Piece piece) => piece.Is("die") || classes.Has("question", piece) || classes.Has("clauseconnector", piece);

    // "de deuren", "alle tickets": behind an article stands a noun.
    private static bool IsNounAt(ReadOnlySpan<Piece> core, int at) =>
        core[at - 1].Key is "de" or "die" or "deze" or "alle" or "mijn" or "onze" or "uw" or "twee" or "drie" or "vier" || (core[at - 1].Key is "geen" or "jullie" && at + 1 < core.Length);

    private static bool IsPhase(DutchVerb verb) => verb.Infinitive is "stoppen" or "ophouden" or "doorgaan" or "beginnen" or "wachten";

    private static bool HasTe(ReadOnlySpan<Piece> core)
    {
        foreach (var piece in core)
        {
            if (piece.Is("te"))
                return true;
        }

        return false;
    }

    // What may come after the verb at the end: a place, a time, another clause.
    private bool Follows(Piece piece) =>
        piece.IsMark || classes.Has("question", piece) || classes.Has("preposition", piece) || classes.Has("time", piece) || classes.Has("connector", piece) || classes.Has("adverb", piece);

    private int FindJoint(ReadOnlySpan<Piece> core)
    {
        for (var at = 1; at + 1 < core.Length; at++)
        {
            var closes = verbs.FindInfinitive(core[at - 1].Key) is not null
                || (verbs.FindInfinitive(core[^1].Key) is not null && LastInfinitive(core[..at]) >= 0);
            if (core[at].Is("en") && closes)
                return at;
        }

        return -1;
    }

    private int NextImperative(ReadOnlySpan<Piece> core, int from)
    {
        for (var at = from; at + 1 < core.Length; at++)
        {
            if (!core[at].Is("en") && !core[at].Is("dan") && !(core[at].IsMark && core[at].Text == ","))
                continue;
            var next = SkipJoint(core, at);
            // "en dan pas de rest" tells when, and fits nothing.
            if (next < core.Length && !core[next].Is("pas") && verbs.FindImperative(core[next].Key) is not null && (next + 1 == core.Length || StartsObject(core[next + 1]) || (core[at].Is("en") && verbs.IsCommon(verbs.FindImperative(core[next].Key)!))))
                return at;
        }

        return core.Length;
    }

    private bool StartsObject(Piece piece) =>
        piece.Kind is not PieceKind.Word and not PieceKind.Punctuation
        || classes.Has("determiner", piece) || classes.Has("pronoun", piece) || classes.Has("preposition", piece) || classes.Has("adverb", piece)
        || verbs.IsParticle(piece.Key);

    // "stempel terug": behind a rarer stem only a thing shows that it is no noun.
    private bool StartsThing(Piece piece) =>
        piece.Kind is PieceKind.Mention or PieceKind.Link or PieceKind.Code || char.IsDigit(piece.Text[0]) || classes.Has("determiner", piece) || classes.Has("pronoun", piece)
        || (piece.IsWord && char.IsUpper(piece.Text[0]));

    private static int SkipJoint(ReadOnlySpan<Piece> core, int at)
    {
        while (at < core.Length && (core[at].IsMark || core[at].Key is "en" or "dan" or "daarna"))
            at++;
        return at;
    }
}
