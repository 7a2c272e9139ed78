using InquiryBot.Language.Rewordings.Analysis;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Guard;

/// <summary>What must survive a rewording unchanged: mentions, links, code, file names, numbers, names, days and deadlines.</summary>
internal static class MustKeep
{
    public static IEnumerable<string> Of(IReadOnlyList<Piece> pieces, WordClasses classes)
    {
        var shouted = pieces.Count(piece => piece.IsWord && piece.Text.Length > 1 && !piece.Text.Any(char.IsLower)) * 2 > pieces.Count;
        var starts = true;
        var before = "";
        foreach (var piece in pieces)
        {
            // "nog 1 keer", "nog 1x": how often it was said is no fact of the telling.
            var only = before == "nog" && piece.Key is "1" or "1x" or "2x";
            before = piece.Key;
            if (only)
                continue;
            if (piece.Kind is PieceKind.Mention or PieceKind.Link or PieceKind.Code || (piece.IsWord && IsFact(piece, classes, starts || shouted)))
                yield return piece.Key;
            starts = piece.IsMark && piece.Text[0] is '.' or '!' or '?' or ':' || (starts && piece.Kind is PieceKind.Mention);
        }
    }

    // "PLEASE", "AGAIN": a capital that only presses names nothing.
    private static readonly string[] Emphasised = ["press", "skip", "adverb", "negation", "question", "pronoun", "determiner", "preposition", "connector"];

    private static bool IsFact(Piece piece, WordClasses classes, bool starts)
    {
        if (piece.Text.Any(char.IsDigit) || classes.Has("time", piece))
            return true;
        if (piece.Text.Length > 2 && piece.Text.IndexOfAny(['.', '/', '_']) > 0)
            return true;
        if (Array.Exists(Emphasised, name => classes.Has(name, piece)))
            return false;
        var capitals = piece.Text.Count(char.IsUpper);
        return !starts && capitals > 0 && piece.Key.Length > 1 && Capitals.IsName(piece.Text) && piece.Key is not ("im" or "id" or "ive" or "ill" or "ok" or "asap" or "i");
    }
}
