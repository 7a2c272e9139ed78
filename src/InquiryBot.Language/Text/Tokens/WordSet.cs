namespace InquiryBot.Language.Text.Tokens;

/// <summary>A fixed set of words that can be asked about a stretch of text without making a string of it.</summary>
internal sealed class WordSet
{
    private readonly WordNumbers _words = new();

    public WordSet(IEnumerable<string> words)
    {
        foreach (var word in words)
            _words.TryAdd(word, 0);
    }

    /// <summary>Makes a set of words that stand in one string, white space between them.</summary>
    public static WordSet Of(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>Like <see cref="Contains"/>, whatever the case; the longest words of such sets are short, so longer ones are not in them.</summary>
    public bool ContainsAnyCase(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[32];
        return word.Length <= lower.Length && _words.Contains(lower[..word.ToLowerInvariant(lower)]);
    }
}
