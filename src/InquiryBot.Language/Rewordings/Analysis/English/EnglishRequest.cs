using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>A sentence with its opener found: what the builders work from.</summary>
internal sealed record EnglishRequest(Opener Opener, Piece[] Body, Piece[] Rest, OpenerMatch Match, Tail Tail, SentenceKind Kind)
{
    public string Use => Opener.Use;

    public bool Negative => Opener.Says("not");

    private static string Low(string text) => Capitals.IsName(text.Split(' ')[0]) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>The stretch that the opener kept.</summary>
    public ReadOnlySpan<Piece> Captured => Match.CaptureStart < 0 ? [] : Body.AsSpan(Match.CaptureStart, Match.CaptureEnd - Match.CaptureStart);

    public Doer Doer
    {
        get
        {
            if (Opener.Says("we"))
                return new Doer("we", "we");
            if (Opener.Says("everyone"))
                return new Doer("named", "everyone");
            if (Opener.Says("doer:first"))
                return new Doer("named", Body[0].Text);
            if (Opener.Says("doer:last"))
                return new Doer("named", Body[Match.LastWord].Text);
            return Opener.Says("doer:subj") ? new Doer("named", Low(PieceText.Join(Captured))) : new Doer("you", "you");
        }
    }
}
