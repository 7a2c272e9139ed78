namespace InquiryBot.Language.Text;

/// <summary>
/// A message cut into tokens and sentences. Make one per thread and fill it again and again with <see cref="MessagePreparer.Prepare"/>:
/// the buffers stay, so that an ordinary message costs no allocation. Spans are valid until the next filling.
/// </summary>
internal sealed class PreparedMessage
{
    private readonly GrowingBuffer<Token> _tokens = new(128);
    private readonly GrowingBuffer<Sentence> _sentences = new(16);
    private readonly GrowingBuffer<char> _forms = new(1024);

    /// <summary>The message as it was given.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The language of the author's own sentences together; <see cref="MessageLanguage.Mixed"/> when they differ.</summary>
    public MessageLanguage Language { get; internal set; }

    public ReadOnlySpan<Token> Tokens => _tokens.Items;

    public ReadOnlySpan<Sentence> Sentences => _sentences.Items;

    /// <summary>Work done besides reading on, for the tests of linear growth.</summary>
    internal long LookedAhead { get; set; }

    internal GrowingBuffer<Token> TokenBuffer => _tokens;

    internal GrowingBuffer<Sentence> SentenceBuffer => _sentences;

    internal GrowingBuffer<char> FormBuffer => _forms;

    /// <summary>The normalised spelling of a token: see <see cref="TokenKind"/>.</summary>
    public ReadOnlySpan<char> Form(in Token token) => _forms.Items.Slice(token.FormStart, token.FormLength);

    /// <summary>The normalised spelling of the token at an index.</summary>
    public ReadOnlySpan<char> Form(int token) => Form(in _tokens.Items[token]);

    /// <summary>The token as it was written.</summary>
    public ReadOnlySpan<char> Written(in Token token) => Text.AsSpan(token.Start, token.Length);

    /// <summary>The tokens of a sentence.</summary>
    public ReadOnlySpan<Token> TokensOf(in Sentence sentence) => _tokens.Items.Slice(sentence.FirstToken, sentence.TokenCount);

    internal void Restart(string text)
    {
        Text = text;
        Language = MessageLanguage.Other;
        _tokens.Clear();
        _sentences.Clear();
        _forms.Clear();
    }
}
