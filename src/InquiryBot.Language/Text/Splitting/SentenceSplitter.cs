using InquiryBot.Language.Text.Tokens;

namespace InquiryBot.Language.Text.Splitting;

/// <summary>Cuts lines into sentences the way people write in chat: little punctuation, no capitals, emoji as full stops.</summary>
internal sealed class SentenceSplitter
{
    /// <summary>A bracket that closes later than this does not hold its sentence together; keeps the search for it bounded.</summary>
    private const int TokensInBracketsAtMost = 80;

    private readonly SentenceEnds _ends = new();
    private PreparedMessage _message = new();

    public void Run(ReadOnlySpan<Line> lines, PreparedMessage message)
    {
        _message = message;
        _ends.Message = message;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            while (i + 1 < lines.Length && SoftBreaks.Joins(line, lines[i + 1], message))
                line = line with { TokenCount = lines[i + 1].FirstToken + lines[++i].TokenCount - line.FirstToken };
            if (line.Zone is SentenceZone.Code or SentenceZone.BotCommand && line.TokenCount > 0)
                Add(line.FirstToken, line.FirstToken + line.TokenCount, line);
            else
                Split(line);
        }
    }

    private void Split(in Line line)
    {
        var first = line.FirstToken;
        var end = line.FirstToken + line.TokenCount;
        var words = 0;
        for (var i = first; i < end; i++)
        {
            words += _message.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
            if (IsMark(i, "(") && ClosingBracket(i, end) is var close && close > i)
            {
                i = close;
                if (!_ends.AfterBracket(i, end))
                    continue;
            }
            else if (!_ends.EndsAt(first, i, end, words))
                continue;
            i = WithTrailers(i, end);
            Add(first, i + 1, line);
            first = i + 1;
            words = 0;
        }

        if (first < end)
            Add(first, end, line);
    }

    private int ClosingBracket(int open, int lineEnd)
    {
        var limit = Math.Min(lineEnd, open + TokensInBracketsAtMost);
        for (var i = open + 1; i < limit; i++)
        {
            if (IsMark(i, ")"))
                return i;
            if (IsMark(i, "("))
                return open;
        }

        return open;
    }

    /// <summary>Closing marks and emoji after the end mark belong to the sentence they close.</summary>
    private int WithTrailers(int i, int lineEnd)
    {
        var tokens = _message.Tokens;
        while (i + 1 < lineEnd && (_ends.IsCloser(tokens[i + 1]) || tokens[i + 1].Kind == TokenKind.Emoji || _ends.IsEndMark(tokens[i + 1])))
            i++;
        return i;
    }

    private bool IsMark(int i, string form) => _message.Tokens[i].Kind == TokenKind.Punctuation && _message.Form(i).SequenceEqual(form);

    private void Add(int first, int end, in Line line)
    {
        var tokens = _message.Tokens[first..end];
        var (ending, repeat) = _ends.EndingOf(tokens);
        var span = TextSpan.Between(tokens[0].Start, tokens[^1].End);
        var opensItem = line.IsListItem && first == line.FirstToken;
        var zone = ZoneOf(tokens, line.Zone, out var words);
        _message.SentenceBuffer.Add(new(span, first, end - first, zone, ending, repeat, MessageLanguage.Other, opensItem, words));
    }

    /// <summary>A sentence of an own line may still hold nothing of the author's: only quoted speech, only links, files and code.</summary>
    private static SentenceZone ZoneOf(ReadOnlySpan<Token> tokens, SentenceZone line, out int words)
    {
        words = 0;
        int quoted = 0, code = 0, others = 0;
        foreach (ref readonly var token in tokens)
        {
            var isWord = token.Kind is TokenKind.Word or TokenKind.Number;
            if (isWord && token.Has(TokenFlags.Quoted | TokenFlags.Struck))
                quoted++;
            else if (isWord)
                words++;
            else if (token.Kind is TokenKind.Code or TokenKind.Url or TokenKind.File or TokenKind.Email)
                code++;
            else if (token.Kind == TokenKind.Mention)
                others++;
        }

        if (line != SentenceZone.Own || words > 0)
            return line;
        return quoted > 0 ? SentenceZone.Quoted : code > 0 && others == 0 ? SentenceZone.Code : line;
    }
}
