using System.Text;

namespace InquiryBot.Language.Rewordings.Pieces;

/// <summary>Turns pieces back into text.</summary>
internal static class PieceText
{
    public static string Join(ReadOnlySpan<Piece> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece.Spaced && text.Length > 0)
                text.Append(' ');
            text.Append(piece.Text);
        }

        return text.ToString();
    }

    /// <summary>Joins the parts that are there with one space.</summary>
    public static string Join(params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (string.IsNullOrEmpty(part))
                continue;
            if (text.Length > 0 && !",;:.!?)".Contains(part[0], StringComparison.Ordinal))
                text.Append(' ');
            text.Append(part);
        }

        return text.ToString();
    }

    /// <summary>Removes marks from both ends.</summary>
    public static ReadOnlySpan<Piece> TrimMarks(ReadOnlySpan<Piece> pieces)
    {
        while (pieces.Length > 0 && pieces[0].IsMark && !IsOpening(pieces[0]))
            pieces = pieces[1..];
        while (pieces.Length > 0 && pieces[^1].IsMark && !IsClosing(pieces[^1]))
            pieces = pieces[..^1];
        return pieces;
    }

    private static bool IsOpening(Piece piece) => piece.Text is "(" or "\"" or "“" or "‘" or "'";

    private static bool IsClosing(Piece piece) => piece.Text is ")" or "\"" or "”" or "’" or "'" or "%";
}
