using InquiryBot.Language.Rewordings.Analysis;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Guard;

/// <summary>
/// Where the threat of an ultimatum begins. It is left out on purpose (what follows is for the author to say in honest words), so the days
/// and numbers in it need not be found again; those of the limit must.
/// </summary>
internal static class Threat
{
    // Words that stand in limit and threat alike say nothing about where one ends.
    private static readonly string[] Common = ["determiner", "pronoun", "preposition", "negation", "connector", "subject", "skip", "adverb", "time"];

    /// <summary>The place behind the last telling word of the limit.</summary>
    /// <param name="ultimatum">The ultimatum, limit first; where the threat comes first nothing is taken for it.</param>
    /// <param name="carried">The words that a rewording carries.</param>
    /// <param name="classes">The word classes of the language.</param>
    public static int Start(IReadOnlyList<Piece> ultimatum, IReadOnlySet<string> carried, WordClasses classes)
    {
        for (var end = ultimatum.Count; end > 0; end--)
        {
            var piece = ultimatum[end - 1];
            if (piece.IsWord && carried.Contains(piece.Key) && !Array.Exists(Common, name => classes.Has(name, piece)))
                return Close(ultimatum, end, carried);
        }

        return ultimatum.Count;
    }

    // "... handed in by Monday": a day right behind it still belongs to the limit when it is carried too.
    private static int Close(IReadOnlyList<Piece> ultimatum, int end, IReadOnlySet<string> carried)
    {
        while (end < ultimatum.Count && ultimatum[end].IsWord && carried.Contains(ultimatum[end].Key))
            end++;
        return end;
    }
}
