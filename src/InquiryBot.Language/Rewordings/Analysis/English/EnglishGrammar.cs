using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>English: verbs stand before what belongs to them, so an act can be carried whole.</summary>
internal sealed class EnglishGrammar : Grammar
{
    private readonly EnglishVerbs _verbs = new();
    private readonly EnglishCase _case;
    private readonly EnglishFinite _finite;
    private readonly EnglishFronts _fronts;
    private readonly EnglishActTellings _acts;
    private readonly EnglishThingTellings _things;
    private readonly EnglishClaims _claims;
    private readonly EnglishSlots _slots;

    public EnglishGrammar()
        : base("en")
    {
        _case = new EnglishCase(_verbs, Classes);
        _finite = new EnglishFinite(_verbs, Classes);
        _fronts = new EnglishFronts(_verbs, Classes);
        _acts = new EnglishActTellings(_verbs, Classes, _case);
        _things = new EnglishThingTellings(_verbs, Classes, _case);
        _claims = new EnglishClaims(_verbs, Classes, _case);
        _slots = new EnglishSlots(_verbs, Classes);
    }

    public override Telling? Build(Opener opener, OpenerMatch match, ReadOnlySpan<Piece> body, SentenceKind kind, Address address)
    {
        var rest = Consequence.CutOff(opener, body[match.End..], Classes);
        var kept = kind is SentenceKind.Ultimatum ? rest : Consequence.CutThreat(rest, Classes).ToArray();
        var request = new EnglishRequest(opener, body.ToArray(), kept, match, WithOtherwise(Cut(kept), rest.AsSpan(kept.Length)), kind, _case);
        // "I want that the chairs are back" wants a state of things, "I want that chair" a chair.
        if (opener is { Builder: "thing", Use: "order" } && kept is [{ Key: "that" }, var next, _, ..] && (Classes.Has("determiner", next) || Classes.Has("subject", next)))
            return _claims.Build(request with { Opener = opener with { Builder = "claim", Use = "rule" }, Rest = kept[1..] })?.WithTrait("negated", Any("negation", request.Tail.Core));
        var telling = opener.Builder switch
        {
            "again" => null,
            "whole" => match.End < body.Length && !Classes.Has("preposition", body[match.End]) && !body[match.End].Is("so") ? null : new Telling(opener.Use),
            "none" => new Telling("none"),
            "claim" or "clause" or "someone" => _claims.Build(request),
            "act" or "asks" or "acting" or "participle" or "be" or "advice" or "point" or "past" or "pastact" or "thirdact" or "again-you" => _acts.Build(request),
            _ => _things.Build(request),
        };
        // "sure, let's do a tv spot too": who asks for no answer orders nothing either.
        if (kind is SentenceKind.Rhetorical && telling is { Use: "order" or "choice" or "goal" or "thing" or "plan" or "rule" })
            return null;
        // "heat pumps will be the end of us, eh?": what somebody else will do is a view here, no wish.
        if (kind is SentenceKind.Tag or SentenceKind.Leading && telling is { Use: "order" } && telling.Traits.Contains("named"))
            return _claims.View(kind, body, Cut(body));
        // "you take the list, Aisha does the licences": a plan stays whole.
        if (kind is SentenceKind.Assign && telling?.Asides.Any(EnglishClaims.Divides) == true)
            telling = _claims.Rule(kind, body, Cut(body)) ?? telling;
        return telling?.WithTrait("negated", Any("negation", request.Tail.Core)).WithTrait("threat", IsThreat(rest.AsSpan(kept.Length)));
    }

    // "or we lose the slot" is a reason, and goes along as one; "or I ..." and "or you ..." threaten.
    private Tail WithOtherwise(Tail tail, ReadOnlySpan<Piece> or) =>
        or.Length < 3 || IsThreat(or) ? tail : tail with { Asides = [.. tail.Asides, PieceText.Join("otherwise", PieceText.Join(PieceText.TrimMarks(or[1..])))] };

    private bool IsThreat(ReadOnlySpan<Piece> or) =>
        or.Length > 1 && (Classes.Has("threatens", or[1]) || (or[1].Key is "we" or "well" && or.Length > 2 && !Classes.Has("suffers", or[2])));

    public override bool Joins(SentenceKind main, Piece[] mainPieces, SentenceKind other, Piece[] otherPieces) => Starts(mainPieces) && Starts(otherPieces);

    public override bool Carries(string slot, Piece[] content) => _slots.Carries(slot, content);

    public override bool IsVerb(string key) => _verbs.Find(key) is not null;

    public override ReadOnlySpan<Piece> WithoutTag(SentenceKind kind, ReadOnlySpan<Piece> body) => _fronts.Behind(kind, EnglishTags.Without(kind, Classes.Without("pressing", Unstuttered(body)), Classes));

    // "we we need the the list": spoken into a phone.
    private ReadOnlySpan<Piece> Unstuttered(ReadOnlySpan<Piece> body)
    {
        var kept = new List<Piece>(body.Length);
        foreach (var piece in body)
        {
            var twice = kept.Count > 0 && piece.IsWord && kept[^1].Key == piece.Key && kept[^1].IsWord && Array.Exists(Stuttered, name => Classes.Has(name, piece)) && piece.Key is not ("that" or "had");
            if (!twice)
                kept.Add(piece);
            // "I'd ask you all, again, to stay": set off, it only presses.
            if (piece.Text == "," && kept is [.., { Text: "," }, { Key: "again" or "once" or "nicely" or "politely" or "please" }, _])
                kept.RemoveRange(kept.Count - 3, 3);
        }

        return kept.Count == body.Length ? body : kept.ToArray();
    }

    private static readonly string[] Stuttered = ["determiner", "subject", "preposition", "connector", "aux", "clausestart"];

    public override Telling? About(SentenceKind kind, ReadOnlySpan<Piece> body) => _claims.About(kind, body);

    public override Telling? Bare(SentenceKind kind, ReadOnlySpan<Piece> body, Address address)
    {
        if (kind is SentenceKind.Tag or SentenceKind.Leading or SentenceKind.Hint)
            return kind is SentenceKind.Hint && body.Length < 4 ? null : _claims.View(kind, body, Cut(body));
        if (kind is SentenceKind.Rhetorical or SentenceKind.Blame)
            return kind is SentenceKind.Blame ? _claims.Seen(body) : null;
        if (kind is SentenceKind.Ultimatum && ThreatBehindAnd(body) is > 1 and var and)
            return _acts.Bare(Cut(body[..and]), SentenceKind.Command, left: true)?.WithTrait("ultimatum");
        var cut = kind is SentenceKind.Ultimatum ? Consequence.CutAtOr(body) : Consequence.CutThreat(body, Classes);
        var or = body[cut.Length..];
        var isReason = kind is not SentenceKind.Ultimatum && or.Length > 2 && !IsThreat(or);
        kind = cut.Length < body.Length && !isReason ? SentenceKind.Ultimatum : kind;
        var tail = isReason ? WithOtherwise(Cut(cut), or) : Cut(cut);
        var isThing = kind is not SentenceKind.Assign && (kind is not SentenceKind.Ultimatum || cut.Length < body.Length) && !_finite.IsIn(tail.Core);
        var telling = _acts.Bare(tail, kind) ?? (isThing ? _things.Bare(tail) : null) ?? (kind is SentenceKind.Ultimatum && cut.Length < body.Length ? _claims.Limit(tail) : null) ?? (kind is SentenceKind.Advice ? _claims.Opinion(body) : _claims.Rule(kind, body, tail));
        return telling?.WithTrait("negated", Any("negation", tail.Core));
    }

    // "push once more and you lose access": what stands before such an "and" is to be left, not to be done.
    private int ThreatBehindAnd(ReadOnlySpan<Piece> body)
    {
        for (var at = 1; at + 2 < body.Length; at++)
        {
            if (body[at].Key is "or" or "otherwise")
                return -1;
            if (body[at].Is("and") && (Classes.Has("clausestart", body[at + 1]) || Classes.Has("subject", body[at + 1]) || Classes.Has("own", body[at + 1]) || Classes.Has("article", body[at + 1])))
                return at;
        }

        return -1;
    }

    private bool Starts(Piece[] pieces) =>
        pieces.Length > 0 && (IsVerb(pieces[0].Key) || Classes.Has("filler", pieces[0]) || Classes.Has("skip", pieces[0]));

    private Tail Cut(ReadOnlySpan<Piece> rest) => Tail.Cut(rest, Classes, words => _finite.IsIn(words.TakeWhile((piece, at) => at == 0 || !Classes.Has("fronted", piece)).ToArray()), IsOrder);

    private bool IsOrder(Piece[] words) =>
        words.Length > 1 && IsVerb(words[0].Key) && (Classes.Has("determiner", words[1]) || Classes.Has("pronoun", words[1]) || (words.Length > 2 && (Classes.Has("preposition", words[1]) || words[1].Key.EndsWith('s'))));
}
