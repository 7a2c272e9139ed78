using System.Numerics;

namespace InquiryBot.Language.Text.Detection;

/// <summary>A table from words to rows of scores that is asked by hash alone: 64 bits tell a few thousand words apart.</summary>
internal sealed class WordRows
{
    private readonly ulong[] _hashes;
    private readonly ushort[] _rowOf;
    private readonly List<byte> _listed = [];
    private short[] _scores = new short[1024 * Profiles.Lanes];

    public WordRows(int words)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)words * 2);
        _hashes = new ulong[size];
        _rowOf = new ushort[size];
    }

    public void Add(string word, short[] scores, bool isEnglish, bool isDutch)
    {
        var hash = Hash(word);
        var slot = SlotOf(hash);
        if (_hashes[slot] == hash)
            return;
        var row = _listed.Count;
        if ((row + 1) * Profiles.Lanes > _scores.Length)
            Array.Resize(ref _scores, _scores.Length * 2);
        scores.CopyTo(_scores, row * Profiles.Lanes);
        _listed.Add((byte)((isEnglish ? 1 : 0) | (isDutch ? 2 : 0)));
        (_hashes[slot], _rowOf[slot]) = (hash, (ushort)row);
    }

    public ReadOnlySpan<short> Find(ReadOnlySpan<char> word, out bool isEnglish, out bool isDutch)
    {
        var hash = Hash(word);
        var slot = SlotOf(hash);
        if (_hashes[slot] != hash)
        {
            isEnglish = isDutch = false;
            return default;
        }

        var row = _rowOf[slot];
        isEnglish = (_listed[row] & 1) != 0;
        isDutch = (_listed[row] & 2) != 0;
        return _scores.AsSpan(row * Profiles.Lanes, Profiles.Lanes);
    }

    private int SlotOf(ulong hash)
    {
        var mask = _hashes.Length - 1;
        var slot = (int)(hash >> 40) & mask;
        while (_hashes[slot] != 0 && _hashes[slot] != hash)
            slot = (slot + 1) & mask;
        return slot;
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in word)
            hash = BitOperations.RotateLeft((hash ^ c) * 0x9E3779B97F4A7C15, 23);
        return hash | 1;
    }
}
