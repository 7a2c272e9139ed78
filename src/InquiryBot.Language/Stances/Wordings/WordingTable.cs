using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace InquiryBot.Language.Stances.Wordings;

/// <summary>The learned wordings: a hash table from key to a row of small whole numbers, one for each kind. Looking one up costs no allocation.</summary>
internal sealed class WordingTable
{
    /// <summary>Numbers in a row: the kinds, filled up to whole vectors.</summary>
    public const int RowLength = 48;

    /// <summary>The column behind the kinds: how strongly a wording speaks for a telling that had better be left alone, be it for danger, a boundary or speaking up.</summary>
    public static readonly int Delicate = KindModel.Kinds;

    /// <summary>The column behind that: how strongly a wording speaks for a tag question that presses ("you'll do that today, right?") and not one that fishes for agreement.</summary>
    public static readonly int Pressing = Delicate + 1;

    /// <summary>Columns that are learned.</summary>
    public static readonly int Columns = Pressing + 1;

    /// <summary>The key of the row that holds how delicate or pressing a sentence is before a word of it is known.</summary>
    public const ulong BaseKey = 1;

    /// <summary>What one step of a number weighs, in natural-log odds.</summary>
    public const double Step = 0.02;

    /// <summary>Small enough to stay near: most wordings of a message are not known, and this says so without a look at the table.</summary>
    private const int FilterBits = 1 << 18;

    /// <summary>Numbers of 64 bits in a slot: a key and its row. As long as a line of the cache, so that finding a wording fetches its row too.</summary>
    private const int SlotLength = 8;

    private readonly ulong[] _slots;
    private readonly int _first;
    private readonly int _mask;
    private readonly ulong[] _filter = new ulong[FilterBits / 64];

    /// <param name="count">How many wordings there will be; they are then added with <see cref="Add"/>.</param>
    public WordingTable(int count)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count + (count / 4)));
        (_slots, _mask) = (GC.AllocateArray<ulong>((size + 1) * SlotLength, pinned: true), size - 1);
        var beyondLine = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(_slots, 0) / sizeof(ulong) % SlotLength);
        _first = (SlotLength - beyondLine) % SlotLength;
    }

    public static WordingTable Empty { get; } = new(0);

    /// <summary>How many wordings are known.</summary>
    public int Count { get; private set; }

    /// <summary>Just past the highest number of a row. A row stands where the hash of its key puts it, so that finding the key is finding the row.</summary>
    public int Slots => _mask + 1;

    /// <summary>Makes room for a wording.</summary>
    /// <returns>Its row, to be filled; the columns behind <see cref="Columns"/> stay zero.</returns>
    public Span<sbyte> Add(ulong key)
    {
        var slot = SlotOf(key);
        KeyIn(slot) = key;
        _filter[WordOf(key)] |= BitOf(key);
        Count++;
        return Row(slot)[..Columns];
    }

    /// <summary>1 for every wording that is known and for few others, 0 for the rest: a number, for no processor can guess it as a branch.</summary>
    public int IsLikely(ulong key) => (int)(_filter[WordOf(key)] >> (int)key) & 1;

    /// <summary>The slot where a wording stands unless another has taken it.</summary>
    public int HomeOf(ulong key) => (int)(key >> 20) & _mask;

    /// <summary>The wording in a slot, 0 when it is free.</summary>
    public ulong KeyAt(int slot) => KeyIn(slot);

    /// <summary>The row of a wording, or -1.</summary>
    public int Find(ulong key)
    {
        var slot = SlotOf(key);
        return KeyIn(slot) == key ? slot : -1;
    }

    /// <summary>How much a column weighs before a word is known, in natural-log odds.</summary>
    public double BaseOf(int column) => Find(BaseKey) is >= 0 and var row ? WeightOf(row, column) * Step : double.NegativeInfinity;

    public int WeightOf(int row, int kind) => Row(row)[kind];

    /// <summary>Adds a row to <paramref name="sums"/>, which has room for <see cref="RowLength"/> numbers.</summary>
    public void AddTo(Span<short> sums, int row)
    {
        var numbers = Row(row);
        for (var i = 0; i < RowLength; i += Vector256<short>.Count)
        {
            var wide = Vector256.WidenLower(Vector128.Create<sbyte>(numbers.Slice(i, Vector128<sbyte>.Count)).ToVector256());
            (Vector256.Create<short>(sums.Slice(i, Vector256<short>.Count)) + wide).CopyTo(sums[i..]);
        }
    }

    private static int WordOf(ulong key) => (int)(key >> 6) & ((FilterBits / 64) - 1);

    private static ulong BitOf(ulong key) => 1UL << (int)(key & 63);

    private int SlotOf(ulong key)
    {
        var slot = HomeOf(key);
        while (KeyIn(slot) is var known && known != 0 && known != key)
            slot = (slot + 1) & _mask;
        return slot;
    }

    private ref ulong KeyIn(int slot) => ref _slots[_first + (slot * SlotLength)];

    private Span<sbyte> Row(int slot) => MemoryMarshal.Cast<ulong, sbyte>(_slots.AsSpan(_first + (slot * SlotLength) + 1, RowLength / sizeof(ulong)));
}
