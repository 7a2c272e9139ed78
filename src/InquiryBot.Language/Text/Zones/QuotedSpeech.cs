using InquiryBot.Language.Text.Tokens;

namespace InquiryBot.Language.Text.Zones;

/// <summary>
/// Flags the tokens between quotation marks when they are speech or a title. A word or two in scare quotes ("the 'new' process") stays the
/// author's own, unless it was said by somebody.
/// </summary>
internal static class QuotedSpeech
{
    private const int WordsOfSpeech = 3;
    private const int WordsBeforeToSayIt = 3;

    public static void Mark(ReadOnlySpan<Line> lines, PreparedMessage message)
    {
        foreach (ref readonly var line in lines)
        {
            MarkBetween(line, message, "\"");
            MarkBetween(line, message, "'");
        }
    }

    private static void MarkBetween(in Line line, PreparedMessage message, string mark)
    {
        var view = new LineView(message, line);
        var open = -1;
        var lastSpeech = -WordsBeforeToSayIt - 1;
        for (var i = 0; i < view.Count; i++)
        {
            if (view.KindOf(i) != TokenKind.Punctuation || !view.Is(i, mark))
                continue;
            if (open < 0 || !Closes(view, i))
                open = Opens(view, i) ? i : open;
            else
            {
                if (open - lastSpeech <= WordsBeforeToSayIt || IsSpeech(view, open, i))
                {
                    Flag(message, line.FirstToken + open + 1, line.FirstToken + i);
                    lastSpeech = i;
                }

                open = -1;
            }
        }
    }

    private static bool Opens(in LineView line, int i) =>
        i + 1 < line.Count && line.Touches(i + 1) && (!line.Touches(i) || line.Is(i - 1, "(") || line.Is(i - 1, ":") || line.Is(i - 1, "-"));

    private static bool Closes(in LineView line, int i) => line.Touches(i) || i == line.Count - 1;

    private static bool IsSpeech(in LineView line, int open, int close)
    {
        var words = 0;
        for (var i = open + 1; i < close; i++)
            words += line.KindOf(i) is TokenKind.Word or TokenKind.Number ? 1 : 0;
        return words >= WordsOfSpeech || EndsLikeSpeech(line, close) || IsSaid(line, open, close);
    }

    private static bool EndsLikeSpeech(in LineView line, int close) => line.Is(close - 1, "!") || line.Is(close - 1, "?") || line.Is(close - 1, "?!");

    private static bool IsSaid(in LineView line, int open, int close)
    {
        if (line.Is(open - 1, ":"))
            return true;
        for (var i = Math.Max(0, open - WordsBeforeToSayIt); i < open; i++)
        {
            if (TextWords.Saying.Contains(line.Form(i)))
                return true;
        }

        return TextWords.Saying.Contains(line.Form(close + 1)) || line.Is(close + 1, ",") && TextWords.Saying.Contains(line.Form(close + 2));
    }

    private static void Flag(PreparedMessage message, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref var token = ref message.TokenBuffer[i];
            token = token with { Flags = token.Flags | TokenFlags.Quoted };
        }
    }
}
