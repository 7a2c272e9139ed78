using InquiryBot.Language.Text.Tokens;

namespace InquiryBot.Language.Text.Zones;

/// <summary>Finds the lines that are not the author's own words to people. What markup already said (quotes, fences) stays as it is.</summary>
internal static class ZoneMarker
{
    public static void Run(Span<Line> lines, PreparedMessage message)
    {
        QuotedSpeech.Mark(lines, message);
        if (BotTalk.OpensMessage(lines, message))
        {
            MarkFrom(lines, 0, SentenceZone.BotCommand);
            return;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Zone == SentenceZone.Own && lines[i].TokenCount > 0)
                i = Mark(lines, i, message);
        }

        FillPastedCode(lines, message);
    }

    /// <summary>A line of a pasted log or program that looks like nothing in particular, but stands between two that do.</summary>
    private static void FillPastedCode(Span<Line> lines, PreparedMessage message)
    {
        for (var i = 1; i + 1 < lines.Length; i++)
        {
            if (lines[i].Zone == SentenceZone.Own && lines[i].TokenCount > 0 && lines[i - 1].Zone == SentenceZone.Code && lines[i + 1].Zone == SentenceZone.Code
                && !ShellLines.HasProse(new LineView(message, lines[i])))
                lines[i] = lines[i] with { Zone = SentenceZone.Code };
        }
    }

    /// <summary>Marks one line, or everything from it on; returns the last line it settled.</summary>
    private static int Mark(Span<Line> lines, int i, PreparedMessage message)
    {
        var line = new LineView(message, lines[i]);
        if (Forwarding.StartsAt(lines, i, message))
            return MarkFrom(lines, i, SentenceZone.Forwarded);
        if (Signatures.StartsAt(lines, i, message))
            return MarkFrom(lines, i, SentenceZone.Signature);
        if (BotTalk.IsCommand(line))
            lines[i] = lines[i] with { Zone = SentenceZone.BotCommand };
        else if (CodeLines.IsCode(line))
            lines[i] = lines[i] with { Zone = SentenceZone.Code };
        return i;
    }

    private static int MarkFrom(Span<Line> lines, int first, SentenceZone zone)
    {
        for (var i = first; i < lines.Length; i++)
        {
            if (lines[i].Zone == SentenceZone.Own)
                lines[i] = lines[i] with { Zone = zone };
        }

        return lines.Length;
    }
}
