using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Dutch: the verb moves, particles split off, and the address (je, jullie, u) is kept.</summary>
internal sealed class DutchGrammar : Grammar
{
    private readonly DutchVerbs _verbs = new();
    private readonly DutchActTellings _acts;
    private readonly DutchThingTellings _things;
    private readonly DutchTail _tail;
    private readonly DutchClauseTellings _clauses;
    private readonly DutchConditions _conditions;
    private readonly DutchWants _wants;
    private readonly DutchPerforms _performs;
    private readonly DutchOutlines _outlines;
    private readonly DutchSlots _slots;

    public DutchGrammar()
        : base("nl")
    {
        _acts = new DutchActTellings(_verbs, Classes);
        _things = new DutchThingTellings(_verbs, Classes, _acts);
        _tail = new DutchTail(_verbs, Classes);
        _clauses = new DutchClauseTellings(_verbs, Classes, _acts);
        _conditions = new DutchConditions(_verbs, Classes);
        _wants = new DutchWants(_verbs, Classes, _tail);
        _performs = new DutchPerforms(_verbs, Classes, _tail, _acts);
        _outlines = new DutchOutlines(_verbs, Classes, _tail);
        _slots = new DutchSlots(_verbs, Classes);
    }

    // Two clauses of different shapes have their verbs in different places.
    public override bool Joins(SentenceKind main, Piece[] mainPieces, SentenceKind other, Piece[] otherPieces) =>
        main is SentenceKind.Command && other is SentenceKind.Command;

    public override bool IsVerb(string key) =>
        _verbs.FindImperative(key) is not null || _verbs.FindFinite(key) is not null || _verbs.FindInfinitive(key) is not null;

    public override Telling? Build(Opener opener, OpenerMatch match, ReadOnlySpan<Piece> body, SentenceKind kind, Address address)
    {
        // A charge is no order, however much it looks like one.
        if (kind is SentenceKind.Blame or SentenceKind.Rhetorical or SentenceKind.Leading && opener.Use is "order")
            return null;
        var rest = Consequence.CutOff(opener, body[match.End..], Classes);
        var request = new DutchRequest(opener, body.ToArray(), rest, match, _tail.Cut(rest), kind, address);
        return Kind(opener.Builder switch
        {
            "again" => null,
            "none" => new Telling("none"),
            "inf" or "te" or "participle" or "finite" or "vone" or "whynot" or "clause" => _acts.Build(request),
            "because" or "that" or "modal" or "passive" or "howcould" or "condition" or "verbcondition" or "whoever" or "another" or "sole" or "purpose" or "verdict" or "of" or "without" or "join" or "other" or "promised" or "lack" or "kwestie" => _clauses.Build(request),
            _ => _things.Build(request),
        });
    }

    public override bool Carries(string slot, Piece[] content) => _slots.Carries(slot, content);

    public override ReadOnlySpan<Piece> Heart(ReadOnlySpan<Piece> body) => DutchHeart.Of(body, Classes);

    public override IEnumerable<Telling> Outlines(SentenceKind kind, Piece[] body, Address address) => _outlines.Of(kind, body).Where(telling => Kind(telling) is not null);

    // A remark that goes along word for word may not order, ask or threaten by itself.
    private Telling? Kind(Telling? telling) =>
        telling?.Asides.Any(aside => Presses(PieceReader.Read(aside), telling.Traits.Contains("ultimatum"))) == true ? null : telling;

    private bool Presses(List<Piece> aside, bool threatens) =>
        Classes.Has("question", aside[0]) || (threatens && aside[0].Is("dan"))
        || aside.Exists(word => word.Key is "jij" or "gij")
        || (!(Classes.Has("self", aside[0]) && !aside.Exists(word => word.Is("dat"))) && aside.Exists(word => Classes.Has("obliges", word)) && aside.Exists(word => Classes.Has("address2", word)));

    public override Telling? Bare(SentenceKind kind, ReadOnlySpan<Piece> body, Address address)
    {
        if (kind is SentenceKind.Hint)
            return body.Length < 4 ? null : _things.Claim("hint", body);
        if (kind is SentenceKind.Want or SentenceKind.Perform or SentenceKind.Command or SentenceKind.Ultimatum && (_performs.Of(body, address) ?? _wants.Of(body, kind)) is { } wanted)
            return wanted;
        if (kind is SentenceKind.Tag or SentenceKind.Leading)
            return (kind is SentenceKind.Tag && (Classes.Has("address2", body[0]) || body.ToArray().Any(piece => Classes.Has("time", piece)))) || (_verbs.FindInfinitive(body[^1].Key) is not null && !body[^2].Is("te")) || !new DutchFinite(_verbs, Classes).IsMainClause(body) ? null : _things.Claim("view", body);
        if (kind is SentenceKind.Rhetorical or SentenceKind.Blame)
            return null;
        if (kind is SentenceKind.Ultimatum && _conditions.Unopened(body) is { } condition)
            return condition;
        var cut = kind is SentenceKind.Ultimatum ? Consequence.CutAtOr(body) : Consequence.CutThreat(body, Classes);
        // Only what stands before an "or" is asked for; another threat holds no order.
        if (kind is SentenceKind.Ultimatum && cut.Length == body.Length && !_verbs.IsCommonImperative(body[0].Key))
            return null;
        kind = cut.Length < body.Length ? SentenceKind.Ultimatum : kind;
        return Kind(_acts.Bare(_tail.Cut(cut), kind, address));
    }
}
