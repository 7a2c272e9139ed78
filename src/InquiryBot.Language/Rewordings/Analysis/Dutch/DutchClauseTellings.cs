using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Builds Dutch tellings whose heart is a whole clause: why-questions, conditions with a threat, verdicts in question form.</summary>
internal sealed class DutchClauseTellings(DutchVerbs verbs, WordClasses classes, DutchActTellings tellings)
{
    private const int LongestClause = 26;

    private static readonly string[] PluralEndings = ["ers", "els", "jes", "ens", "ies", "eys", "ails"];

    private readonly DutchConditions _conditions = new(verbs, classes);
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
            "condition" => _conditions.Of(request),
            "verbcondition" => _conditions.Of(request, verbFirst: true),
            "whoever" => _conditions.Whoever(request),
            "again" or "another" => _conditions.Another(request),
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
        // "hoezo weet ik dit niet": nobody else can say what the author knows.
        if (request.Kind is SentenceKind.Blame && sub.StartsWith("ik ", StringComparison.Ordinal) && words.Any(piece => classes.Has("not", piece)))
            return null;
        // "is het niet zo dat jij geen zin hebt": as a view it would still be a charge.
        if (request.Opener.Says("charge") && words[0].Key is "je" or "jij" or "jullie" or "u")
            return null;
        // "vind je niet dat je dat had moeten overleggen": as a view it would still be a charge.
        if (request.Kind is SentenceKind.Leading && words.Zip(words.Skip(1)).Any(pair => pair.First.Is("als") && pair.Second.Is("jij")))
            return null;
        if (request.Kind is SentenceKind.Leading && words[0].Key is "je" or "jij" or "jullie" or "u" && words.Any(piece => piece.Key is "had" or "hadden") && words.Any(piece => piece.Key is "moeten" or "kunnen"))
            return null;
        // "vind je niet dat je vaker mag invallen": "mag" says "should" there, and would read as "may".
        if (request.Kind is SentenceKind.Leading && words.Any(piece => piece.Key is "mag" or "mogen") && !words.Any(piece => classes.Has("negation", piece)))
            return null;
        // Stressed "jij" points a finger.
        sub = request.Kind is SentenceKind.Blame or SentenceKind.Rhetorical && sub.StartsWith("jij ", StringComparison.Ordinal) ? "je " + sub[4..] : sub;
        return request.Start().With("sub", sub)
            .WithTrait("fact", request.Opener.Says("known"))
            .WithTrait("opinion", words.Any(piece => piece.Key is "moet" or "moeten" or "mag" or "mogen" or "zou" or "zouden") || sub.StartsWith("je ", StringComparison.Ordinal))
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
        core = [.. core.Where((piece, at) => at == 0 || piece.Key is not ("weer" or "alweer" or "alwéér" or "wéér" or "steeds" or "telkens" or "dan"))];
        // "als jij erop staat": the fact is a finger in disguise.
        if (core.Zip(core.Skip(1)).Any(pair => pair.First.Is("als") && pair.Second.Key is "jij" or "jullie"))
            return null;
        // "zijn er twee bakken gevuld op een zaterdag": what stands behind the participle would have to move.
        if (core[0].Key is "is" or "zijn" && verbs.FindParticiple(core[^1].Key) is null && Array.FindIndex(core, piece => verbs.FindParticiple(piece.Key) is not null) is > 0 and var done && !Closes(core[done + 1]))
            return null;
        if (Clause(request, core, _order.FromVerbFirst(core)) is not { } telling)
            return null;
        var main = telling.Traits.Contains("youclaim") || telling.Traits.Contains("iclaim") ? null : Statement(core);
        return telling.With("main", main).WithTrait("main", main is not null).WithTrait("happened", core.Any(piece => verbs.FindParticiple(piece.Key) is not null)).WithTrait("past", classes.Has("past", core[0]) || core[0].Key is "was" or "waren" or "had" or "hadden" or "werd" or "werden" or "kon" or "konden" or "ging" or "gingen" or "deed" or "deden");
    }

    // "staat er een account open": "er staat een account open".
    private string? Statement(Piece[] core)
    {
        var end = core[1].Key is "er" or "niemand" or "iedereen" or "alles" or "ze" or "hij" or "we" ? 2 : _results.ThingEnd(core, 1);
        return end < 2 || end >= core.Length || classes.Has("question", core[0]) ? null
            : PieceText.Join([core[1] with { Spaced = false }, .. core[2..end], core[0] with { Text = core[0].Key, Spaced = true }, .. core[end..].Where(piece => piece.Key is not ("weer" or "alweer"))]);
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
        return Clause(request, core, _order.FromVerbFirst(clause))?.WithTrait("opinion", verb.Key is "moet" or "moeten" or "mag" or "mogen");
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
            ?.WithTrait("happened").With("worden", With(isPlural ? "worden" : "wordt")).With("thing", PieceText.Join(thing));
    }

    // "de ovens" and "de tafels" are many, "de oven" is one: the ending tells, but for the words that only look like it.
    private bool IsPlural(ReadOnlySpan<Piece> thing)
    {
        var last = thing[^1].Key;
        if (classes.Has("singularstart", thing[0]) || classes.Has("singular", thing[^1]))
            return false;
        return last.EndsWith("en", StringComparison.Ordinal) || Array.Exists(PluralEndings, ending => last.EndsWith(ending, StringComparison.Ordinal));
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
            .WithTrait("slip", classes.Has("slip", act.Verb?.Simple ?? "") || classes.Has("slip", act.BareVerb ?? ""));
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
        if (core[0].Is("er"))
            return null;
        var end = _results.ThingEnd(core, 0);
        end = end == 0 && core[0].IsWord && !classes.Has("pronoun", core[0]) && !classes.Has("adverb", core[0]) && !classes.Has("subject", core[0]) ? 1 : end;
        for (var at = 2; at < end; at++)
            end = verbs.FindInfinitive(core[at].Key) is null && !(verbs.FindParticiple(core[at].Key) is not null && at + 1 < core.Length && core[at + 1].Key is "worden" or "zijn") ? end : at;
        var rest = core[end..];
        if (end == 0 || rest.Length < 1 || classes.Has("subject", core[0]) && end == 1)
            return null;
        if (core.Any(piece => piece.IsMark && piece.Key != DutchTail.Addition) || request.Tail.Asides.Any(aside => aside.StartsWith("voor wie", StringComparison.OrdinalIgnoreCase)))
            return null;
        var subject = PieceText.Join(core.AsSpan(0, end));
        // "willen de leiders zo vriendelijk zijn om te vegen".
        var kindly = Array.FindIndex(rest, piece => piece.Is("om"));
        if (kindly > 0 && rest[0].Is("zo") && _acts.WithTe(rest.AsSpan(kindly)) is { } asked)
            return tellings.Fill(request.Start(), [asked], new DutchDoer(subject, several));
        if (request.Opener.Says("passive"))
            return verbs.FindParticiple(rest[^1].Key) is null ? null : request.Start().With("obj", subject).With("rest", PieceText.Join(rest)).With("done", PieceText.Join(subject, PieceText.Join(rest)));
        if (rest.Length > 1 && rest[^1].Key is "worden" or "zijn" && verbs.FindParticiple(rest[^2].Key) is not null)
            return request.Start().With("obj", subject).With("rest", PieceText.Join(rest.AsSpan(0, rest.Length - 1))).With("done", PieceText.Join(subject, PieceText.Join(rest.AsSpan(0, rest.Length - 1))));
        // "mag die radio zachter", "kan die folie eraf vandaag": a state without a verb, its time first.
        if (_results.ThingEnd(core, 0) > 1 && !rest.Any(piece => piece.IsMark || _finite.Is(piece) || _finite.IsInfinitive(piece) || verbs.FindParticiple(piece.Key) is not null || classes.Has("question", piece)))
        {
            var state = rest.Length > 1 && classes.Has("time", rest[^1]) ? PieceText.Join([rest[^1], .. rest[..^1]]) : PieceText.Join(rest);
            return request.Start().With("obj", subject).With("rest", state).With("done", PieceText.Join(subject, state));
        }

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

    // "waar hebben we dan een werkinstructie voor": what it is for is the question.
    private Telling? Purpose(DutchRequest request, Piece[] core)
    {
        core = core.Length > 1 && core[0].Is("nog") ? core[1..] : core;
        var end = _results.ThingEnd(core, 0);
        if (end == 0 && core[0].IsWord && !classes.Has("pronoun", core[0]) && !classes.Has("adverb", core[0]))
            end = 1;
        return end == 0 || core[0].Key is "dit" or "dat" ? null : request.Start().With("thing", PieceText.Join(core.AsSpan(0, end)));
    }
}
