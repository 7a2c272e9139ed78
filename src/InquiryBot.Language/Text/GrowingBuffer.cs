namespace InquiryBot.Language.Text;

/// <summary>A list that hands out spans, keeps its room when cleared, and gives back room that one huge message took.</summary>
internal sealed class GrowingBuffer<T>(int ordinaryRoom)
{
    private const int RoomKeptAtMost = 1 << 16;
    private T[] _items = new T[ordinaryRoom];

    public int Count { get; private set; }

    public Span<T> Items => _items.AsSpan(0, Count);

    public ref T this[int index] => ref _items[index];

    public void Clear()
    {
        Count = 0;
        if (_items.Length > RoomKeptAtMost)
            _items = new T[ordinaryRoom];
    }

    public void Add(T item)
    {
        if (Count == _items.Length)
            Grow(1);
        _items[Count++] = item;
    }

    /// <summary>Makes room for more items at the end and returns it; every item of it counts at once.</summary>
    public Span<T> Extend(int count)
    {
        if (_items.Length - Count < count)
            Grow(count);
        Count += count;
        return _items.AsSpan(Count - count, count);
    }

    public void Shorten(int count) => Count = count;

    private void Grow(int count) => Array.Resize(ref _items, Math.Max(_items.Length * 2, Count + count));
}
