using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>A Dutch sentence with its opener found: what the builders work from.</summary>
internal sealed record DutchRequest(Opener Opener, Piece[] Body, Piece[] Rest, OpenerMatch Match, Tail Tail, SentenceKind Kind, Address Address)
{
    public string Use => Opener.Use;

    public Piece[] Captured => Match.CaptureStart < 0 ? [] : Body[Match.CaptureStart..Match.CaptureEnd];

    public Piece[] CoreFromLast => Opener.Says("from:last") ? [Body[Match.LastWord], .. Tail.Core.Select(piece => piece with { Spaced = true })] : Tail.Core;

    public DutchDoer Doer
    {
        get
        {
            if (Opener.Says("we"))
                return new DutchDoer("we");
            if (Opener.Says("ik"))
                return new DutchDoer("ik");
            // "kan er iemand de deur sluiten": whoever reads it is meant.
            if (Opener.Says("someone"))
                return new DutchDoer(Body[Match.LastWord].Is("iedereen") ? "iedereen" : "iemand");
            if (Opener.Says("doer:first"))
                return new DutchDoer(Body[0].Text.ToLowerInvariant());
            return Opener.Says("doer:last") ? new DutchDoer(Body[Match.LastWord].Text) : DutchDoer.Of(Address);
        }
    }

    public Telling Start(string? use = null) =>
        new Telling(use ?? (Kind is SentenceKind.Advice && Use == "order" ? "advice" : Use)) { Asides = Tail.Asides, Reason = Tail.Reason, TurnsNegation = Use is "lapse" or "late" or "should" or "limit" }
            .WithTrait("ultimatum", Kind is SentenceKind.Ultimatum)
            .WithTrait("duty", Kind is SentenceKind.Obligation)
            .WithTrait("always", Opener.Says("always"));
}
