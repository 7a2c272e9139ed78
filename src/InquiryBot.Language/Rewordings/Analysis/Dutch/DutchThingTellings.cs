using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Builds Dutch tellings whose heart is a thing, a state or a view.</summary>
internal sealed class DutchThingTellings(DutchVerbs verbs, WordClasses classes, DutchActTellings acts)
{
    private static readonly HashSet<string> Wanting = ["nodig", "hebben", "zien", "ontvangen", "krijgen", "tegemoet", "horen"];

    private readonly DutchFinite _finite = new(verbs, classes);
    private readonly DutchResult _results = new(verbs, classes);
    private readonly DutchClaims _claims = new(verbs, classes);

    public Telling? Build(DutchRequest request)
    {
        var core = request.Tail.Core;
        return request.Opener.Builder switch
        {
            "thing" when request.Use == "hardthing" => core.Length == 0 || core[0].Is("het") && (core.Length < 2 || core[1].Is("om")) || _results.ThingEnd(core, 0) is not (> 0 and var end) ? null : request.Start().With("thing", PieceText.Join(core.AsSpan(0, end))),
            "thing" => Thing(request, core),
            "state" => State(request, request.CoreFromLast),
            "late" => core.Length == 0 || request.Captured is [{ Key: "er" }, ..] || core.Concat(request.Captured).Any(piece => piece.Key is "gisteren" or "vanochtend" or "vanmorgen" or "vannacht" or "vorige") || (verbs.FindParticiple(core[^1].Key) is null && core.Any(piece => verbs.FindParticiple(piece.Key) is not null)) ? null : State(request, core)?.WithTrait("late"),
            "done" => Done(request),
            "sub" => Sub(request, core),
            "unless" => core.Length == 0 || core.Count(_finite.Is) > 1 || core.Any(piece => piece.Key is "gaan" or "zijn") ? null : request.Start().With("sub", PieceText.Join(PieceText.Join(request.Captured), PieceText.Join(core))),
            "must" => Must(request, core),
            "rule" => request.Rest.Any(piece => piece.Is("ik")) ? null : Habit(request, core) ?? _claims.Rule(request),
            "should" => Should(request, core),
            "exchange" => Exchange(request),
            "nothing" => Nothing(request, core),
            "whysub" => WhySub(request, core),
            "subject" => WithoutSkip(request.Captured) is [{ Key: "dat" or "dit" or "het" or "die" }] ? null : request.Start().With("thing", PieceText.Join(WithoutSkip(request.Captured)).ToLowerInvariant()),
            _ => WhoDid(request, core),
        };
    }

    public Telling? Claim(string use, ReadOnlySpan<Piece> words) => _claims.Of(use, words);

    private Telling? Thing(DutchRequest request, Piece[] core)
    {
        // "ik heb een voorstel nodig voor zondag".
        var needed = Array.FindIndex(core, piece => piece.Is("nodig"));
        if (needed > 0 && needed + 1 < core.Length && classes.Has("preposition", core[needed + 1]))
            core = [.. core[..needed], .. core[(needed + 1)..], core[needed]];
        // "ik wil schone schorten zien vanavond".
        var inside = Array.FindIndex(core, piece => Wanting.Contains(piece.Key));
        if (inside > 0 && inside + 1 < core.Length && classes.Has("time", core[inside + 1]))
            core = [.. core[..inside], .. core[(inside + 1)..], core[inside]];
        var wanted = core.Length > 1 && Wanting.Contains(core[^1].Key);
        var things = wanted ? core[..^1] : core;
        var needsEnd = request.Opener.Says("strip") && !wanted && request.Body[0].Is("ik") && !request.Body[1].Is("verwacht");
        if (things.Length == 0 || needsEnd || things.Any(piece => piece.Is("dat") && things[^1].Key != "dat") && acts.Acts.FiniteLast(things) is not null || things.Any(piece => piece.Key is "ik" or "we") || classes.Has("preposition", things[0]) && things.Any(piece => classes.Has("own", piece)) || things[0].Key is "om" or "je" or "jullie" or "u" or "of")
            return null;
        // "jij hebt vanavond de dienst" hands out "de dienst vanavond".
        if (request.Use == "duty" && things.Length > 1 && classes.Has("time", things[0]))
            things = [.. things[1..], things[0]];
        if (request.Use == "thing" && core.Any(piece => piece.IsMark))
            return null;
        if (request.Use == "whereabouts")
            things = [.. things.Where(piece => piece.Key is not ("weer" or "nu" or "nou"))];
        if (request.Use == "whereabouts" && things.Any(piece => piece.IsMark || piece.Is("voor")))
            return null;
        var end = _results.ThingEnd(things, 0);
        if (request.Use == "order" && core[^1].Is("hebben") && end > 0 && end < things.Length)
            return State(request, PieceText.Join(things.AsSpan(0, end)), PieceText.Join(things.AsSpan(end)));
        var article = classes.Has("barething", things[0]) ? "een" : null;
        return request.Start(request.Use == "order" ? "thing" : null).With("thing", PieceText.Join(article, PieceText.Join(things))).WithTrait("deadline", things.Any(piece => classes.Has("time", piece))).WithTrait("loose", classes.Has("preposition", things[0]));
    }

    // "voortaan bedden opmaken voor je gaat": an order in the infinitive, to be kept up.
    private Telling? Habit(DutchRequest request, Piece[] core)
    {
        Piece[] opening = [.. request.Body[..request.Match.End].Select((piece, at) => piece with { Text = piece.Key, Spaced = at > 0 })];
        return core.Length < 2 || opening[0].Is("nieuwe") || core.Any(_finite.Is) || core.Any(piece => classes.Has("turned", piece) && !piece.Is("er")) || acts.Acts.InfinitiveLast([.. opening, core[0] with { Spaced = true }, .. core[1..]]) is not { } found
            ? null : acts.Fill(request.Start("order"), found, DutchDoer.Of(request.Address)).WithTrait("standing");
    }

    private Telling? State(DutchRequest request, Piece[] core)
    {
        if (core.Any(piece => piece.IsMark || classes.Has("turned", piece)) || (request.Kind is SentenceKind.Embedded && acts.Acts.InfinitiveLast(core) is not null))
            return null;
        if (core.Length > 1 && core[^1].Key is "worden" or "zijn" or "hebben" or "krijgen")
            core = core[..^1];
        if (!request.Opener.Says("subj:first") && request.Captured is [{ Key: "je" or "jij" or "jullie" or "u" }, ..])
            return null;
        var subject = request.Opener.Says("subj:first") ? [request.Body[0]] : WithoutSkip(request.Captured);
        return State(request, PieceText.Join(subject), PieceText.Join(core));
    }

    private Telling State(DutchRequest request, string subject, string rest) =>
        request.Start().WithTrait("pred", !classes.Has("time", rest.Split(' ')[^1]) && !rest.EndsWith(" nog", StringComparison.Ordinal))
            .WithTrait("negated", rest.Split(' ').Any(word => classes.Has("negation", word))).With("obj", Low(subject)).With("rest", rest).With("done", Low(subject) + " " + rest);

    // "jullie zouden dit allang geregeld moeten hebben".
    private Telling? Done(DutchRequest request)
    {
        var captured = WithoutSkip(request.Captured);
        return captured.Length < 2 ? null : State(request, captured[0].Text, PieceText.Join(captured.AsSpan(1))).WithTrait("late");
    }

    // "dat je dit eerst afmaakt" holds an act; "dat dit morgen af is" a state.
    private Telling? Sub(DutchRequest request, Piece[] core)
    {
        // "dat contract" is a thing, "dat het klaar is" a clause: the finite verb at its end tells.
        if (core.Length < 2 || (acts.Acts.FiniteLast(core) is null && !classes.Has("clauseverb", core[^1]) && (core.Length < 3 || !core.Skip(1).Any(piece => classes.Has("finite", piece) || classes.Has("clauseverb", piece) || verbs.FindClosingFinite(piece.Key) is not null))))
            return null;
        // "je mij corrigeert waar leerlingen bij zijn": the last verb is another clause's.
        var hangs = Array.FindIndex(core, 1, piece => classes.Has("question", piece) || piece.Key is "die" or "als" or "omdat" or "zodat");
        var closed = hangs > 1 && verbs.FindClosingFinite(core[hangs - 1].Key) is not null;
        if (!closed && request.Use is "order" or "advice" && core[0].Key is "je" or "jij" or "jullie" or "u" && acts.Acts.FiniteLast(core.AsSpan(1)) is { } act)
            return acts.Fill(request.Start(), [act], DutchDoer.Of(request.Address));
        // "vind je niet dat je vaker mag invallen": "mag" says "should" there, and would read as "may".
        if (request.Kind is SentenceKind.Leading && core.Any(piece => piece.Key is "mag" or "mogen") && !core.Any(piece => classes.Has("negation", piece)))
            return null;
        if (request.Kind is SentenceKind.Leading && core[0].Key is "je" or "jij" or "jullie" or "u" && core.Any(piece => piece.Key is "had" or "hadden") && core.Any(piece => piece.Key is "moeten" or "kunnen"))
            return null;
        return request.Start().With("sub", PieceText.Join(core))
            .WithTrait("opinion", core.Any(piece => piece.Key is "moet" or "moeten" or "mag" or "mogen" or "zou" or "zouden") || core[0].Key is "je" or "jij")
            .WithTrait("stops", DutchActClass.IsNegated(core, classes))
            .WithTrait("youclaim", core[0].Key is "je" or "jij" or "jullie" or "u")
            .WithTrait("negated", core.Any(piece => classes.Has("negation", piece)));
    }

    private Telling? Must(DutchRequest request, Piece[] core)
    {
        if (request.Captured.Skip(1).Any(piece => classes.Has("clauseconnector", piece)) || (request.Captured.Length > 1 && verbs.IsCommonImperative(request.Captured[0].Key) && classes.Has("determiner", request.Captured[1])))
            return null;
        if (core.Length == 0 || WithoutSkip(request.Captured).Length == 0 || DutchTail.Part(core).Core.Any(piece => piece.IsMark) || request.Captured[0].Key is "zou" or "zouden" or "ik" or "we" or "wij" or "wat" or "hoe" or "wie" or "je" or "jij" or "u" or "jullie" || classes.Has("preposition", request.Captured[0]) || classes.Has("time", request.Captured[0]) || core[0].Key is "je" or "jij" or "u")
            return null;
        // "die tafels moeten terug, vandaag": the time goes before the state; anything else would hang loose.
        var (state, added) = DutchTail.Part(core);
        if (added.Length > 0)
        {
            if (!added.All(piece => piece.IsMark || classes.Has("time", piece)))
                return null;
            core = [.. added.Where(piece => !piece.IsMark), .. state];
        }

        var subject = PieceText.Join(WithoutSkip(request.Captured));
        var plural = IsPlural(request) && !request.Captured.Any(piece => piece.Is("en"));
        subject = plural ? char.ToLowerInvariant(subject[0]) + subject[1..] : subject;
        var passive = Array.FindIndex(core, piece => piece.Is("te"));
        if (passive >= 0 && passive + 2 < core.Length && core[passive + 1].Key is "worden" or "zijn" && verbs.FindParticiple(core[^1].Key) is not null)
            return State(request, subject, PieceText.Join([.. core[..passive], .. core[(passive + 2)..]]));
        // "gegroet te worden, ook als ...": the same with something behind it.
        if (passive > 0 && passive + 1 < core.Length && core[passive + 1].Key is "worden" or "zijn" && verbs.FindParticiple(core[passive - 1].Key) is not null)
            return passive + 2 == core.Length ? State(request, subject, PieceText.Join(core.AsSpan(0, passive))) : null;
        // "dient ... te zijn" as well as "moet ... zijn".
        // What may not be is said as a norm: nobody wants to "get it not there".
        if (core.Any(piece => classes.Has("negation", piece)) && acts.Acts.InfinitiveLast(core) is null && !core.Any(piece => piece.Is("te")))
            return null;
        if (core[^1].Key is "worden" or "zijn" && core.Length > 1)
            return State(request, subject, PieceText.Join(core.AsSpan(0, core.Length - (core[^2].Is("te") ? 2 : 1))));
        if (core.Any(piece => piece.Is("te")) && acts.Acts.WithTe(core) is { Verb: not null } withTe)
            return acts.Fill(request.Start(), [withTe], new DutchDoer(Low(subject), IsPlural(request)));
        return acts.Acts.InfinitiveLast(core) is { } found
            ? acts.Fill(request.Start(), found, new DutchDoer(Low(subject), IsPlural(request)))
            : State(request, subject, PieceText.Join(core));
    }

    private static bool IsPlural(DutchRequest request) => request.Body[request.Match.LastWord].Key is "moeten" or "dienen" or "horen";

    // "had dit niet eerst langs QA gemoeten".
    private Telling? Should(DutchRequest request, Piece[] core)
    {
        if (core.Length == 0 || classes.Has("question", request.Captured[0]))
            return null;
        var subject = PieceText.Join(request.Captured);
        // "dat had je kunnen weten": the thing stands in front, the subject behind the verb.
        if (request.Captured[0].Key is "dat" or "dit" && core.Length > 1 && core[0].Key is "je" or "jij" or "jullie" or "u")
            return acts.Acts.InfinitiveLast([.. request.Captured, .. core[1..]]) is { } front ? acts.Fill(request.Start(), front, DutchDoer.Of(request.Address)) : null;
        if (core[^1].Is("gemoeten"))
        {
            var middle = PieceText.Join(core.AsSpan(0, core.Length - 1));
            return request.Start().With("zou", $"{subject} {middle} zou gaan").With("sub", $"{subject} {middle} gaat");
        }

        var doer = request.Captured[0].Key is "je" or "jij" or "jullie" or "u" ? DutchDoer.Of(request.Address)
            : new DutchDoer(request.Captured[0].Key is "we" or "wij" ? "we" : subject);
        Piece[] predicate = doer.Trait is "you" or "we" ? [.. request.Captured[1..], .. core.Where(piece => piece.Key is not ("beter" or "nu" or "zelf")).Select(piece => piece with { Spaced = true })] : core;
        var past = predicate.Any(piece => piece.Key is "gisteren" or "gister" or "eergisteren" or "vorige" or "vanmorgen" or "vanochtend" or "toen");
        return acts.Acts.InfinitiveLast(predicate) is { } found ? acts.Fill(request.Start(), found, doer).WithTrait("past", past) : null;
    }

    // "geen urenbriefje, geen geld": what comes first is the condition.
    private static Telling Exchange(DutchRequest request)
    {
        var end = request.Match.End;
        while (end < request.Body.Length && !request.Body[end].IsMark)
            end++;
        return request.Start().With("want", PieceText.Join(request.Captured)).With("give", PieceText.Join(request.Body.AsSpan(request.Match.End, end - request.Match.End))).WithTrait("negated");
    }

    // "wie heeft de build gesloopt": the question keeps the build and leaves the culprit.
    private Telling? WhoDid(DutchRequest request, Piece[] core)
    {
        var end = core.Length > 1 && core[0].Key is "dit" or "dat" or "het" && verbs.FindParticiple(core[1].Key) is not null ? 1 : _results.ThingEnd(core, 0);
        end = end == core.Length ? end - 1 : end;
        return end > 0 && (verbs.FindParticiple(core[^1].Key) is not null || core[^1].Key.StartsWith("ge", StringComparison.Ordinal)) && classes.Has("determiner", core[0]) ? Happened(request, PieceText.Join(core.AsSpan(0, end))) : null;
    }

    // "geen release op vrijdag"; with a verb in it, it is an order of its own.
    private Telling? Nothing(DutchRequest request, Piece[] core) =>
        core.Length == 0 || core.Any(piece => piece.IsMark) || acts.Acts.InfinitiveLast(core) is not null ? null : request.Start().With("thing", PieceText.Join(core)).WithTrait("negated");

    // "waarom ligt de server er nog uit": the verb goes last behind "dat".
    private static Telling? WhySub(DutchRequest request, Piece[] core) =>
        core.Length < 2 || core[0].Key is "er" or "je" or "jij" or "jullie" or "u"
            ? null
            : request.Start().With("sub", PieceText.Join(PieceText.Join(core), request.Body[request.Match.LastWord].Text));

    // "met de build", but "hiermee" instead of "met dit".
    private static Telling Happened(DutchRequest request, string thing) => thing.ToLowerInvariant() is "dit" or "dat" or "het"
        ? request.Start().With("met", "hiermee")
        : request.Start().With("object", thing).With("met", "met " + thing);

    private Piece[] WithoutSkip(Piece[] pieces) => [.. pieces.Where(piece => !classes.Has("skip", piece))];

    private static string Low(string text) =>
        text.Length > 0 && !Capitals.IsName(text.Split(' ')[0]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
