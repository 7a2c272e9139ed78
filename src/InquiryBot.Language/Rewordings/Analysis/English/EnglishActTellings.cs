using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>Builds tellings whose heart is an act: somebody is to do something, or did not do it.</summary>
internal sealed class EnglishActTellings(EnglishVerbs verbs, WordClasses classes, EnglishCase capitals)
{
    private readonly EnglishActs _acts = new(verbs, classes);
    private readonly EnglishClause _clauses = new(verbs, classes);
    private readonly EnglishResult _results = new(verbs, classes);
    private readonly EnglishStops _stops = new(verbs);

    public Telling? Build(EnglishRequest request)
    {
        var core = request.Tail.Core;
        if (core.Length == 0)
            return null;
        return request.Opener.Builder switch
        {
            "act" => Act(request),
            "asks" => Asks(request),
            "acting" => FromActs(request, AsActs(core, FormOf.Gerund)),
            "participle" => FromActs(request, AsActs(request.Kind is SentenceKind.Blame ? Expected(core) : core, FormOf.Participle)),
            "thirdact" => FromActs(request, AsActs(core, FormOf.Third)),
            "pastact" => FromActs(request, AsActs(core, FormOf.Past)),
            "be" => Being(request, core),
            "advice" or "point" => Idea(request, core),
            "past" => Start(request).With("past", PieceText.Join(core)),
            _ => Obliged(request, core),
        };
    }

    /// <summary>A bare order: only a listed verb can start it, or a word that an object follows.</summary>
    /// <param name="tail">The words.</param>
    /// <param name="kind">Their kind.</param>
    /// <param name="left">Whether the act is what had better not be done ("push again and you lose access").</param>
    public Telling? Bare(Tail tail, SentenceKind kind, bool left = false)
    {
        if (tail.Core.Length == 0 || (classes.Has("noact", tail.Core[0]) && tail.Core is not [{ Key: "see" }, { Key: "that" or "to" }, _, ..]))
            return null;
        var isOrder = kind is SentenceKind.Command or SentenceKind.Advice;
        var doer = new Doer("you", "you");
        // "time recorded by Friday" wants a result.
        var isResult = tail.Core.Length > 1 && verbs.FindForm(tail.Core[1].Key)?.Participle == tail.Core[1].Key && verbs.Find(tail.Core[1].Key) is null;
        if (kind is SentenceKind.Assign || isResult || _acts.Read(tail.Core, mustKnow: true, isOrder) is not { } acts)
        {
            if (tail.Asides.Count > 0 || ThirdPerson(tail.Core, out var who) is not { } told)
                return null;
            (acts, doer) = (told, new Doer("named", who));
        }

        var ends = left ? [Another(acts[0])] : _stops.Of(acts);
        acts = _stops.InsteadOf(acts);
        var telling = new Telling(kind is not SentenceKind.Advice ? "order" : ends is null ? "advice" : "advice-not") { Asides = tail.Asides, Reason = tail.Reason };
        return Fill(telling, ends ?? acts, doer).WithTrait("ultimatum", kind is SentenceKind.Ultimatum).WithTrait("not", ends is not null);
    }

    // "hang up on one more customer": on another one.
    private static EnglishAct Another(EnglishAct act)
    {
        var at = Array.FindIndex(act.Rest, piece => piece.Is("one"));
        return at < 0 || at + 1 == act.Rest.Length || !act.Rest[at + 1].Is("more") ? act : act with { Rest = [.. act.Rest[..at], EnglishActs.Word("another"), .. act.Rest[(at + 2)..]] };
    }

    private static Telling Start(EnglishRequest request) =>
        new Telling(IsOverdue(request) ? "lapse" : request is { Use: "order", Kind: SentenceKind.Advice } && !request.Negative ? "advice" : request is { Use: "advice", Negative: true } ? "advice-not" : request.Use) { Asides = request.Tail.Asides, Reason = request.Tail.Reason, TurnsNegation = request.Use is "lapse" or "late" or "should" }
            .WithTrait("ultimatum", request.Kind is SentenceKind.Ultimatum)
            .WithTrait("not", request.Negative);

    // "you should have this under control by now" speaks of what did not happen.
    private static bool IsOverdue(EnglishRequest request) =>
        request is { Use: "order", Doer.Trait: "you", Rest: [.., { Key: "by" }, { Key: "now" }] };

    private Telling? Act(EnglishRequest request)
    {
        // "should have gone out": nobody can do it any more.
        if (request.Rest is [{ Key: "have" }, var done, ..] && verbs.FindForm(done.Key) is { } form && form.Participle == done.Key && verbs.Find(done.Key) is null)
            return null;
        if (request is { Use: "lapse", Kind: SentenceKind.Advice } || (request.Use is "sharing" && request.Tail.Core is [var third, ..] && verbs.Find(third.Key) is null))
            return null;
        // "could we please use threads" is what the author would like us to do.
        if (request is { Use: "order", Doer.Trait: "we" })
            request = request with { Opener = request.Opener with { Use = request.Negative ? "choice" : "goal" } };
        var core = FromLast(request);
        if (request.Use == "lapse")
            core = Expected(core);
        while (core.Length > 1 && classes.Has("skip", core[0]) && !core[0].Is("ever"))
            core = core[1..];
        var negated = core.Length > 1 && core[0].Key is "not" or "never";
        var acts = _acts.Read(negated ? core[1..] : core, mustKnow: request.Opener.Says("known") || request.Opener.Says("asked"));
        if (acts is [var first, ..] && ((request.Opener.Says("known") && classes.Has("noact", first.Word)) || (request.Use is "didyou" && classes.Has("mental", first.Word)) || IsPerfect(first)))
            return null;
        if (request.Negative && request.Doer.Trait is "you" && request.Use is "order" && acts is not null && EnglishStops.DoneInstead(acts, core) is { } instead)
            (acts, request) = ([instead], request with { Opener = request.Opener with { Options = [.. request.Opener.Options.Where(option => option != "not")] } });
        // Of several acts only the first is meant by the not; and "I" or "he" cannot stand where frames put a name.
        if (((negated || request.Negative) && acts?.Length > 1) || request.Doer.Who is "i" or "I" or "he" or "she" or "they")
            return null;
        var ends = negated || request.Negative || acts is null || request.Use is not ("order" or "choice" or "goal") ? null : _stops.Of(acts);
        acts = acts is null ? null : _stops.InsteadOf(acts);
        return FromActs(negated || ends is not null ? request with { Opener = request.Opener with { Use = request.Use == "goal" ? "choice" : request.Use, Options = ["not", .. request.Opener.Options] } } : request, ends ?? acts);
    }

    // "never have been left open": what was, nobody can still do or leave.
    private bool IsPerfect(EnglishAct act) =>
        act is { Word: "have", Rest: [var done, _, ..] } && verbs.FindForm(done.Key) is { } form && form.Participle == done.Key && verbs.Find(done.Key) is null;

    private Telling? FromActs(EnglishRequest request, EnglishAct[]? acts) =>
        acts is null ? null : Fill(Start(request), acts, request.Doer);

    private Telling Fill(Telling telling, EnglishAct[] acts, Doer doer)
    {
        var rest = acts.SelectMany(act => act.Rest).ToArray();
        // Only what is handed over is named by itself: who does the work is told what they do.
        var result = acts.Length == 1 && classes.Has("handover", acts[0].Word) ? _results.Of(acts[0]) : null;
        telling.Verb = acts[0].Word;
        return telling
            .With("vp", EnglishActs.Bases(acts))
            .With("gerund", EnglishActs.Gerunds(acts))
            .With("acting", EnglishActs.Gerunds(acts))
            .With("idea", EnglishActs.Gerunds(acts))
            .With("done", doer.Trait == "you" ? result : null)
            .WithTrait("stop", acts[0].Word is "stop" or "quit" or "leave" or "drop")
            .With("who", doer.Who)
            .With("for", doer.Trait switch { "we" => "for us ", "named" => $"for {doer.Who} ", _ => "" })
            .WithTrait(doer.Trait)
            .WithTrait("somebody", classes.Has("someone", doer.Who))
            .WithTrait("deadline", rest.Any(piece => classes.Has("time", piece)) || HasClock(rest))
            .WithTrait("me", rest.Any(piece => classes.Has("me", piece)))
            .WithTrait("own", rest.Any(piece => classes.Has("own", piece)))
            .WithTrait("npi", rest.Any(piece => classes.Has("npi", piece)))
            .WithTrait("be", acts[0].Word is "be" or "have" or "come" or "listen" or "stay" or "keep" or "wait");
    }

    private bool HasClock(Piece[] rest) => rest.Index().Any(at => at.Index > 0 && char.IsDigit(at.Item.Text[0]) && (classes.Has("timestart", rest[at.Index - 1]) || IsOrdinal(at.Item)));

    private static bool IsOrdinal(Piece piece) => piece.Key.Length is 3 or 4 && piece.Key[^2..] is "st" or "nd" or "rd" or "th";

    // "can the juniors stop mailing him", "could marketing hand it in": whose verb it is decides where the subject ends.
    private Telling? Asks(EnglishRequest request)
    {
        var words = (Piece[])[request.Body[0], .. request.Tail.Core];
        var verb = _clauses.VerbOf(words);
        if (verb < 2 || _acts.Read(words.AsSpan(verb), mustKnow: true) is not { } acts)
            return null;
        var ends = _stops.Of(acts);
        var asked = ends is null ? request : request with { Opener = request.Opener with { Options = ["not", .. request.Opener.Options] } };
        return Fill(Start(asked), ends ?? acts, new Doer("named", capitals.Inside(words.AsSpan(1, verb - 1))));
    }

    // "you own the migration": the opener's last word is the verb itself.
    private static ReadOnlySpan<Piece> FromLast(EnglishRequest request) =>
        request.Opener.Says("from:last") ? Prepend(request.Body[request.Match.LastWord], request.Tail.Core) : request.Tail.Core;

    // "say anything yet" did not happen; what was expected is "say something".
    private static Piece[] Expected(ReadOnlySpan<Piece> core)
    {
        var kept = core[..(core[^1].Is("yet") ? core.Length - 1 : core.Length)].ToArray();
        for (var at = 0; at < kept.Length; at++)
        {
            if (kept[at].Key is "anything" or "anyone" or "anybody" or "anywhere")
                kept[at] = kept[at] with { Text = "some" + kept[at].Key[3..] };
        }

        return kept;
    }

    private static Piece[] Prepend(Piece first, Piece[] rest) => [first, .. rest.Select(piece => piece with { Spaced = piece.IsWord || piece.Spaced })];

    private EnglishAct[]? AsActs(Piece[] core, FormOf form)
    {
        while (core.Length > 1 && classes.Has("skip", core[0]))
            core = core[1..];
        if (core.Length == 0)
            return null;
        var verb = verbs.FindForm(core[0].Key);
        if (verb is null || form switch { FormOf.Gerund => verb.Gerund, FormOf.Past => verb.Past, FormOf.Third => verb.ThirdPerson, _ => verb.Participle } != core[0].Key)
            return null;
        return [new EnglishAct(verb.Base, verb, core[1..])];
    }

    private Telling? Being(EnglishRequest request, Piece[] core)
    {
        if (AsActs(core, FormOf.Gerund) is { } acts)
            return FromActs(request, acts);
        // "you're amazing" is no assignment; a place or a job ("on support") is.
        return request.Use == "lapse" || request.Use == "order" && classes.Has("preposition", core[0]) || request.Use == "order" && (classes.Has("determiner", core[0]) || classes.Has("adverb", core[0]))
            ? FromActs(request, [new EnglishAct("be", verbs.Find("be"), core)])
            : null;
    }

    private Telling? Idea(EnglishRequest request, Piece[] core)
    {
        var telling = Start(request);
        var last = core.AsSpan(0, core[^1].Key is "then" or "anyway" ? core.Length - 1 : core.Length);
        if (last.Length == 0)
            return null;
        var isThing = classes.Has("determiner", last[0]) || (last[0].Key.EndsWith("ing", StringComparison.Ordinal) && verbs.Find(last[0].Key) is null);
        if (isThing)
            return telling.With("idea", PieceText.Join(last));
        var follows = request.Body[request.Match.LastWord].Key is "you" or "to";
        return _acts.Read(last, mustKnow: !follows) is { } acts ? Fill(telling, acts, request.Doer) : null;
    }

    // "i think you need to call me": the duty is inside the opinion.
    private Telling? Obliged(EnglishRequest request, Piece[] core)
    {
        var at = 0;
        while (at < core.Length && (classes.Has("skip", core[at]) || core[at].Key is "should" or "need" or "have" or "must" or "ought" or "to" or "better"))
            at++;
        return at == 0 ? null : FromActs(request, _acts.Read(core.AsSpan(at), mustKnow: true));
    }

    private EnglishAct[]? ThirdPerson(Piece[] core, out string who)
    {
        who = "";
        if (_acts.IsFunction(core[0]))
            return null;
        for (var at = 1; at < core.Length && at < 4; at++)
        {
            if (verbs.FindForm(core[at].Key) is { } verb && verb.ThirdPerson == core[at].Key && !(at + 1 < core.Length && classes.Has("aux", core[at + 1])) && verb.Base is not ("be" or "have") && char.IsUpper(core[0].Text[0]))
            {
                who = capitals.Inside(core.AsSpan(0, at));
                if (char.IsLower(who[0]))
                    return null;
                return core.Skip(at + 1).Any(piece => verbs.FindForm(piece.Key)?.ThirdPerson == piece.Key) || core.Any(piece => piece.Is("and")) ? null
                    : [new EnglishAct(verb.Base, verb, core.AsSpan(at + 1).ToArray())];
            }
        }

        return null;
    }

    private enum FormOf
    {
        Gerund,
        Participle,
        Past,
        Third,
    }
}
