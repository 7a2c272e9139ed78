using InquiryBot.Language.Text.Tokens;

namespace InquiryBot.Language.Text.Zones;

/// <summary>A line of a message, to be asked what it looks like.</summary>
internal readonly ref struct LineView(PreparedMessage message, in Line line)
{
    private readonly PreparedMessage _message = message;

    public ReadOnlySpan<Token> Tokens { get; } = message.Tokens.Slice(line.FirstToken, line.TokenCount);

    public int Count => Tokens.Length;

    public ReadOnlySpan<char> Written => Count == 0 ? default : _message.Text.AsSpan(Tokens[0].Start, Tokens[^1].End - Tokens[0].Start);

    public ReadOnlySpan<char> Form(int i) => i >= 0 && i < Count ? _message.Form(Tokens[i]) : default;

    public TokenKind KindOf(int i) => i >= 0 && i < Count ? Tokens[i].Kind : TokenKind.LineBreak;

    public bool IsWord(int i) => KindOf(i) == TokenKind.Word;

    public bool Is(int i, ReadOnlySpan<char> form) => i >= 0 && i < Count && Form(i).SequenceEqual(form);

    /// <summary>Whether a token follows the one before it without white space.</summary>
    public bool Touches(int i) => i > 0 && i < Count && !Tokens[i].Has(TokenFlags.SpaceBefore);

    /// <summary>Whether these words stand here one after the other.</summary>
    public bool HasPhrase(int at, string[] phrase)
    {
        if (at + phrase.Length > Count)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!Is(at + i, phrase[i]))
                return false;
        }

        return true;
    }

    /// <summary>How many words of the phrase stand here; 0 when none of the phrases does.</summary>
    public int PhraseAt(int at, string[][] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (HasPhrase(at, phrase))
                return phrase.Length;
        }

        return 0;
    }
}
