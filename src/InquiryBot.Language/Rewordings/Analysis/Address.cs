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
        ["@here", "@channel", "@all", "@everyone", "@team", "<!here>", "<!channel>", "<!everyone>", "iedereen", "allemaal", "team", "mensen", "jongens", "allen", "collegas", "collega's", "mannen", "meiden", "dames", "heren", "teamleden", "toppers", "kids", "luitjes"];

    public static Address Of(ReadOnlySpan<Piece> pieces, string prefix)
    {
        // Flemish "ge" goes with "u" and "uw" for one and the same person.
        if (HasFlemish(pieces))
            return Address.One;
        foreach (var piece in pieces)
        {
            if (piece.IsWord && piece.Key is "jij" or "jou" or "jouw" or "je")
                return IsGroup(prefix) ? Address.Many : HasMany(pieces) && piece.Key is "je" ? Address.Many : Address.One;
            if (piece.IsWord && piece.Key is "u" or "uw")
                return Address.Formal;
            if (piece.IsWord && piece.Key is "jullie")
                return Address.Many;
        }

        return IsGroup(prefix) || HasMany(pieces) ? Address.Many : Address.One;
    }

    private static bool IsGroup(string prefix) => prefix.Split(' ', ',', ':').Any(word => Groups.Contains(word.ToLowerInvariant()));

    private static bool HasFlemish(ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.IsWord && piece.Key is "ge" or "gij")
                return true;
        }

        return false;
    }

    private static bool HasMany(ReadOnlySpan<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.IsWord && piece.Key is "jullie" or "allemaal")
                return true;
        }

        return false;
    }
}
