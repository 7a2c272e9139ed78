using InquiryBot.Language.Text.Tokens;

namespace InquiryBot.Language.Text.Splitting;

/// <summary>Finds line breaks that a mail client put in the middle of a sentence: after a long line, before a small letter.</summary>
internal static class SoftBreaks
{
    private const int LongLine = 60;

    public static bool Joins(in Line line, in Line next, PreparedMessage message)
    {
        if (line.TokenCount == 0 || next.TokenCount == 0 || next.IsListItem || line.Zone != next.Zone)
            return false;
        var lastToken = line.FirstToken + line.TokenCount - 1;
        ref readonly var last = ref message.TokenBuffer[lastToken];
        ref readonly var opening = ref message.TokenBuffer[next.FirstToken];
        if (last.Kind is not (TokenKind.Word or TokenKind.Number) && !(last.Kind == TokenKind.Punctuation && message.Form(last) is ","))
            return false;
        return opening.Kind == TokenKind.Word && char.IsLower(message.Text[opening.Start])
            && last.End - LineStart(message, lastToken, line.FirstToken) >= LongLine
            && IsSingleBreak(message.Text.AsSpan(last.End, opening.Start - last.End));
    }

    /// <summary>Where the last physical line begins: lines joined before are one line by now.</summary>
    private static int LineStart(PreparedMessage message, int token, int first)
    {
        while (token > first && message.TokenBuffer[token - 1].Kind != TokenKind.LineBreak)
            token--;
        return message.TokenBuffer[token].Start;
    }

    private static bool IsSingleBreak(ReadOnlySpan<char> between) => between.Length <= 4 && between.Count('\n') == 1;
}
