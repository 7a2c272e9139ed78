namespace InquiryBot.Language.Stances;

/// <summary>
/// Small sets that patterns need: when no word of a sentence is in the set, the pattern need not be tried, wherever its first word stands.
/// </summary>
internal sealed class RareSets(WordSets sets)
{
    /// <summary>A set of more words is no longer rare: it would be noted for every other word.</summary>
    private const int WordsAtMost = 100;

    private readonly HashSet<int> _needed = [];
    private ushort[] _bits = [];
    private int[] _ends = [];

    /// <summary>The bit of the smallest set that a word behind the first must be in, or -1.</summary>
    public int BitNeededBy(Pattern pattern)
    {
        var rarest = -1;
        foreach (var step in pattern.Steps.AsSpan(Math.Min(1, pattern.Steps.Length)))
        {
            if (step.Kind == StepKind.Word && CountOf(step.Set) <= WordsAtMost && (rarest < 0 || CountOf(step.Set) < CountOf(rarest)))
                rarest = step.Set;
        }
        if (rarest < 0)
            return -1;
        _needed.Add(rarest);
        return sets.BitOf(rarest);
    }

    /// <summary>The bits of the needed sets that words of a row are in.</summary>
    public ReadOnlySpan<ushort> BitsOf(int row) => _bits.AsSpan(_ends[row], _ends[row + 1] - _ends[row]);

    /// <summary>Lists the needed sets by row, once all patterns are known.</summary>
    public void ListByRow()
    {
        _ends = new int[sets.RowCount + 1];
        foreach (var set in _needed)
        {
            foreach (var row in sets.RowsOf(set))
                _ends[row + 1]++;
        }
        for (var i = 1; i < _ends.Length; i++)
            _ends[i] += _ends[i - 1];
        _bits = new ushort[_ends[^1]];
        var next = _ends.AsSpan().ToArray();
        foreach (var set in _needed)
        {
            foreach (var row in sets.RowsOf(set))
                _bits[next[row]++] = sets.BitOf(set);
        }
    }

    private int CountOf(int set) => sets.MembersOf(set).Length;
}
