using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>The words of one sentence as the cues see them: ids of the language's word list, with their places in the message. Reused from sentence to sentence.</summary>
internal sealed class SentenceWords
{
    /// <summary>What follows after this many words is not read for cues: a sentence of that length is no sentence.</summary>
    public const int Room = 512;

    private readonly int[] _ids = new int[Room];
    private readonly int[] _rows = new int[Room];
    private readonly TextSpan[] _spans = new TextSpan[Room];
    private readonly ulong[] _hashes = new ulong[Room];
    private readonly ulong[] _parts = new ulong[Room];
    private readonly bool[] _clauseStarts = new bool[Room];

    public int Count { get; private set; }

    /// <summary>The first word after greeting, address and lead-in.</summary>
    public int Start { get; set; }

    /// <summary>Just past the last word that is not a mark or emoji.</summary>
    public int End { get; set; }

    public ulong Facts { get; set; }

    /// <summary>What stands for the mark that ends the sentence in the keys of wordings.</summary>
    public ulong Mark { get; set; }

    /// <summary>What stands for the manner of writing, as prose or as chat.</summary>
    public ulong Manner { get; set; }

    public int this[int index] => _ids[index];

    /// <summary>The rows of the words in <see cref="WordSets"/>.</summary>
    public ReadOnlySpan<int> Rows => _rows.AsSpan(0, Count);

    /// <summary>The rare sets of which a word is in the sentence, while its cues are looked for.</summary>
    public BitList Present { get; } = new();

    public bool IsFull => Count == Room;

    public TextSpan SpanOf(int first, int end) =>
        first >= end ? default : TextSpan.Between(_spans[first].Start, _spans[end - 1].End);

    /// <summary>The hash of a word's spelling, for the keys of wordings.</summary>
    public ulong HashOf(int index) => _hashes[index];

    /// <summary>What stands for the part a word plays, for the keys of wordings.</summary>
    public ulong PartOf(int index) => _parts[index];

    public bool IsClauseStart(int index) => _clauseStarts[index];

    public void MarkClauseStart(int index)
    {
        if (index < Room)
            _clauseStarts[index] = true;
    }

    public void Clear()
    {
        Array.Clear(_clauseStarts, 0, Math.Min(Count + 1, Room));
        Count = Start = End = 0;
        Facts = 0;
    }

    /// <summary>Makes one word of the last word and what is stuck to it.</summary>
    public void ReplaceLast(int id, int row, TextSpan tail, ulong hash, ulong part)
    {
        (_ids[Count - 1], _rows[Count - 1], _hashes[Count - 1], _parts[Count - 1]) = (id, row, hash, part);
        _spans[Count - 1] = TextSpan.Between(_spans[Count - 1].Start, tail.End);
    }

    public void Add(int id, int row, TextSpan span, ulong hash, ulong part)
    {
        (_ids[Count], _rows[Count], _hashes[Count], _parts[Count]) = (id, row, hash, part);
        _spans[Count++] = span;
    }
}
