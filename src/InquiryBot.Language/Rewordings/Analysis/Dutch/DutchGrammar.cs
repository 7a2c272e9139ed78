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

    public DutchGrammar()
        : base("nl")
    {
        _acts = new DutchActTellings(_verbs, Classes);
        _things = new DutchThingTellings(_verbs, Classes, _acts);
    }

    public override bool IsVerb(string key) =>
        _verbs.FindImperative(key) is not null || _verbs.FindFinite(key) is not null || _verbs.FindInfinitive(key) is not null;

    public override Telling? Build(Opener opener, OpenerMatch match, ReadOnlySpan<Piece> body, SentenceKind kind, Address address)
    {
        var rest = Consequence.CutOff(opener, body[match.End..], Classes);
        var request = new DutchRequest(opener, body.ToArray(), rest, match, Tail.Cut(rest, Classes), kind, address);
        return opener.Builder switch
        {
            "none" => new Telling("none"),
            "inf" or "te" or "participle" or "finite" or "vone" or "whynot" or "clause" => _acts.Build(request),
            _ => _things.Build(request),
        };
    }

    public override Telling? Bare(SentenceKind kind, ReadOnlySpan<Piece> body, Address address)
    {
        if (kind is SentenceKind.Hint)
            return body.Length < 4 ? null : _things.Claim("hint", body);
        if (kind is SentenceKind.Tag or SentenceKind.Leading)
            return _verbs.FindInfinitive(body[^1].Key) is not null ? null : _things.Claim("view", body);
        if (kind is SentenceKind.Rhetorical or SentenceKind.Blame)
            return body.Length <= 4 ? new Telling("vent") : null;
        var cut = kind is SentenceKind.Ultimatum ? Consequence.CutAtOr(body) : Consequence.CutThreat(body, Classes);
        kind = cut.Length < body.Length ? SentenceKind.Ultimatum : kind;
        return _acts.Bare(Tail.Cut(cut, Classes), kind, address);
    }
}
