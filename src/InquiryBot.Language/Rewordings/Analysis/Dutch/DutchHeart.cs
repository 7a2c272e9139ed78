using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Takes off what only announces an order ("ik zeg het nog één keer:"), and writes Flemish "ge" as the neutral "je" that rewordings use.</summary>
internal static class DutchHeart
{
    private const int LatestColon = 16;

    private static readonly Dictionary<string, string> Neutral = new(StringComparer.Ordinal)
    {
        ["ge"] = "je", ["gij"] = "jij", ["zijt"] = "bent", ["kunde"] = "kun je", ["hebde"] = "heb je", ["da"] = "dat", ["zijde"] = "ben je", ["moogt"] = "mag", ["zoudt"] = "zou", ["wilde"] = "wil je", ["gade"] = "ga je",
    };

    public static ReadOnlySpan<Piece> Of(ReadOnlySpan<Piece> body, WordClasses classes)
    {
        var words = Joined(Fluent(Neutralised(body, classes), classes), classes);
        for (var at = 1; at + 1 < words.Length && at < LatestColon; at++)
        {
            if (words[at] is { IsMark: true, Text: ":" or "," } mark && Announces(words.AsSpan(0, at), mark.Text, classes))
                return Of(words.AsSpan(at + 1), classes);
        }

        return words;
    }

    // "we moeten eh, we moeten dat melden": what was begun twice is said once.
    private static Piece[] Fluent(Piece[] words, WordClasses classes)
    {
        for (var at = Array.FindIndex(words, piece => classes.Has("hesitation", piece)); at >= 0; at = Array.FindIndex(words, piece => classes.Has("hesitation", piece)))
        {
            var before = PieceText.TrimMarks(words.AsSpan(0, at)).ToArray();
            var after = PieceText.TrimMarks(words.AsSpan(at + 1)).ToArray();
            var again = after.Length == 0 ? -1 : Array.FindIndex(before, piece => piece.IsWord && piece.Key == after[0].Key);
            words = again >= 0 ? [.. before[..again], .. Spaced(after)] : [.. before, .. Spaced(after)];
        }

        return words;
    }

    // "zo'n loket, dat is niet meer van deze tijd": what was put in front is the subject.
    private static Piece[] Joined(Piece[] words, WordClasses classes)
    {
        for (var at = 1; at + 3 < words.Length; at++)
        {
            if (words[at].Text == "," && words[at + 1].Key is "dat" or "die" or "das" && classes.Has("finite", words[at + 2]) && classes.Has("determiner", words[0]) && !words[..at].Any(piece => classes.Has("finite", piece) || piece.IsMark))
                return [.. words[..at], .. words[(at + 2)..]];
        }

        return words;
    }

    private static Piece[] Spaced(Piece[] words) => words.Length == 0 ? words : [words[0] with { Spaced = true }, .. words[1..]];

    private static bool Announces(ReadOnlySpan<Piece> start, string mark, WordClasses classes)
    {
        if (mark == ",")
            return classes.IsPhrase("announcement", start);
        foreach (var piece in start)
        {
            if (classes.Has("announces", piece))
                return true;
        }

        return false;
    }

    // Only where "ge" or "gij" shows that it is Flemish; then "uw" and "u" are the same person.
    private static Piece[] Neutralised(ReadOnlySpan<Piece> body, WordClasses classes)
    {
        var words = body.ToArray();
        if (!Array.Exists(words, piece => piece.IsWord && piece.Key is "ge" or "gij" or "kunde" or "hebde" or "zijde" or "gade"))
            return words;
        var neutral = new List<Piece>(words.Length);
        foreach (var piece in words)
        {
            var text = piece.Key is "u" && neutral.Count > 0 && classes.Has("preposition", neutral[^1]) ? "jou" : piece.Key is "u" or "uw" ? "je" : Neutral.GetValueOrDefault(piece.Key);
            if (!piece.IsWord || text is null)
                neutral.Add(piece);
            else
                neutral.AddRange(text.Split(' ').Select((word, at) => piece with { Text = word, Key = word, Spaced = at > 0 || piece.Spaced }));
        }

        return [.. neutral];
    }
}
