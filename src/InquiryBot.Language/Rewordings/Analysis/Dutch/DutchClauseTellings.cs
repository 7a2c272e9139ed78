using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Builds Dutch tellings whose heart is a whole clause: why-questions, conditions with a threat, verdicts in question form.</summary>
internal sealed class DutchClauseTellings(DutchVerbs verbs, WordClasses classes, DutchActTellings tellings)
{
    private const int LongestClause = 26;

    private readonly DutchActs _acts = tellings.Acts;
    private readonly DutchWordOrder _order = new(verbs, classes);
    private readonly DutchFinite _finite = new(verbs, classes);
    private readonly DutchResult _results = new(verbs, classes);

    public Telling? Build(DutchRequest request)
    {
        var core = request.Tail.Core;
        if (core.Length == 0)
            return null;
        return request.Opener.Builder switch
        {
            "because" => Because(request, core),
            "that" => core.Length < 3 ? null : Clause(request, core, PieceText.Join(core)),
            "modal" => Modal(request, core),
            "passive" => Passive(request, core),
            "howcould" => HowCould(request, core),
            "condition" => Condition(request, core),
            "verbcondition" => Condition(request, core, verbFirst: true),
            "whoever" => Whoever(request, core),
            "again" or "another" => Another(request),
            "sole" => request.Start().With("sub", PieceText.Join("ik de enige ben", request.Body[request.Match.LastWord].Key, PieceText.Join(core))),
            "lack" => (request with { Tail = new Tail([], [], null) }).Start("prevent").With("sub", PieceText.Join("er geen", PieceText.Join(request.Captured), "is")),
            "verdict" => Verdict(request, core),
            "other" => Other(request, core),
            "promised" => core.Length < 3 ? null : request.Start("lapse").With("zou", PieceText.Join(core)),
            "of" => Of(request, core),
            "join" => Clause(request, core, PieceText.Join(PieceText.Join(request.Captured), PieceText.Join(core))),
            "without" => Without(request),
            "kwestie" => Clause(request, core, PieceText.Join("het een kwestie van", PieceText.Join(core), "is")),
            "purpose" => Purpose(request, core),
            _ => null,
        };
    }

    private Telling? Clause(DutchRequest request, Piece[] words, string? sub)
    {
        if (sub is null || words.Length > LongestClause)
            return null;
        // "je luistert nooit" is a verdict on somebody, and no observation.
        if (words.Any(piece => piece.Key is "nooit" or "altijd") && (sub.StartsWith("je ", StringComparison.Ordinal) || sub.StartsWith("jij ", StringComparison.Ordinal) || sub.StartsWith("jullie ", StringComparison.Ordinal)))
            return null;
        // "is het niet zo dat jij geen zin hebt": as a view it would still be a charge.
        if (request.Opener.Says("charge") && words[0].Key is "je" or "jij" or "jullie" or "u")
            return null;
        // "vind je niet dat je vaker mag invallen": "mag" says "should" there, and would read as "may".
        if (request.Kind is SentenceKind.Leading && words.Any(piece => piece.Key is "mag" or "mogen") && !words.Any(piece => classes.Has("negation", piece)))
            return null;
        return request.Start().With("sub", sub)
            .WithTrait("youclaim", sub.StartsWith("je ", StringComparison.Ordinal) || sub.StartsWith("jij ", StringComparison.Ordinal) || sub.StartsWith("jullie ", StringComparison.Ordinal) || sub.StartsWith("u ", StringComparison.Ordinal))
            .WithTrait("iclaim", sub.StartsWith("ik ", StringComparison.Ordinal))
            .WithTrait("negated", words.Any(piece => classes.Has("negation", piece)));
    }

    // ", wie beslist dat": a second question goes, what only stands behind a comma stays.
    private Telling? Because(DutchRequest request, Piece[] core)
    {
        var mark = Array.FindIndex(core, piece => piece.IsMark && piece.Key != DutchTail.Addition && piece.Text is "," or ";" or ":");
        if (mark > 0 && mark + 1 < core.Length && !classes.Has("question", core[mark + 1]))
            return null;
        core = mark > 0 ? core[..mark] : core;
        // "zijn er twee bakken gevuld op een zaterdag": what stands behind the participle would have to move.
        if (core[0].Key is "is" or "zijn" && verbs.FindParticiple(core[^1].Key) is null && Array.FindIndex(core, piece => verbs.FindParticiple(piece.Key) is not null) is > 0 and var done && !Closes(core[done + 1]))
            return null;
        return Clause(request, core, _order.FromVerbFirst(core));
    }

    // What may stand behind the participle: a time, a place, a clause.
    private bool Closes(Piece next) => classes.Has("time", next) || classes.Has("preposition", next) || next.Key is "toen" or "zonder" or "terwijl";

    // "moeten we dit niet gewoon melden": "dat we dit moeten melden". The "niet" asks for a yes and goes.
    private Telling? Modal(DutchRequest request, Piece[] core)
    {
        if (DutchTail.Part(core).Core.Any(piece => piece.IsMark) || request.Captured is [{ Key: "het" }])
            return null;
        // "het voorbeeld moeten geven en beginnen": two verb clusters, of which only one would move.
        if (core.Any(piece => piece.Is("en")) && core.Any(piece => piece.Key is "moeten" or "kunnen" or "mogen"))
            return null;
        var verb = request.Body[request.Match.CaptureStart < 0 ? 0 : request.Match.CaptureStart - 1];
        Piece[] clause = [verb with { Text = verb.Key }, .. request.Captured.Select(piece => piece with { Spaced = true }), .. core.Select(piece => piece with { Spaced = true })];
        return Clause(request, core, _order.FromVerbFirst(clause));
    }

    // "wie heeft dock 3 dubbel geboekt": what happened is kept, the culprit is not asked for.
    private Telling? Passive(DutchRequest request, Piece[] core)
    {
        var (words, added) = DutchTail.Part(core);
        // "gisteren de vriezer": the thing comes first.
        if (words.Length > 3 && classes.Has("time", words[0]) && _results.ThingEnd(words, 1) is > 1 and var later && later < words.Length - 1)
            words = [.. words[1..later], words[0] with { Spaced = true }, .. words[later..]];
        if (words.Length > 3 && classes.Has("time", words[^1]) && _results.ThingEnd(words, 0) is > 0 and var early)
            words = [.. words[..early], words[^1], .. words[early..^1]];
        // "heeft het deeg buiten laten staan": it "is blijven staan".
        var let = Array.FindIndex(words, piece => piece.Is("laten"));
        if (let > 0 && let + 1 < words.Length && words[let + 1].Key is "staan" or "liggen" or "zitten" or "hangen" && _results.ThingEnd(words, 0) is > 0 and var left && left <= let)
        {
            var kept = PieceText.Join(words.AsSpan(0, let));
            return Clause(request, core, PieceText.Join(kept, IsPlural(words.AsSpan(0, Math.Min(left, let))) ? "zijn" : "is", "blijven", words[let + 1].Key, PieceText.Join(words.AsSpan(let + 2)), PieceText.Join(added)));
        }

        var joint = Array.FindIndex(words, piece => piece.Is("en"));
        if (joint > 0 && _results.ThingEnd(words, 0) is > 0 and var first && first < joint)
            return null;
        if (joint > 0 && words.Count(piece => verbs.FindParticiple(piece.Key) is not null) > 1)
            return null;
        if (_acts.ParticipleLast(words) is not { Verb: { } verb } act || act.Middle.Length == 0)
            return null;
        var end = _results.ThingEnd(act.Middle, 0);
        end = end == 0 && act.Middle.Length > 1 && char.IsDigit(act.Middle[1].Text[0]) ? 2 : end;
        var thing = act.Middle[..(end == 0 ? act.Middle.Length : end)];
        if (thing[0].Key is "mij" or "me" or "ons" or "jou" or "hem" or "haar" or "ooit" or "er" || (end == 0 && !thing[^1].Text.Any(char.IsDigit)) || verb.Simple is "vergeten" or "bedenken" or "hebben")
            return null;
        var rest = act.Middle[thing.Length..];
        var isPlural = IsPlural(thing);
        string With(string helper) => PieceText.Join(PieceText.Join(thing), PieceText.Join(rest), verb.Participle, helper, PieceText.Join(act.After), PieceText.Join(added));
        return Clause(request, core, With(isPlural ? "zijn" : "is"))
            ?.With("worden", With(isPlural ? "worden" : "wordt")).With("thing", PieceText.Join(thing));
    }

    private static bool IsPlural(ReadOnlySpan<Piece> thing)
    {
        var last = thing[^1].Key;
        if (thing[0].Key is "het" or "t" or "dit" or "dat" or "een" or "één" or "elk" or "mijn" && !last.EndsWith("en", StringComparison.Ordinal))
            return false;
        var ends = last.EndsWith("en", StringComparison.Ordinal) && last is not ("keuken" or "wagen" or "molen" or "deken" or "haven" or "regen" or "toren");
        return ends || (last.EndsWith('s') && (last.EndsWith("ers", StringComparison.Ordinal) || last.EndsWith("els", StringComparison.Ordinal) || last.EndsWith("jes", StringComparison.Ordinal)
            || last.EndsWith("ens", StringComparison.Ordinal) || last.EndsWith("ies", StringComparison.Ordinal) || last.EndsWith("eys", StringComparison.Ordinal) || last.EndsWith("ails", StringComparison.Ordinal)));
    }

    // "hoe kon je die bladzijde vergeten", "hoe krijg je het voor elkaar om ...".
    private Telling? HowCould(DutchRequest request, Piece[] core)
    {
        if (core[0].Is("vergeten") && _acts.WithTe(core.AsSpan(1)) is { } forgotten)
            return Forgotten(request, forgotten);
        var act = core.Any(piece => piece.Is("te")) ? _acts.WithTe(core) : _acts.InfinitiveLast(core)?[^1];
        if (act?.Infinitive is null || act.Te is null)
            return null;
        var doer = DutchDoer.Of(request.Address);
        return request.Start().With("te", act.Te).With("zou", $"{doer.Who} {act.With(doer.Zou)}")
            .WithTrait("slip", act.Verb?.Simple is "vergeten" or "missen" or "raken" or "zien" or "slopen" or "breken" or "verliezen" or "vernielen" or "vergissen" || act.BareVerb is "kwijtraken" or "vergissen");
    }

    private static Telling Forgotten(DutchRequest request, DutchAct act)
    {
        var doer = DutchDoer.Of(request.Address);
        return request.Start("lapse").With("te", act.Te).With("inf", act.Infinitive).With("zou", $"{doer.Who} {act.With(doer.Zou)}");
    }

    // "zou het niet logischer zijn als de mentor dat doet": the verdict becomes the author's thought.
    private Telling? Verdict(DutchRequest request, Piece[] core)
    {
        var been = request.Opener.Says("been");
        if (request.Opener.Says("bare"))
            return request.Start("verdict").With("vind", PieceText.Join("ik vind het", PieceText.Join(core)));
        var verb = request.Opener.Says("zou") ? "zou zijn" : "is";
        var verdict = PieceText.Join(request.Captured.Where(piece => !classes.Has("press", piece)).ToArray());
        if (verdict.Length == 0 || verdict.StartsWith("zo", StringComparison.Ordinal) || core.Length < 2 || core.Length > LongestClause)
            return null;
        var link = PieceText.Join(request.Body[request.Match.LastWord].Key, PieceText.Join(core));
        var find = been ? PieceText.Join("ik had het", verdict, "gevonden", link) : PieceText.Join(verb == "is" ? "ik vind het" : "mij lijkt het", verdict, link);
        return request.Start("verdict").With("vind", find).With("link", link.StartsWith("als ", StringComparison.Ordinal) ? null : link).With("als", link.StartsWith("als ", StringComparison.Ordinal) ? link : null)
            .WithTrait("youclaim", core[0].Key is "je" or "jij" or "jullie" or "u")
            .WithTrait("link", !link.StartsWith("als ", StringComparison.Ordinal))
            .WithTrait("negated", core.Any(piece => classes.Has("negation", piece)));
    }

    // "willen de leidinggevenden hun kaarten afronden", "kan de werkplaats opgeruimd worden": somebody or something else is the subject.
    private Telling? Other(DutchRequest request, Piece[] core)
    {
        var several = request.Body[request.Match.LastWord].Key is "willen" or "zouden" or "kunnen";
        var end = _results.ThingEnd(core, 0);
        end = end == 0 && core[0].IsWord && !classes.Has("pronoun", core[0]) && !classes.Has("adverb", core[0]) && !classes.Has("subject", core[0]) ? 1 : end;
        for (var at = 2; at < end; at++)
            end = verbs.FindInfinitive(core[at].Key) is null && !(verbs.FindParticiple(core[at].Key) is not null && at + 1 < core.Length && core[at + 1].Key is "worden" or "zijn") ? end : at;
        var rest = core[end..];
        if (end == 0 || rest.Length < 2 || classes.Has("subject", core[0]) && end == 1)
            return null;
        if (core.Any(piece => piece.IsMark && piece.Key != DutchTail.Addition) || request.Tail.Asides.Any(aside => aside.StartsWith("voor wie", StringComparison.OrdinalIgnoreCase)))
            return null;
        var subject = PieceText.Join(core.AsSpan(0, end));
        if (rest.Length > 1 && rest[^1].Key is "worden" or "zijn" && verbs.FindParticiple(rest[^2].Key) is not null)
            return request.Start().With("obj", subject).With("rest", PieceText.Join(rest.AsSpan(0, rest.Length - 1))).With("done", PieceText.Join(subject, PieceText.Join(rest.AsSpan(0, rest.Length - 1))));
        return _acts.InfinitiveLast(rest) is { } found ? tellings.Fill(request.Start(), found, new DutchDoer(subject, several)) : null;
    }

    // "we verwachten van alle leidinggevenden dat ze afronden": they are the subject.
    private static Telling? Of(DutchRequest request, Piece[] core) =>
        core.Length < 3 || core[0].Key is not ("ze" or "zij" or "hij" or "die" or "je" or "jullie")
            ? null
            : request.Start().With("sub", PieceText.Join(PieceText.Join(request.Captured), PieceText.Join(core.AsSpan(1))));

    // "zonder foto's keur ik niets goed": what the author cannot do without.
    private Telling? Without(DutchRequest request)
    {
        var rest = request.Rest;
        for (var at = 1; at + 1 < rest.Length && at < 9; at++)
        {
            if (rest[at].IsMark || (classes.Has("turned", rest[at + 1]) && verbs.FindImperative(rest[at].Key) is not null) || _finite.Is(rest[at]))
                return (request with { Tail = new Tail([], [], null) }).Start("without").With("thing", PieceText.Join(rest.AsSpan(0, at)));
        }

        return null;
    }

    // "als de tests weer uitgezet worden haal ik ...": the condition is what the author wants to prevent.
    private Telling? Condition(DutchRequest request, Piece[] core, bool verbFirst = false)
    {
        var body = request.Body.AsSpan(request.Match.End - (verbFirst ? 1 : 0));
        var end = ConditionEnd(body);
        if (end < 3 || end > LongestClause || body[..end].ToArray().Any(piece => piece.IsMark) || (end < body.Length && body[end].Text is "'" or "\"" or "‘" or "“"))
            return null;
        var condition = Calm(body[..end]);
        return Limit(verbFirst ? _order.FromVerbFirst(WithoutNot(condition)) : PieceText.Join(WithoutNot(condition)), condition)
            ?? Clause(request with { Tail = new Tail([], [], null) }, condition, verbFirst ? _order.FromVerbFirst(condition) : PieceText.Join(condition));
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
        return _order.FromVerbFirst(Calm(body[..end])) is { } sub ? new Telling("prevent").With("sub", sub) : null;
    }

    // "wie zijn uren niet heeft ingevuld krijgt ...": nobody is named, so "iemand" stands for "wie".
    private Telling? Whoever(DutchRequest request, Piece[] core)
    {
        var body = request.Body.AsSpan(request.Match.End);
        var end = ConditionEnd(body);
        if (end < 2 || end == body.Length || body[..end].ToArray().Any(piece => piece.IsMark))
            return null;
        var condition = Calm(body[..end]);
        return Limit("iedereen " + PieceText.Join(WithoutNot(condition)), condition) ?? Clause(request with { Tail = new Tail([], [], null) }, condition, "iemand " + PieceText.Join(condition));
    }

    // "nog één klacht en ik ...".
    private static Telling? Another(DutchRequest request)
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
        if (request.Rest[0].Key is "keer" or "maal" || opening.EndsWith("1x", StringComparison.Ordinal))
            return null;
        return (request with { Tail = new Tail([], [], null) }).Start("another").With("thing", PieceText.Join(opening, PieceText.Join(request.Rest.AsSpan(0, end))));
    }

    // "waar hebben we dan een werkinstructie voor": what it is for is the question.
    private Telling? Purpose(DutchRequest request, Piece[] core)
    {
        core = core.Length > 1 && core[0].Is("nog") ? core[1..] : core;
        var end = _results.ThingEnd(core, 0);
        if (end == 0 && core[0].IsWord && !classes.Has("pronoun", core[0]) && !classes.Has("adverb", core[0]))
            end = 1;
        return end == 0 || core[0].Key is "dit" or "dat" ? null : request.Start().With("thing", PieceText.Join(core.AsSpan(0, end)));
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
