using InquiryBot.Language.Text.Tokens;

namespace InquiryBot.Language.Text.Zones;

/// <summary>Finds where a signature begins; everything after it belongs to it.</summary>
internal static class Signatures
{
    private const int LinesAtMost = 8;
    private const int WordsOfNameAtMost = 4;
    private const int TokensOfLineAtMost = 14;

    public static bool StartsAt(ReadOnlySpan<Line> lines, int i, PreparedMessage message)
    {
        var line = new LineView(message, lines[i]);
        return line.PhraseAt(0, TextWords.DeviceLines) > 0 && line.Count <= TokensOfLineAtMost
            || IsDelimiter(line)
            || i > 0 && IsClosing(line) && RestIsShort(lines[(i + 1)..]);
    }

    /// <summary>The mail delimiter: two dashes and nothing else.</summary>
    private static bool IsDelimiter(in LineView line) => line.Count == 2 && line.Is(0, "-") && line.Is(1, "-") && line.Touches(1);

    /// <summary>"Met vriendelijke groet,", "Best, Tom"; "best to ask first" goes on in lower case and is no closing.</summary>
    private static bool IsClosing(in LineView line)
    {
        var i = line.PhraseAt(0, TextWords.Closings);
        if (i == 0)
            return false;
        if (line.Is(i, ",") || line.Is(i, ".") || line.Is(i, "!"))
            i++;
        var names = 0;
        for (; i < line.Count; i++, names++)
        {
            if (!line.Tokens[i].Has(TokenFlags.Capitalised) && line.KindOf(i) is not (TokenKind.Emoji or TokenKind.Mention))
                return false;
        }

        return names <= WordsOfNameAtMost;
    }

    private static bool RestIsShort(ReadOnlySpan<Line> rest)
    {
        if (rest.Length > LinesAtMost)
            return false;
        foreach (ref readonly var line in rest)
        {
            if (line.TokenCount > TokensOfLineAtMost)
                return false;
        }

        return true;
    }
}
