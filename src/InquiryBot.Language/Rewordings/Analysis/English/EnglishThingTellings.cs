using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>Builds tellings whose heart is a thing, a state or a claim.</summary>
internal sealed class EnglishThingTellings(EnglishVerbs verbs, WordClasses classes, EnglishCase capitals)
{
    private readonly EnglishResult _results = new(verbs, classes);

    public Telling? Build(EnglishRequest request)
    {
        var core = request.Tail.Core;
        return request.Opener.Builder switch
        {
            "thing" when request.Opener.Says("captured") => Thing(request.Use, Counted(request), request.Tail with { Asides = [] }),
            "thing" => Wanted(request, core),
            "state" => core.Length == 0 ? null : State(request, core),
            "nothing" => Nothing(request),
            "exchange" => Exchange(request),
            "subject" => Subject(request),
            "mine" => core.Length > 0 && (IsParticiple(core[0]) || core[0].Key is "ccd" or "cced") ? new Telling(request.Use) { TurnsNegation = true, Asides = request.Tail.Asides, Reason = request.Tail.Reason }.With("mine", PieceText.Join(core)) : null,
            "hadbeen" => HadBeen(request, core),
            _ => null,
        };
    }

    /// <summary>A verbless order: "tickets updated by 5", "numbers by 4".</summary>
    public Telling? Bare(Tail tail)
    {
        var core = tail.Core;
        if (core.Length < 2 || !core.Any(piece => classes.Has("time", piece) || char.IsDigit(piece.Text[0]) || IsParticiple(piece)))
            return null;
        var clause = classes.Has("aux", core[0]) || classes.Has("connector", core[0]) || core.Any(piece => piece.Text == ":") || core.Any(piece => classes.Has("clauseverb", piece) || classes.Has("runon", piece) || classes.Has("clausestart", piece) || piece.Key is "you" or "u" or "we" or "i") || _results.ThingEnd(core, 0) == 0;
        if (clause)
            return null;
        var done = core.Any(IsParticiple);
        return done
            ? new Telling("order") { Asides = tail.Asides, Reason = tail.Reason }.With("done", capitals.Thing(core)).WithTrait("deadline")
            : Thing("thing", core, tail);
    }

    // "i want to see your draft" wants the draft; "I want this fixed" wants a state.
    private Telling? Wanted(EnglishRequest request, Piece[] core)
    {
        if (core.Length > 2 && core[0].Is("to"))
            core = core[1].Key is "see" or "have" or "get" or "receive" ? core[2..] : [];
        // "from infra I expect a heads-up": the thing and whom it is to come from.
        if (request.Opener.Says("trail") && core.Length > 0)
            return Thing(request.Use, [.. core, .. request.Body[..request.Match.CaptureEnd].Select((piece, at) => at == 0 ? piece with { Text = "from", Spaced = true } : piece)], request.Tail);
        if (request.Opener.Says("trailing"))
            core = Trailing(request, core);
        if (request.Opener.Says("from:last"))
            core = [request.Body[request.Match.LastWord], .. core.Select(piece => piece with { Spaced = piece.IsWord || piece.Spaced })];
        if (core.Length == 0 || core[0].Key is "to" or "you" || (core[0].Is("that") && core.Length > 1 && core[1].Key is "you" or "we" or "i" or "it" or "nobody" or "everyone" or "everybody" or "no" or "all"))
            return null;
        var at = core[0].Key is "this" or "that" or "it" or "them" or "these" or "those" && core.Length > 1 && IsParticiple(core[1]) ? 1 : _results.ThingEnd(core, 0);
        at = at > 0 && at < core.Length && IsParticiple(core[at]) ? at : ResultAt(core);
        return request.Use == "order" && at > 0
            ? new Telling("order") { Asides = request.Tail.Asides, Reason = request.Tail.Reason }.With("done", capitals.Thing(core)).WithTrait("deadline", core.Any(piece => classes.Has("time", piece)))
            : Thing(request.Use, core, request.Tail);
    }

    // "your time recorded by this evening": a participle that nothing follows but a time or a place.
    private int ResultAt(Piece[] core) =>
        Array.FindIndex(core, piece => IsParticiple(piece) && verbs.Find(piece.Key) is null) is var at && at > 1
            && (at + 1 == core.Length || classes.Has("preposition", core[at + 1]) || classes.Has("adverb", core[at + 1]) || classes.Has("timestart", core[at + 1])) ? at : -1;

    // "what I expect to see in a pull request is a description": a description in a pull request.
    private Piece[] Trailing(EnglishRequest request, Piece[] core)
    {
        var captured = request.Captured.ToArray().SkipWhile(piece => classes.Has("wantverb", piece)).ToArray();
        var end = Array.FindIndex(core, piece => piece.IsMark);
        return end < 0 ? [.. core, .. captured] : [.. core[..end], .. captured, .. core[end..]];
    }

    // "one more force push to main and your access is gone": the count and the thing, without the threat.
    private static Piece[] Counted(EnglishRequest request) =>
        request.Body[..request.Match.CaptureEnd] is [{ Key: "no" }, _, ..] ? request.Body[1..request.Match.CaptureEnd] :
        request.Body[..request.Match.CaptureEnd] is [{ Key: "one" } one, { Key: "more" }, .. var thing] ? [one with { Text = "another", Key = "another" }, .. thing] : request.Body[..request.Match.CaptureEnd];

    private Telling? Thing(string use, Piece[] core, Tail tail)
    {
        if (classes.Has("preposition", core[0]) || classes.Has("adverb", core[0]))
            return null;
        var thing = capitals.Inside(core);
        var wants = use == "order" ? "thing" : use;
        return new Telling(wants) { Asides = tail.Asides, Reason = tail.Reason }
            .With("thing", thing)
            .WithTrait("deadline", core.Any(piece => classes.Has("time", piece) || char.IsDigit(piece.Text[0])));
    }

    private Telling? State(EnglishRequest request, Piece[] core)
    {
        var subject = request.Opener.Says("subj:this") ? "this" : request.Opener.Says("subj:it") ? "it" : capitals.Inside(request.Captured);
        // "make sure head office gets those figures": getting a thing is no state.
        if (request.Body[request.Match.LastWord].Key is "gets" or "get" && (classes.Has("determiner", core[0]) || classes.Has("pronoun", core[0])))
            return null;
        var pred = PieceText.Join(core);
        if (subject.StartsWith("you ", StringComparison.Ordinal) || subject is "there" or "I" or "i" or "we" or "you")
            return null;
        return new Telling(request.Use) { Asides = request.Tail.Asides, Reason = request.Tail.Reason, TurnsNegation = request.Use is "late" or "limit" }
            .With("subject", subject).With("pred", pred).With("done", subject + " " + pred)
            .WithTrait("ultimatum", request.Kind is SentenceKind.Ultimatum)
            .WithTrait("deadline", core.Any(piece => classes.Has("time", piece) || char.IsDigit(piece.Text[0])));
    }

    private Telling? Nothing(EnglishRequest request)
    {
        var whole = request.Opener.Says("whole") ? request.Body[1..] : request.Opener.Says("rest") ? request.Rest : [new Piece("more", "more", PieceKind.Word, true), .. request.Rest];
        if (whole.Length > 1 && whole[0].Is("no") && whole[1].Is("one") || whole is [{ Key: "one" }, ..])
            return null;
        var thing = PieceText.Join(Tail.Cut(whole, classes).Core);
        return thing.Length == 0 ? null : new Telling("nothing").With("thing", thing).WithTrait("not");
    }

    private static Telling Exchange(EnglishRequest request)
    {
        var end = request.Match.End;
        while (end < request.Body.Length && !request.Body[end].IsMark)
            end++;
        return new Telling("exchange").With("quote", PieceText.Join(request.Body.AsSpan(0, end))).WithTrait("not");
    }

    private Telling Subject(EnglishRequest request)
    {
        var subject = BehindTime(request.Captured.ToArray());
        var last = subject[^1];
        var bare = last.Text.EndsWith("'s", StringComparison.Ordinal) || last.Text.EndsWith("’s", StringComparison.Ordinal) ? last.Text[..^2]
            : last.Key is "ones" or "thats" or "its" ? last.Text[..^1] : last.Text;
        subject[^1] = last with { Text = bare };
        return new Telling(request.Use) { Asides = request.Tail.Asides, Reason = request.Tail.Reason }.With("thing", PieceText.Join(capitals.Inside(subject), PieceText.Join(request.Tail.Core)));
    }

    // "from Monday the block on Station Road": the block on Station Road from Monday.
    private Piece[] BehindTime(Piece[] subject)
    {
        var thing = subject[0].Key is "from" or "as" or "starting" ? Array.FindIndex(subject, 1, piece => classes.Has("determiner", piece) && !classes.Has("timestart", piece)) : -1;
        return thing < 1 ? subject : [.. subject[thing..], subject[0] with { Text = subject[0].Text.ToLowerInvariant(), Spaced = true }, .. subject[1..thing].Where(piece => !piece.IsMark)];
    }

    private Telling? HadBeen(EnglishRequest request, Piece[] core) =>
        core.Length > 0 && IsParticiple(core[0])
            ? new Telling(request.Use) { TurnsNegation = true }.With("subject", PieceText.Join(request.Captured)).With("rest", PieceText.Join(core))
            : null;

    private bool IsParticiple(Piece piece) => piece.IsWord && verbs.FindForm(piece.Key)?.Participle == piece.Key;
}
