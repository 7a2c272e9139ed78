namespace InquiryBot.Language.Stances.Wordings;

/// <summary>Lists the wordings of a sentence: single words and pairs anywhere, how it opens, how it ends, and the parts of speech in order.</summary>
internal sealed class WordingScan
{
    /// <summary>What follows after this many words says nothing new about what a sentence does.</summary>
    private const int WordsAtMost = 80;
    private const int OpeningWords = 4;

    /// <summary>How many wordings a sentence can have.</summary>
    public const int Room = (WordsAtMost * 4) + 40 + (2 * RoomAround);

    /// <summary>How many things can stand beside a sentence, and as many before its message.</summary>
    public const int RoomAround = 400;

    private readonly Wording[] _found = new Wording[Room];
    private int _count;

    public ReadOnlySpan<Wording> Found => _found.AsSpan(0, _count);

    public void Fill(SentenceWords words)
    {
        _count = 0;
        var end = Math.Min(words.Count, WordsAtMost);
        for (var i = 0; i < end; i++)
        {
            Add(WordingShape.Word, i, i + 1, words.HashOf(i));
            if (i + 1 < end)
                Add(WordingShape.Pair, i, i + 2, words.HashOf(i), words.HashOf(i + 1));
            if (i + 2 < end)
            {
                Add(WordingShape.Skip, i, i + 3, words.HashOf(i), words.HashOf(i + 2));
                Add(WordingShape.Parts, i, i + 3, words.PartOf(i), words.PartOf(i + 1), words.PartOf(i + 2));
            }
        }
        var start = Math.Min(words.Start, end);
        Add(WordingShape.Whole, start, start, words.Manner, words.Mark);
        if (start < end)
        {
            Add(WordingShape.Whole, start, start + 1, words.Manner, words.PartOf(start));
            Add(WordingShape.Whole, start, start + 1, words.Manner, words.HashOf(start));
        }
        if (start + 1 < end)
            Add(WordingShape.Whole, start, start + 2, words.Manner, words.PartOf(start), words.PartOf(start + 1));
        Opening(words, start, Math.Min(end, start + OpeningWords));
        Ending(words, start, words.Count);
    }

    /// <summary>Adds something that is not in the sentence itself.</summary>
    /// <param name="shape">Beside or earlier.</param>
    /// <param name="slot">Where it stands.</param>
    /// <param name="item">What it is.</param>
    public void AddAround(WordingShape shape, ulong slot, ulong item)
    {
        if (_count < Room)
            AddKey(shape, 0, 0, KeyAround(shape, slot, item));
    }

    /// <summary>The key of something that is not in the sentence itself.</summary>
    public static ulong KeyAround(WordingShape shape, ulong slot, ulong item) => WordingKey.Add(WordingKey.Add(WordingKey.Begin(shape), slot), item);

    private void Opening(SentenceWords words, int start, int end)
    {
        ulong byWords = WordingKey.Begin(WordingShape.Open), byParts = WordingKey.Begin(WordingShape.OpenParts);
        var mixed = WordingKey.Add(WordingKey.Begin(WordingShape.OpenParts), start < end ? words.HashOf(start) : 0);
        for (var i = start; i < end; i++)
        {
            byWords = WordingKey.Add(byWords, words.HashOf(i));
            byParts = WordingKey.Add(byParts, words.PartOf(i));
            if (i < start + 3)
                AddKey(WordingShape.Open, start, i + 1, byWords);
            if (i > start)
                AddKey(WordingShape.OpenParts, start, i + 1, mixed = WordingKey.Add(mixed, words.PartOf(i)));
            AddKey(WordingShape.OpenParts, start, i + 1, byParts);
            if (i < start + 2)
            {
                Whole(words, start, i + 1, byWords);
                Whole(words, start, i + 1, byParts);
            }
        }
        if (end - start < OpeningWords)
            AddKey(WordingShape.OpenParts, start, end, WordingKey.Add(byParts, 0));
    }

    private void Whole(SentenceWords words, int start, int end, ulong opening) =>
        AddKey(WordingShape.Whole, start, end, WordingKey.Add(WordingKey.Add(WordingKey.Begin(WordingShape.Whole), opening), words.Mark));

    private void Ending(SentenceWords words, int start, int count)
    {
        var end = Math.Min(words.End, count);
        if (end <= start)
            return;
        Add(WordingShape.End, end - 1, end, words.HashOf(end - 1));
        Add(WordingShape.EndParts, end - 1, end, words.PartOf(end - 1), words.Mark);
        if (end - 2 < start)
            return;
        Add(WordingShape.End, end - 2, end, words.HashOf(end - 2), words.HashOf(end - 1));
        Add(WordingShape.EndParts, end - 2, end, words.PartOf(end - 2), words.PartOf(end - 1), words.Mark);
    }

    private void Add(WordingShape shape, int first, int end, ulong a) => AddKey(shape, first, end, WordingKey.Add(WordingKey.Begin(shape), a));

    private void Add(WordingShape shape, int first, int end, ulong a, ulong b) =>
        AddKey(shape, first, end, WordingKey.Add(WordingKey.Add(WordingKey.Begin(shape), a), b));

    private void Add(WordingShape shape, int first, int end, ulong a, ulong b, ulong c) =>
        AddKey(shape, first, end, WordingKey.Add(WordingKey.Add(WordingKey.Add(WordingKey.Begin(shape), a), b), c));

    private void AddKey(WordingShape shape, int first, int end, ulong key) => _found[_count++] = new Wording(key, shape, first, end);
}
