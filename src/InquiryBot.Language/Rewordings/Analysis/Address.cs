using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>How the other side is addressed; English has one form, Dutch keeps the author's je, jullie or u. Flemish "ge" is answered with "je".</summary>
internal enum Address
{
    One,
    Many,
    Formal,
}

/// <summary>Reads the address from the words and from who is called.</summary>
internal static class Addresses
{
    private static readonly HashSet<string> Groups =
        ["@here", "@channel", "@all", "@everyone", "@team", "<!here>", "<!channel>", "<!everyone>", "iedereen", "allemaal", "team", "mensen", "jongens", "allen", "collegas"];

    public static Address Of(ReadOnlySpan<Piece> pieces, string prefix)
    {
        foreach (var piece in pieces)
        {
            if (piece.IsWord && piece.Key is "u" or "uw")
                return Address.Formal;
            if (piece.IsWord && piece.Key is "jullie")
                return Address.Many;
        }

        foreach (var word in prefix.Split(' ', ',', ':'))
        {
            if (Groups.Contains(word.ToLowerInvariant()))
                return Address.Many;
        }

        return Address.One;
    }
}
