using InquiryBot.Language.Text.Zones;

namespace InquiryBot.Language.Text.Splitting;

/// <summary>Decides where a sentence ends, and what with.</summary>
internal sealed class SentenceEnds
{
    private const int WordsToStandAlone = 3;

    public PreparedMessage Message { get; set; } = new();

    /// <summary>Whether the sentence that began at <paramref name="first"/> ends with token <paramref name="i"/>.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="i">The token in question.</param>
    /// <param name="lineEnd">The first token that is not in the line.</param>
    /// <param name="words">The words since it began.</param>
    public bool EndsAt(int first, int i, int lineEnd, int words)
    {
        if (i + 1 >= lineEnd)
            return true;
        ref readonly var token = ref Message.TokenBuffer[i];
        if (token.Kind == TokenKind.Emoji)
            return words > 0 && StartsAnew(i + 1);
        if (token.Kind != TokenKind.Punctuation)
            return false;
        if (token.Has(TokenFlags.Quoted) && IsEndMark(token))
            return EndsWithQuote(i, lineEnd);
        return Message.Form(token) switch
        {
            "." => PeriodEnds(first, i),
            "…" => words >= WordsToStandAlone || StartsAnew(i + 1),
            ";" => words >= WordsToStandAlone && Message.TokenBuffer[i + 1].Has(TokenFlags.SpaceBefore),
            "?" or "?!" => true,
            "!" => !token.Has(TokenFlags.SpaceBefore) || i == first || Message.TokenBuffer[i + 1].Has(TokenFlags.SpaceBefore),
            _ => false,
        };
    }

    /// <summary>A bracket closes a sentence when a sentence ended within it and another begins after it.</summary>
    public bool AfterBracket(int close, int lineEnd) =>
        close + 1 >= lineEnd || IsEndMark(Message.TokenBuffer[close - 1]) && StartsAnew(close + 1) || close + 1 < lineEnd && IsEndMark(Message.TokenBuffer[close + 1]);

    public (SentenceEnding Ending, int Repeat) EndingOf(ReadOnlySpan<Token> tokens)
    {
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            if (IsEndMark(tokens[i]))
                return (KindOf(Message.Form(tokens[i])), tokens[i].Length);
            if (tokens[i].Kind != TokenKind.Emoji && !IsCloser(tokens[i]))
                break;
        }

        return (SentenceEnding.None, 0);
    }

    public bool IsEndMark(in Token token) => token.Kind == TokenKind.Punctuation && Message.Form(token) is "." or "?" or "!" or "?!" or "…";

    public bool IsCloser(in Token token) =>
        token.Kind == TokenKind.Punctuation && !token.Has(TokenFlags.SpaceBefore) && Message.Form(token) is ")" or "\"" or "'" or "]";

    private static SentenceEnding KindOf(ReadOnlySpan<char> form) => form switch
    {
        "." => SentenceEnding.Period,
        "?" => SentenceEnding.Question,
        "!" => SentenceEnding.Exclamation,
        "?!" => SentenceEnding.QuestionExclamation,
        _ => SentenceEnding.Ellipsis,
    };

    /// <summary>Whether a new sentence visibly begins here: with a capital.</summary>
    private bool StartsAnew(int i) => Message.TokenBuffer[i] is { Kind: TokenKind.Word } next && next.Has(TokenFlags.Capitalised);

    private bool PeriodEnds(int first, int i)
    {
        ref readonly var next = ref Message.TokenBuffer[i + 1];
        if (!next.Has(TokenFlags.SpaceBefore))
            return IsCloser(next) || i > first && Message.TokenBuffer[i - 1].FormLength > 1 && StartsAnew(i + 1);
        return i == first || !IsAbbreviation(Message.TokenBuffer[i - 1], next) && !(i == first + 1 && Message.TokenBuffer[first].Kind == TokenKind.Number);
    }

    /// <summary>bijv., dr., nr. 5, and initials before a name.</summary>
    private bool IsAbbreviation(in Token word, in Token next)
    {
        if (word.Kind != TokenKind.Word)
            return false;
        var form = Message.Form(word);
        return TextWords.Abbreviations.Contains(form)
            || next.Kind == TokenKind.Number && TextWords.Numbered.Contains(form)
            || form.Length == 1 && form is not "i" && word.Has(TokenFlags.Capitalised)
                && (next.Has(TokenFlags.Capitalised) || Message.Form(next) is "de" or "van" or "der" or "den" or "von" or "te" or "ten" or "ter");
    }

    /// <summary>Speech in quotation marks stays in one piece; it ends the sentence when the marks close and a new one begins.</summary>
    private bool EndsWithQuote(int i, int lineEnd)
    {
        var after = i + 1;
        if (!IsCloser(Message.TokenBuffer[after]))
            return false;
        while (after < lineEnd && IsCloser(Message.TokenBuffer[after]))
            after++;
        return after >= lineEnd || StartsAnew(after);
    }
}
