namespace InquiryBot.Language.Stances;

/// <summary>A set of small numbers, one bit for each.</summary>
internal sealed class BitList
{
    private ulong[] _bits = [];

    public bool Has(int number) => (_bits[number >> 6] >> number & 1) != 0;

    public void Add(ReadOnlySpan<ushort> numbers)
    {
        foreach (var number in numbers)
            _bits[number >> 6] |= 1UL << number;
    }

    /// <summary>Makes it empty, with room for numbers below <paramref name="count"/>.</summary>
    public void Clear(int count)
    {
        var length = (count + 63) >> 6;
        if (_bits.Length < length)
            _bits = new ulong[length];
        Array.Clear(_bits, 0, length);
    }
}
