namespace InquiryBot.Language.Stances.Wordings;

/// <summary>Keys of wordings: hashes that come out the same from a sentence and from a line of the data file.</summary>
internal static class WordingKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of a word; apostrophes do not count, so that "don't" and "dont" are one.</summary>
    public static ulong OfWord(ReadOnlySpan<char> form) => Continue(Offset, form);

    /// <summary>The hash of a word with more letters behind it.</summary>
    public static ulong Continue(ulong hash, ReadOnlySpan<char> letters)
    {
        foreach (var c in letters)
        {
            if (c != '\'')
                hash = (hash ^ c) * Prime;
        }
        return hash;
    }

    public static ulong Begin(WordingShape shape) => ((ulong)shape + 1) * 0x9E3779B97F4A7C15;

    public static ulong Add(ulong key, ulong item)
    {
        key = (key ^ item) * 0xFF51AFD7ED558CCD;
        return key ^ (key >> 32);
    }
}
