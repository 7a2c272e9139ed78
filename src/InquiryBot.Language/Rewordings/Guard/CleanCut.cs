using InquiryBot.Language.Rewordings.Analysis;
using InquiryBot.Language.Rewordings.Drafts;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Guard;

/// <summary>
/// Whether what was cut out of a message can stand inside a sentence of somebody else's making: no second clause behind a comma, no scrap of
/// one, no jab. Where it cannot, the author is better served by the prompts. Dutch lists only what shows a run-on.
/// </summary>
internal static class CleanCut
{
    // "..., I've found mice": so soon behind a comma a finite verb opens a clause of its own.
    private const int ClauseWindow = 3;

    /// <summary>Whether every part that frames carry was cut cleanly.</summary>
    public static bool Is(Draft draft) =>
        !draft.Classes.HoldPhrase("jab", IsCharge(draft) ? draft.Scope.Original : Carried(draft))
        && !draft.Classes.HoldPhrase("uncarried", draft.Scope.Original)
        && draft.Telling.Slots.All(slot => IsWhole(PieceReader.Read(slot).ToArray(), draft))
        && draft.Telling.Asides.All(aside => !IsScrap(PieceReader.Read(aside).ToArray(), draft.Classes));

    // A view or a charge is soured by a jab wherever it stood; an order is clean again without it.
    private static bool IsCharge(Draft draft) => draft.Classes.Has("chargeuse", draft.Telling.Use);

    private static Piece[] Carried(Draft draft) =>
        [.. draft.Telling.Slots.Concat(draft.Telling.Asides).Concat(draft.Scope.Before).Concat(draft.Scope.After).SelectMany(text => PieceReader.Read(text))];

    // Who does what may be a list of sentences, as it stands behind a colon.
    private static bool IsWhole(Piece[] pieces, Draft draft) =>
        pieces.Length == 0
        || !(IsCapital(pieces[0], draft.Classes) || draft.Classes.StartsWithPhrase("brokenstart", pieces) || draft.Classes.Has("stranded", pieces[^1])
            || (draft.Telling.Use is not "plan" && RunsOn(pieces, draft.Classes)));

    // "that We'd rather": what began the author's sentence does not begin this one.
    private static bool IsCapital(Piece first, WordClasses classes) =>
        char.IsUpper(first.Text[0]) && first.Text.Contains('\'') && classes.Has("clausestart", first) && !classes.Has("self", first);

    private static bool RunsOn(Piece[] pieces, WordClasses classes)
    {
        // "when it rains, we are late" is one clause with its condition first.
        if (classes.Has("fronted", pieces[0]))
            return false;
        for (var at = 0; at + 1 < pieces.Length; at++)
        {
            if (pieces[at].Text == "," && !classes.Has("connector", pieces[at + 1]) && pieces.Skip(at + 1).Take(ClauseWindow).Any(piece => classes.Has("finite", piece)))
                return true;
        }

        return false;
    }

    private static bool IsScrap(Piece[] aside, WordClasses classes) =>
        aside.LastOrDefault(piece => piece.IsWord) is { Key.Length: > 0 } last && classes.Has("scrapend", last) && !(last.Is("that") && aside.Length > 2)
        && !(aside.Length > 2 && aside.LastOrDefault(piece => piece.IsWord && piece != last) is { Key.Length: > 0 } before && classes.Has("subject", before));
}
