using InquiryBot.Language;

namespace InquiryBot.Channels.Web.Drafts;

/// <summary>Chooses the text that says how a draft lands, by its key in <c>web.json</c>.</summary>
internal static class Landing
{
    // The flags that make telling right or too uncertain to speak of, the strongest reason first.
    private static readonly (SentenceFlags Flag, string Key)[] Reasons =
    [
        (SentenceFlags.Safety, "web.quiet.safety"),
        (SentenceFlags.Urgent, "web.quiet.urgent"),
        (SentenceFlags.Boundary, "web.quiet.boundary"),
        (SentenceFlags.SpeakingUp, "web.quiet.speaking-up"),
        (SentenceFlags.Asked, "web.quiet.asked"),
        (SentenceFlags.Agreed, "web.quiet.agreed"),
        (SentenceFlags.Banter, "web.quiet.banter"),
        (SentenceFlags.BenefitListener, "web.quiet.benefit-listener"),
        (SentenceFlags.ThirdParty, "web.quiet.third-party"),
        (SentenceFlags.WayOut, "web.quiet.way-out"),
        (SentenceFlags.Softened, "web.quiet.softened"),
        (SentenceFlags.LowConfidence, "web.quiet.low-confidence"),
    ];

    /// <summary>One sentence: "This line may land as an order", a word of appreciation, or that nothing needs to change.</summary>
    public static string Key(Draft draft)
    {
        if (draft.IsCrisis)
            return "web.crisis.title";
        if (draft.IsKept)
            return "web.kept.title";
        if (draft.MayLandHard)
            return MainKind(draft) is { } telling && telling.Stance() == Stance.Telling ? $"web.lands.{telling.Id()}" : "web.lands.other";
        return draft.Reading.Action == MessageAction.Appreciate ? AppreciationKey(draft) : "web.quiet.title";
    }

    /// <summary>The invitation to try something else.</summary>
    public static string InvitationKey(Draft draft)
    {
        if (draft.Reading.Action == MessageAction.Gentle)
            return "web.invite.gentle";
        return IsQuestion(draft) ? "web.invite.open" : "web.invite";
    }

    /// <summary>Whether the author wants something done: only then "could the answer be no?" can be asked.</summary>
    public static bool WantsSomethingDone(Draft draft) =>
        MainKind(draft) is not (SentenceKind.Leading or SentenceKind.Tag or SentenceKind.Blame or SentenceKind.Rhetorical);

    /// <summary>Why a draft is left alone although it looks like telling, or null when there is nothing to explain.</summary>
    public static string? ReasonKey(Draft draft)
    {
        if (draft.Reading.Action != MessageAction.Silent || draft.Reading.Main is not { } main || main.Stance != Stance.Telling)
            return null;
        return Reasons.FirstOrDefault(reason => main.Flags.HasFlag(reason.Flag)).Key;
    }

    // A need with an open question is appreciated whatever its strongest sentence is.
    private static string AppreciationKey(Draft draft) => MainKind(draft) switch
    {
        { } kind when kind.Stance() == Stance.Telling => "web.appreciate.need",
        { } kind when kind.DefaultAction() == MessageAction.Appreciate => $"web.appreciate.{kind.Id()}",
        _ => "web.appreciate.other",
    };

    private static bool IsQuestion(Draft draft) => MainKind(draft) == SentenceKind.Embedded || !WantsSomethingDone(draft);

    private static SentenceKind? MainKind(Draft draft) => draft.Reading.Main?.Kind;
}
