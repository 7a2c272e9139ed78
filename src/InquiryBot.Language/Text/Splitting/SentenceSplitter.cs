using InquiryBot.Language.Text.Tokens;

namespace InquiryBot.Language.Text.Splitting;

/// <summary>Cuts lines into sentences the way people write in chat: little punctuation, no capitals, emoji as full stops.</summary>
internal sealed class SentenceSplitter
{
    private PreparedMessage _message = new();

    public void Run(ReadOnlySpan<Line> lines, PreparedMessage message)
    {
        _message = message;
        foreach (ref readonly var line in lines)
            Split(line);
    }

    private void Split(in Line line)
    {
        var first = line.FirstToken;
        var end = line.FirstToken + line.TokenCount;
        for (var i = first; i < end; i++)
        {
            if (!EndsAt(i, end))
                continue;
            i = WithTrailers(i, end);
            Add(first, i + 1, line);
            first = i + 1;
        }

        if (first < end)
            Add(first, end, line);
    }

    /// <summary>Whether a sentence ends with this token.</summary>
    private bool EndsAt(int i, int lineEnd)
    {
        var tokens = _message.Tokens;
        ref readonly var token = ref tokens[i];
        if (i + 1 >= lineEnd)
            return true;
        ref readonly var next = ref tokens[i + 1];
        if (token.Kind == TokenKind.Emoji)
            return next.Has(TokenFlags.Capitalised) && next.Kind == TokenKind.Word;
        if (!IsEndMark(token))
            return false;
        return _message.Form(token) switch
        {
            "." => next.Has(TokenFlags.SpaceBefore) || IsCloser(next),
            "…" => next.Has(TokenFlags.Capitalised),
            _ => true,
        };
    }

    /// <summary>Closing marks and emoji after the end mark belong to the sentence they close.</summary>
    private int WithTrailers(int i, int lineEnd)
    {
        var tokens = _message.Tokens;
        while (i + 1 < lineEnd && (IsCloser(tokens[i + 1]) || tokens[i + 1].Kind == TokenKind.Emoji || IsEndMark(tokens[i + 1])))
            i++;
        return i;
    }

    private void Add(int first, int end, in Line line)
    {
        var tokens = _message.Tokens;
        var (ending, repeat) = EndingOf(tokens[first..end]);
        var span = TextSpan.Between(tokens[first].Start, tokens[end - 1].End);
        var opensItem = line.IsListItem && first == line.FirstToken;
        var zone = ZoneOf(tokens[first..end], line.Zone, out var words);
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

    private (SentenceEnding Ending, int Repeat) EndingOf(ReadOnlySpan<Token> tokens)
    {
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            if (IsEndMark(tokens[i]))
                return (KindOf(_message.Form(tokens[i])), tokens[i].Length);
            if (tokens[i].Kind != TokenKind.Emoji && !IsCloser(tokens[i]))
                break;
        }

        return (SentenceEnding.None, 0);
    }

    private static SentenceEnding KindOf(ReadOnlySpan<char> form) => form switch
    {
        "." => SentenceEnding.Period,
        "?" => SentenceEnding.Question,
        "!" => SentenceEnding.Exclamation,
        "?!" => SentenceEnding.QuestionExclamation,
        _ => SentenceEnding.Ellipsis,
    };

    private bool IsEndMark(in Token token) => token.Kind == TokenKind.Punctuation && _message.Form(token) is "." or "?" or "!" or "?!" or "…";

    private bool IsCloser(in Token token) =>
        token.Kind == TokenKind.Punctuation && !token.Has(TokenFlags.SpaceBefore) && _message.Form(token) is ")" or "\"" or "'" or "]";
}
