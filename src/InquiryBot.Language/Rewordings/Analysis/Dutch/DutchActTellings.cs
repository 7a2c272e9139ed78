using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Builds Dutch tellings whose heart is an act.</summary>
internal sealed class DutchActTellings(DutchVerbs verbs, WordClasses classes)
{
    private readonly DutchActs _acts = new(verbs, classes);
    private readonly DutchResult _results = new(verbs, classes);
    private readonly DutchActClass _classes = new(classes);

    public DutchActs Acts => _acts;

    public Telling? Build(DutchRequest request)
    {
        var core = request.Tail.Core;
        // "jij laat elke dag je karren staan" is no order, however it looks.
        var charge = request.Kind is SentenceKind.Blame or SentenceKind.Rhetorical or SentenceKind.Leading or SentenceKind.Tag;
        if (core.Length == 0 || (charge && request.Use == "order") || (request.Kind is SentenceKind.Assign && request.Use == "order" && request.Opener.Builder == "finite"))
            return null;
        var acts = request.Opener.Builder switch
        {
            "inf" when request.Opener.Says("front") => _acts.InfinitiveLast(Fronted(request, core)),
            "inf" => _acts.InfinitiveLast(core) ?? (request.Body[0].Is("graag") ? null : _acts.UnknownLast(core)),
            "te" when request.Opener.Says("front") => One(_acts.WithTe(Fronted(request, core))),
            "te" => One(_acts.WithTe(core)),
            // What was not done is a lapse and what was done a surprise; the one said as the other turns the meaning around.
            "participle" when request.Use is "lapse" or "surprise-te" && (request.Use == "lapse") != SaysNot(request.Body) => null,
            "participle" => core.Any(piece => piece.Key is "nooit" or "geen" or "niemand") ? null : One(_acts.ParticipleLast(WithoutNot(core))),
            "finite" when request.Use == "whodoes" => WhoDoes(core),
            "finite" => One(_acts.VerbFirst(core, verbs.FindFinite(core[0].Key))),
            "vone" => VerbThenSubject(core, request.Use == "order" ? request.Body[..request.Match.End] : []),
            "whynot" => WhyNot(core),
            _ => Clause(core),
        };
        return acts is null ? null : Fill(request.Start(), acts, request.Doer).With("hebt", request.Use == "didyou" ? Perfect(request, core) : null);
    }

    // "heb je de handleiding gelezen": "je de handleiding gelezen hebt".
    private string? Perfect(DutchRequest request, Piece[] core)
    {
        var (words, added) = DutchTail.Part(core);
        var last = Array.FindLastIndex(words, piece => verbs.FindParticiple(piece.Key) is not null);
        var helper = request.Body[0].Key is "ben" or "bent" or "zijn" ? (request.Doer.Who == "jullie" ? "zijn" : "bent") : request.Doer.Who switch { "jullie" => "hebben", "u" => "heeft", _ => "hebt" };
        return last < 0 || words.Any(piece => piece.IsMark) ? null : PieceText.Join(request.Doer.Who, PieceText.Join(words.AsSpan(0, last + 1)), helper, PieceText.Join(words.AsSpan(last + 1)), PieceText.Join(added));
    }

    // The word may be part of what the opener matched: "waarom heb je niet gebeld".
    private static bool SaysNot(Piece[] body) => body.Any(piece => piece.Key is "niet" or "niks" or "niets");

    /// <summary>An order without opener, or work handed out by name.</summary>
    public Telling? Bare(Tail tail, SentenceKind kind, Address address)
    {
        var telling = new Telling(kind is SentenceKind.Advice ? "advice" : "order") { Asides = tail.Asides, Reason = tail.Reason }.WithTrait("ultimatum", kind is SentenceKind.Ultimatum);
        if (tail.Core.Length == 0 || classes.Has("noact", tail.Core[0]) || classes.Has("question", tail.Core[0]) || (kind is SentenceKind.Assign && _acts.Imperatives(tail.Core) is null))
            return null;
        // "haal je die doos nog weg": a question, so "je" is who should do it.
        if (kind is SentenceKind.Embedded && tail.Core.Length > 2 && tail.Core[1].Key is "je" or "jij" or "u" or "jullie")
            tail = tail with { Core = [tail.Core[0], .. tail.Core[2..]] };
        // "gasten begroeten met naam": in a command a plural before its verb is what is to be done, not who does it.
        var noted = kind is SentenceKind.Command && tail.Core.Length > 2 && verbs.FindInfinitive(tail.Core[1].Key) is not null && !classes.Has("determiner", tail.Core[0]) && !classes.Has("subject", tail.Core[0]) && !Capitals.IsName(tail.Core[0].Text[..1].ToLowerInvariant() + tail.Core[0].Text[1..]);
        var statement = !noted && new DutchFinite(verbs, classes).IsStatement(tail.Core);
        var acts = _acts.Imperatives(tail.Core) ?? (kind is not (SentenceKind.Assign or SentenceKind.Want) && !statement && Named(tail.Core, out var who) is null ? Bared(_acts.InfinitiveLast(Lowered(tail.Core))) : null);
        if (acts is not null)
            return acts.Any(act => act.Middle.TakeWhile(piece => piece.Key is not ("die" or "dat" or "wat" or "waar" or "wie" or "hoe" or "welke") || piece == act.Middle[0]).Any(piece => classes.Has("finite", piece))) ? null : Fill(telling, acts, DutchDoer.Of(address));
        return Named(tail.Core, out who) is { } named ? Fill(telling, [named], new DutchDoer(who)) : null;
    }

    // What stood before the verb goes to where it stands behind "om" or "dat".
    private Piece[] Fronted(DutchRequest request, Piece[] core)
    {
        var first = request.Captured[0];
        var plain = classes.Has("preposition", first) || classes.Has("adverb", first) || classes.Has("time", first);
        return [plain ? first with { Text = first.Text.ToLowerInvariant() } : Lowered(first), .. request.Captured[1..], core[0] with { Spaced = true }, .. core[1..]];
    }

    // "tent afbreken": a noun without article reads like a note, so the order is kept as one.
    private DutchAct[]? Bared(DutchAct[]? found)
    {
        // "schoonmaken voordat je weggaat": what is to be cleaned stands elsewhere, so no clause could be built on it.
        if (found is [{ Middle: [] }, ..])
            return null;
        // "jassen aan de kapstok": a plural is a likelier reading than a rare verb.
        if (found is [{ Middle: [], Verb: { } verb }, ..] && !verbs.IsCommon(verb))
            return null;
        if (found is not [{ Middle: [var first, ..] }, ..] || !first.IsWord || first.Text.Any(char.IsUpper) || first.Text.Any(char.IsDigit))
            return found;
        var closed = classes.Has("determiner", first) || classes.Has("pronoun", first) || classes.Has("preposition", first) || classes.Has("adverb", first)
            || classes.Has("time", first) || classes.Has("negation", first) || classes.Has("skip", first);
        var noun = first.Key.EndsWith('e') && found[0].Middle.Length > 1 ? found[0].Middle[1] : first;
        var plural = noun.Key.EndsWith("en", StringComparison.Ordinal) || noun.Key.EndsWith('s');
        return closed || plural ? found : null;
    }

    public Telling Fill(Telling telling, DutchAct[] acts, DutchDoer doer)
    {
        acts = [.. acts.Select(act => act with { Middle = DutchTimes.BeforePlace(WithoutThen(telling.Use is "choice" or "advice" ? WithoutBetter(act.Middle) : act.Middle), classes) })];
        var words = acts.SelectMany(act => act.Words).ToArray();
        // "wie gaat dat halen, de kabouters": mockery behind a comma.
        if (telling.Use == "whodoes" && words.Any(piece => piece.IsMark))
            return new Telling("none");
        // "dat hoor je te weten": what somebody knows or sees is no act.
        if (Array.Exists(acts, act => act.Verb is { } verb && classes.Has("state", verb.Infinitive)))
            return new Telling("none");
        // "iemand van boven": the question "wie ...?" has no place for who it should be.
        var one = doer.Who != "iemand" || acts[0].Middle is not [{ Key: "van" }, ..];
        return _classes.Mark(telling, acts)
            .With("te", one ? Joined(acts, act => act.Te) : null)
            .With("inf", one ? Joined(acts, act => act.Infinitive) : null)
            .With("sub", Clause(doer.Who, Joined(acts, act => act.Finite(doer))))
            .With("kan", Clause(doer.Who, Joined(acts, act => act.With(doer.Kan))))
            .With("kunnen", doer.Trait == "you" ? Joined(acts, act => act.With("kunnen")) : null)
            .With("zou", Clause(doer.Who, Joined(acts, act => act.With(doer.Zou))))
            .With("we", doer.Who == "we" ? Clause("we", Joined(acts, act => act.Infinitive)) : null)
            .With("moet", doer.Who == "ik" ? Clause("ik", Joined(acts, act => act.With("moet"))) : null)
            .With("gedaan", acts.Length == 1 && doer.Trait == "you" ? _results.Of(acts[0]) : null)
            .WithTrait(doer.Trait)
            .WithTrait("someone", doer.Who == "iemand")
            .WithTrait("ceases", acts[0].Verb?.Infinitive is "stoppen" or "ophouden" or "afblijven" && words.Any(piece => piece.Key is "met" or "mee" or "te" or "van"))
            .WithTrait("own", words.Any(piece => classes.Has("own", piece)))
            .WithTrait("me", words.Any(piece => classes.Has("me", piece)))
            .WithTrait("negated", words.Any(piece => classes.Has("not", piece)))
            .WithTrait("not", words.Any(piece => classes.Has("not", piece)));
    }

    // "haal die lijst dan van de schijf": it only presses, unless something came first or is compared.
    private Piece[] WithoutThen(Piece[] middle) => [.. middle.Where((piece, at) => !(piece.Is("dan") && at > 0 && at + 1 < middle.Length && classes.Has("preposition", middle[at + 1]) && !middle[at - 1].Is("en") && !middle[at - 1].Key.EndsWith("er", StringComparison.Ordinal)))];

    // "we kunnen die straat beter de deur uit doen": it weighs the idea; right before its verb it says how.
    private static Piece[] WithoutBetter(Piece[] middle) => [.. middle.Where((piece, at) =>
        !(piece.Is("beter") && at + 1 < middle.Length) && !(piece.Is("volgens") && at + 1 < middle.Length && middle[at + 1].Is("mij")) && !(piece.Is("mij") && at > 0 && middle[at - 1].Is("volgens")))];

    private static Piece Lowered(Piece piece) => piece with { Text = Capitals.IsName(piece.Text) ? piece.Text : piece.Text.ToLowerInvariant() };

    private static Piece[] Lowered(Piece[] core) => [core[0] with { Text = core[0].Text.ToLowerInvariant() }, .. core[1..]];

    private static string? Clause(string who, string? predicate) => predicate is null ? null : who + " " + predicate;

    private static string? Joined(DutchAct[] acts, Func<DutchAct, string?> form)
    {
        var forms = acts.Select(form).ToArray();
        if (Array.Exists(forms, text => text is null))
            return null;
        return forms.Length < 2 ? forms[0] : string.Join(", ", forms[..^1]) + " en " + forms[^1];
    }

    private static DutchAct[]? One(DutchAct? act) => act is null ? null : [act];

    // What did not happen was expected: the frames for it say so without "niet".
    private static Piece[] WithoutNot(Piece[] core)
    {
        core = [.. core.Select(piece => piece.Key is "niks" or "niets" ? piece with { Text = "iets", Key = "iets" } : piece)];
        var not = Array.FindIndex(core, piece => piece.Is("niet"));
        var start = not > 0 && core[not - 1].Is("nog") ? not - 1 : not;
        return not < 0 ? core : [.. core[..start], .. core[(not + 1)..]];
    }

    // "wie brengt er dan weer de kratten terug".
    private DutchAct[]? WhoDoes(Piece[] core)
    {
        Piece[] plain = [core[0], .. core[1..].SkipWhile(piece => piece.Key is "er" or "dan" or "weer" or "straks")];
        return classes.Has("auxiliary", core[0]) || plain.Length == core.Length || plain.Any(piece => piece.IsMark) || plain.Length < 2 ? null : One(_acts.VerbFirst(plain, verbs.FindFinite(core[0].Key)));
    }

    // "sinds wanneer gaan we live": the subject stands behind the verb.
    private DutchAct[]? VerbThenSubject(Piece[] core, Piece[] opening)
    {
        if (core.Length < 3 || core[1].Key is not ("we" or "wij") && (opening.Length == 0 || core[1].Key is not ("je" or "jij" or "jullie" or "u")))
            return null;
        if (opening.Length > 0 && core[1].Key is "we" or "wij")
            return null;
        return One(_acts.VerbFirst([core[0], .. opening.Select(piece => piece with { Text = piece.Key }), .. core[2..]], verbs.FindFinite(core[0].Key)));
    }

    // "waarom gebruik je niet gewoon excel": advice with a question mark.
    private DutchAct[]? WhyNot(Piece[] core)
    {
        if (core.Length < 4 || core[1].Key is not ("je" or "jij" or "jullie" or "u"))
            return null;
        var verb = core[0].Key is "heb" or "hebben" or "ben" or "bent" ? null : verbs.FindFinite(core[0].Key);
        return core.Any(piece => piece.Is("niet")) ? One(_acts.VerbFirst([core[0], .. WithoutNot(core[2..])], verb)) : null;
    }

    // "als je niet gaat testen".
    private DutchAct[]? Clause(Piece[] core) =>
        core.Length > 1 && core[0].Key is "gaat" or "gaan" ? _acts.InfinitiveLast(core.AsSpan(1)) : One(_acts.FiniteLast(core));

    // "Noor doet de notulen".
    private DutchAct? Named(Piece[] core, out string who)
    {
        who = "";
        for (var at = 1; at < core.Length && at < 4 && Capitals.IsName(core[0].Text) && !classes.Has("determiner", core[0]); at++)
        {
            if (verbs.FindClosingFinite(core[at].Key) is { } verb && verb.SimpleFinite == core[at].Key && !verbs.IsParticle(core[at].Key))
            {
                who = PieceText.Join([Lowered(core[0]), .. core[1..at]]);
                return _acts.VerbFirst(core.AsSpan(at), verb);
            }
        }

        return null;
    }
}
