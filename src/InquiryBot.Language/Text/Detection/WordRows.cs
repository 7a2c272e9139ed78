using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace InquiryBot.Language.Text.Detection;

/// <summary>
/// A table from words to rows of scores that is asked by hash alone: some sixty bits tell a few thousand words apart. What is known of a word stands
/// in one place, its hash before its scores, for looking a word up costs what fetching it from memory costs.
/// </summary>
internal sealed class WordRows
{
    /// <summary>Numbers of 64 bits in a slot: the hash and <see cref="Profiles.Lanes"/> scores.</summary>
    private const int SlotLength = 1 + (Profiles.Lanes * sizeof(short) / sizeof(ulong));

    private const ulong ListedBits = 3, English = 1, Dutch = 2;

    private readonly ulong[] _slots;
    private readonly int _mask;

    public WordRows(int words)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)words * 2);
        (_slots, _mask) = (new ulong[size * SlotLength], size - 1);
    }

    public void Add(string word, ReadOnlySpan<short> scores, bool isEnglish, bool isDutch)
    {
        var hash = Hash(word);
        var slot = _slots.AsSpan(SlotOf(hash), SlotLength);
        if (slot[0] != 0)
            return;
        slot[0] = hash | (isEnglish ? English : 0) | (isDutch ? Dutch : 0);
        scores.CopyTo(MemoryMarshal.Cast<ulong, short>(slot[1..]));
    }

    /// <summary>Fetches what <see cref="TryFind"/> will look at.</summary>
    public ulong Fetch(ulong hash) => _slots[((int)(hash >> 40) & _mask) * SlotLength];

    /// <summary>The scores of a listed word.</summary>
    /// <returns>Whether it is in any list.</returns>
    public bool TryFind(ulong hash, out Vector256<short> scores, out bool isEnglish, out bool isDutch)
    {
        var slot = _slots.AsSpan(SlotOf(hash), SlotLength);
        (isEnglish, isDutch) = ((slot[0] & English) != 0, (slot[0] & Dutch) != 0);
        scores = Vector256.Create<ulong>(slot[1..]).AsInt16();
        return slot[0] != 0;
    }

    private int SlotOf(ulong hash)
    {
        var slot = (int)(hash >> 40) & _mask;
        while (_slots[slot * SlotLength] is var known && known != 0 && (known & ~ListedBits) != hash)
            slot = (slot + 1) & _mask;
        return slot * SlotLength;
    }

    /// <summary>Never zero, and the bits that say which lists a word is in are free.</summary>
    public static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in word)
            hash = BitOperations.RotateLeft((hash ^ c) * 0x9E3779B97F4A7C15, 23);
        return (hash | (ListedBits + 1)) & ~ListedBits;
    }
}
