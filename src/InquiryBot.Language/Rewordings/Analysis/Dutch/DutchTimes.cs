using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings.Analysis.Dutch;

/// <summary>Dutch says when before where: "de heftruck om drie uur in het wasvak".</summary>
internal static class DutchTimes
{
    private const int LongestTime = 3;

    private static readonly HashSet<string> Starts = ["om", "rond", "tegen", "uiterlijk", "voor", "vóór", "vanaf"];
    private static readonly HashSet<string> Places = ["in", "op", "bij", "naar", "aan", "onder", "achter", "naast", "langs"];

    /// <summary>Moves a time at the end of the middle field to where the first place starts.</summary>
    public static Piece[] BeforePlace(Piece[] middle, WordClasses classes)
    {
        var time = TimeStart(middle, classes);
        var place = Array.FindIndex(middle, piece => Places.Contains(piece.Key));
        // Behind a clause or a comma its own order holds; a place with nothing before it is no place of the act's.
        if (time < 0 || place < 1 || place >= time - 1 || middle[..time].Any(piece => piece.IsMark || classes.Has("subordinate", piece) || piece.Is("die")))
            return middle;
        return [.. middle[..place], middle[time] with { Spaced = true }, .. middle[(time + 1)..], .. middle[place..time]];
    }

    // "om drie uur", "voor 12u", "vanavond": where the closing time starts; -1 when the middle field ends with none.
    private static int TimeStart(Piece[] middle, WordClasses classes)
    {
        if (middle.Length < 4 || !(classes.Has("time", middle[^1]) || char.IsDigit(middle[^1].Text[0])))
            return -1;
        for (var at = middle.Length - 1; at >= Math.Max(1, middle.Length - LongestTime); at--)
        {
            if (Starts.Contains(middle[at].Key))
                return at;
        }

        return middle[^1].Key.StartsWith("van", StringComparison.Ordinal) || middle[^1].Key.StartsWith("morgen", StringComparison.Ordinal) ? middle.Length - 1 : -1;
    }
}
