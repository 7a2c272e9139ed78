using InquiryBot.Language.Text.Tokens;

namespace InquiryBot.Language.Text.Zones;

/// <summary>Finds where a forwarded or answered e-mail begins; from there on the words are somebody else's.</summary>
internal static class Forwarding
{
    public static bool StartsAt(ReadOnlySpan<Line> lines, int i, PreparedMessage message)
    {
        var line = new LineView(message, lines[i]);
        return IsSeparator(line) || IsAttribution(line) || IsPrefix(line) || IsHeader(line, TextWords.HeadersFrom) && HeaderFollows(lines, i, message);
    }

    /// <summary>"-----Original Message-----", "Begin doorgestuurd bericht:".</summary>
    private static bool IsSeparator(in LineView line)
    {
        var dashes = 0;
        while (line.Is(dashes, "-"))
            dashes++;
        var length = line.PhraseAt(dashes, TextWords.Separators);
        return length > 0 && (dashes >= 2 || line.Is(dashes + length, ":"));
    }

    /// <summary>"On Mon, 3 Nov, Dave wrote:", "Op 3 nov. schreef Wim Jansen het volgende:".</summary>
    private static bool IsAttribution(in LineView line)
    {
        if (!TextWords.On.Contains(line.Form(0)) || !line.Is(line.Count - 1, ":"))
            return false;
        bool wrote = false, number = false;
        for (var i = 1; i < line.Count; i++)
        {
            wrote |= TextWords.Wrote.Contains(line.Form(i));
            number |= line.KindOf(i) == TokenKind.Number;
        }

        return wrote && number;
    }

    /// <summary>"FW: planning", "Doorgestuurd: planning".</summary>
    private static bool IsPrefix(in LineView line) => TextWords.ForwardPrefixes.Contains(line.Form(0)) && line.Is(1, ":");

    private static bool IsHeader(in LineView line, WordSet names) =>
        line.Count >= 3 && line.IsWord(0) && line.Tokens[0].Has(TokenFlags.Capitalised) && names.Contains(line.Form(0)) && line.Is(1, ":");

    private static bool HeaderFollows(ReadOnlySpan<Line> lines, int i, PreparedMessage message)
    {
        for (var next = i + 1; next < lines.Length; next++)
        {
            if (lines[next].TokenCount > 0)
                return IsHeader(new LineView(message, lines[next]), TextWords.Headers);
        }

        return false;
    }
}
