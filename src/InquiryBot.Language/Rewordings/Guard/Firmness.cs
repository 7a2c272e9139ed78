using InquiryBot.Language.Rewordings.Drafts;

namespace InquiryBot.Language.Rewordings.Guard;

/// <summary>
/// Whether a telling leaves no room for a no: its own words say so ("no arguments"), it is settled already, or it keeps people safe or within
/// the law. To offer it as a hope or an idea would fake a choice.
/// </summary>
internal static class Firmness
{
    /// <summary>Whether only frames that say what stands may carry the telling.</summary>
    public static bool Holds(Draft draft, SentenceKind kind) =>
        draft.Classes.HoldPhrase("firm", draft.Scope.Original)
        || (IsDuty(draft, kind) && draft.Classes.HoldPhrase("hazard", draft.Scope.Original));

    // Someone may well be asked to fetch a harness; not to work without one is a rule.
    private static bool IsDuty(Draft draft, SentenceKind kind) =>
        kind is SentenceKind.Obligation or SentenceKind.Perform or SentenceKind.Ultimatum || draft.Telling.Traits.Contains("not") || draft.Telling.Use is "rule" or "nothing";
}
