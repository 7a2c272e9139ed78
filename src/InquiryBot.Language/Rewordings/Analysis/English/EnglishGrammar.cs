using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Inflection;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>English: verbs stand before what belongs to them, so an act can be carried whole.</summary>
internal sealed class EnglishGrammar : Grammar
{
    private readonly EnglishVerbs _verbs = new();
    private readonly EnglishActTellings _acts;
    private readonly EnglishThingTellings _things;

    public EnglishGrammar()
        : base("en")
    {
        _acts = new EnglishActTellings(_verbs, Classes);
        _things = new EnglishThingTellings(_verbs, Classes);
    }

    public override Telling? Build(Opener opener, OpenerMatch match, ReadOnlySpan<Piece> body, SentenceKind kind, Address address)
    {
        var rest = Consequence.CutOff(opener, body[match.End..], Classes);
        var request = new EnglishRequest(opener, body.ToArray(), rest, match, Tail.Cut(rest, Classes), kind);
        var telling = opener.Builder switch
        {
            "none" => new Telling("none"),
            "act" or "acting" or "participle" or "be" or "advice" or "point" or "past" or "again-you" => _acts.Build(request),
            _ => _things.Build(request),
        };
        return telling?.WithTrait("negated", Any("negation", request.Tail.Core));
    }

    public override bool IsVerb(string key) => _verbs.Find(key) is not null;

    public override Telling? Bare(SentenceKind kind, ReadOnlySpan<Piece> body, Address address)
    {
        if (kind is SentenceKind.Tag or SentenceKind.Leading or SentenceKind.Hint)
            return kind is SentenceKind.Hint && body.Length < 4 ? null : _things.Claim(kind is SentenceKind.Hint ? "hint" : "view", body, Tail.Cut(body, Classes));
        if (kind is SentenceKind.Rhetorical or SentenceKind.Blame)
            return body.Length <= 4 ? new Telling("vent") : null;
        var cut = kind is SentenceKind.Ultimatum ? Consequence.CutAtOr(body) : Consequence.CutThreat(body, Classes);
        kind = cut.Length < body.Length ? SentenceKind.Ultimatum : kind;
        var tail = Tail.Cut(cut, Classes);
        var telling = _acts.Bare(tail, kind) ?? (kind is SentenceKind.Ultimatum ? null : _things.Bare(tail));
        return telling?.WithTrait("negated", Any("negation", tail.Core));
    }
}
