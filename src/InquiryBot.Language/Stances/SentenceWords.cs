using InquiryBot.Language.Text;

namespace InquiryBot.Language.Stances;

/// <summary>The words of one sentence as the cues see them: ids of the language's word list, with their places in the message. Reused from sentence to sentence.</summary>
internal sealed class SentenceWords
{
    /// <summary>What follows after this many words is not read for cues: a sentence of that length is no sentence.</summary>
    public const int Room = 512;

    private readonly int[] _ids = new int[Room];
    private readonly TextSpan[] _spans = new TextSpan[Room];
    private readonly bool[] _clauseStarts = new bool[Room];

    public int Count { get; private set; }

    /// <summary>The first word after greeting, address and lead-in.</summary>
    public int Start { get; set; }

    /// <summary>Just past the last word that is not a mark or emoji.</summary>
    public int End { get; set; }

    public ulong Facts { get; set; }

    public int this[int index] => _ids[index];

    public bool IsFull => Count == Room;

    public TextSpan SpanOf(int first, int end) =>
        first >= end ? default : TextSpan.Between(_spans[first].Start, _spans[end - 1].End);

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
    public void ReplaceLast(int id, TextSpan tail)
    {
        _ids[Count - 1] = id;
        _spans[Count - 1] = TextSpan.Between(_spans[Count - 1].Start, tail.End);
    }

    public void Add(int id, TextSpan span)
    {
        _ids[Count] = id;
        _spans[Count++] = span;
    }
}
