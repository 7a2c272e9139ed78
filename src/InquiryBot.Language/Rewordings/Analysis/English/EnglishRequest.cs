using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.English;

/// <summary>A sentence with its opener found: what the builders work from.</summary>
internal sealed record EnglishRequest(Opener Opener, Piece[] Body, Piece[] Rest, OpenerMatch Match, Tail Tail, SentenceKind Kind, EnglishCase Case)
{
    public string Use => Opener.Use;

    public bool Negative => Opener.Says("not");

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
            if (Opener.Says("nobody"))
                return new Doer("nobody", "nobody");
            if (Opener.Says("asked"))
                return Asked();
            if (Opener.Says("doer:first"))
                return new Doer("named", Body[0].Text.ToLowerInvariant());
            if (Opener.Says("doer:last"))
                return new Doer("named", Body[Match.LastWord].Text.ToLowerInvariant());
            if (Opener.Says("doer:subj") && Captured is [{ Key: "we" }])
                return new Doer("we", "we");
            return Opener.Says("doer:subj") ? new Doer("named", Case.Inside(Captured)) : new Doer("you", "you");
        }
    }

    // "I'm asking all planners to", "I'd ask everyone to", "I'm asking you one last time to".
    private Doer Asked() => Captured[0].Key switch
    {
        "you" or "u" or "ye" or "yous" or "yall" => new Doer("you", "you"),
        "everyone" or "everybody" => new Doer("named", "everyone"),
        _ => new Doer("named", Case.Inside(Captured)),
    };
}
