namespace InquiryBot.Language.Stances;

/// <summary>The patterns of a language, found by the word they begin with, so that a word costs one look-up however many cues there are.</summary>
internal sealed class CueIndex
{
    private readonly List<PatternStep> _steps = [];
    private readonly PatternTry[] _tries;
    private readonly RowTries[] _ofRow;
    private readonly ushort[] _rareBits;

    public CueIndex(IEnumerable<Pattern> patterns, WordSets sets)
    {
        var anywhere = new List<PatternTry>?[sets.RowCount];
        var clause = new List<PatternTry>?[sets.RowCount];
        var start = new List<PatternTry>?[sets.RowCount];
        var open = new List<PatternTry>();
        var whole = new List<PatternTry>();
        var rare = new RareSets(sets);
        foreach (var pattern in patterns.SelectMany(WithoutLeadingOptional))
        {
            var steps = Array.ConvertAll(pattern.Steps, step => step with { Set = sets.BitOf(step.Set) });
            var attempt = PatternTry.Of(pattern, steps, _steps.Count, rare.BitNeededBy(pattern));
            _steps.AddRange(steps);
            if (pattern.Anchor == PatternAnchor.Sentence)
                whole.Add(attempt);
            else if (pattern.Steps is not [{ Kind: StepKind.Word } first, ..])
                open.Add(attempt);
            else
                AddTo(pattern.Anchor switch { PatternAnchor.Start => start, PatternAnchor.Clause => clause, _ => anywhere }, sets.RowsOf(first.Set), attempt);
        }
        (Open, Whole, Steps) = ([.. open], [.. whole], [.. _steps]);
        (_rareBits, var rareEnds) = rare.ByRow();
        (_tries, _ofRow) = InOneList(anywhere, clause, start, rareEnds);
    }

    /// <summary>The steps of all patterns, one after the other.</summary>
    public PatternStep[] Steps { get; }

    /// <summary>Anchored patterns that begin with anything at all.</summary>
    public PatternTry[] Open { get; }

    /// <summary>Patterns of conditions alone.</summary>
    public PatternTry[] Whole { get; }

    /// <summary>The patterns that may begin with a word of this row: those of the start after those of a clause after those of any place.</summary>
    /// <param name="row">The row of the word in <see cref="WordSets"/>.</param>
    /// <param name="place">Where the word stands; the start is the beginning of a clause too.</param>
    public ReadOnlySpan<PatternTry> BeginningWith(int row, PatternAnchor place)
    {
        ref readonly var range = ref _ofRow[row];
        var end = place switch { PatternAnchor.Anywhere => range.ClauseFrom, PatternAnchor.Clause => range.StartFrom, _ => range.End };
        return _tries.AsSpan(range.First, end - range.First);
    }

    /// <summary>The bits of the rare sets that words of this row are in.</summary>
    public ReadOnlySpan<ushort> RareBitsOf(int row)
    {
        ref readonly var range = ref _ofRow[row];
        return _rareBits.AsSpan(range.RareFirst, range.RareEnd - range.RareFirst);
    }

    private static void AddTo(List<PatternTry>?[] ofRow, IEnumerable<int> rows, in PatternTry attempt)
    {
        foreach (var row in rows)
            (ofRow[row] ??= []).Add(attempt);
    }

    private static (PatternTry[], RowTries[]) InOneList(List<PatternTry>?[] anywhere, List<PatternTry>?[] clause, List<PatternTry>?[] start, int[] rareEnds)
    {
        var all = new List<PatternTry>();
        var ofRow = new RowTries[anywhere.Length];
        for (var row = 0; row < ofRow.Length; row++)
        {
            var first = all.Count;
            all.AddRange(anywhere[row] ?? []);
            var clauseFrom = all.Count;
            all.AddRange(clause[row] ?? []);
            var startFrom = all.Count;
            all.AddRange(start[row] ?? []);
            ofRow[row] = new RowTries(first, clauseFrom, startFrom, all.Count, row == 0 ? 0 : rareEnds[row - 1], rareEnds[row]);
        }
        return ([.. all], ofRow);
    }

    private static IEnumerable<Pattern> WithoutLeadingOptional(Pattern pattern)
    {
        while (pattern.Steps is [{ Kind: StepKind.Optional } first, .. var rest])
        {
            yield return pattern with { Steps = [first with { Kind = StepKind.Word }, .. rest] };
            pattern = pattern with { Steps = rest };
        }
        yield return pattern;
    }

    /// <summary>Where the patterns of a row, and its rare sets, stand in the lists.</summary>
    private readonly record struct RowTries(int First, int ClauseFrom, int StartFrom, int End, int RareFirst, int RareEnd);
}
