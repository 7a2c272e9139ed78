using System.Numerics;

namespace InquiryBot.Language.Text;

/// <summary>
/// Words with a number for each, asked by a stretch of text without making a string of it. Grows as words are added; safe to ask from many threads
/// once it is filled. Unlike the framework's dictionaries it needs no compiler when the program starts.
/// </summary>
internal sealed class WordNumbers
{
    private string[] _words = new string[16];
    private int[] _numbers = new int[16];

    public int Count { get; private set; }

    /// <summary>The words, in the order of their numbers.</summary>
    public IEnumerable<string> Words => Enumerable.Range(0, _words.Length).Where(slot => _words[slot] is not null).OrderBy(slot => _numbers[slot]).Select(slot => _words[slot]);

    /// <summary>Adds a word unless it is there already.</summary>
    /// <returns>Whether it was new.</returns>
    public bool TryAdd(string word, int number)
    {
        var slot = SlotOf(word);
        if (_words[slot] is not null)
            return false;
        (_words[slot], _numbers[slot]) = (word, number);
        if (++Count * 2 > _words.Length)
            Grow();
        return true;
    }

    public bool TryGet(ReadOnlySpan<char> word, out int number)
    {
        var slot = SlotOf(word);
        number = _numbers[slot];
        return _words[slot] is not null;
    }

    public bool Contains(ReadOnlySpan<char> word) => _words[SlotOf(word)] is not null;

    private int SlotOf(ReadOnlySpan<char> word)
    {
        var mask = _words.Length - 1;
        var slot = (int)(Hash(word) >> 32) & mask;
        while (_words[slot] is { } known && !word.SequenceEqual(known))
            slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (words, numbers) = (_words, _numbers);
        (_words, _numbers) = (new string[words.Length * 2], new int[words.Length * 2]);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is null)
                continue;
            var slot = SlotOf(words[i]);
            (_words[slot], _numbers[slot]) = (words[i], numbers[i]);
        }
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = (ulong)word.Length;
        foreach (var c in word)
            hash = BitOperations.RotateLeft((hash ^ c) * 0x9E3779B97F4A7C15, 23);
        return hash * 0x9E3779B97F4A7C15;
    }
}
