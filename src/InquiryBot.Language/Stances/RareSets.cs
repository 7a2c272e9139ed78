namespace InquiryBot.Language.Stances;

/// <summary>
/// Small sets that patterns need: when no word of a sentence is in the set, the pattern need not be tried, wherever its first word stands.
/// </summary>
internal sealed class RareSets(WordSets sets)
{
    /// <summary>A set of more words is no longer rare: it would be noted for every other word.</summary>
    private const int WordsAtMost = 100;

    private readonly HashSet<int> _needed = [];

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

    /// <summary>The bits of the needed sets, row after row of words, and where each row ends.</summary>
    public (ushort[] Bits, int[] Ends) ByRow()
    {
        var ofRow = new List<ushort>?[sets.RowCount];
        foreach (var set in _needed)
        {
            foreach (var row in sets.RowsOf(set))
                (ofRow[row] ??= []).Add(sets.BitOf(set));
        }
        var bits = new List<ushort>();
        var ends = new int[ofRow.Length];
        for (var row = 0; row < ofRow.Length; row++)
        {
            bits.AddRange(ofRow[row] ?? []);
            ends[row] = bits.Count;
        }
        return ([.. bits], ends);
    }

    private int CountOf(int set) => sets.MembersOf(set).Count;
}
