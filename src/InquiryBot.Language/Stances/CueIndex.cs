namespace InquiryBot.Language.Stances;

/// <summary>The patterns of a language, found by the word they begin with, so that a word costs one look-up however many cues there are.</summary>
internal sealed class CueIndex
{
    private const int Anchors = 3;

    private readonly WordSets _sets;
    private readonly RareSets _rare;
    private readonly PatternTry[] _tries;
    private readonly int[] _ends;
    private int _stepCount;

    public CueIndex(IEnumerable<Pattern> patterns, WordSets sets)
    {
        var all = patterns.SelectMany(WithoutLeadingOptional).ToArray();
        (_sets, _rare) = (sets, new RareSets(sets));
        Steps = new PatternStep[all.Sum(pattern => pattern.Steps.Length)];
        var tries = Array.ConvertAll(all, TryOf);
        Whole = Array.FindAll(tries, attempt => attempt.Anchor == PatternAnchor.Sentence);
        Open = Array.FindAll(tries, attempt => attempt.Anchor != PatternAnchor.Sentence && !BeginsWithWord(attempt));
        _ends = new int[(sets.RowCount * Anchors) + 1];
        _tries = ByRow(all, tries);
        _rare.ListByRow();
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
        var first = _ends[row * Anchors];
        return _tries.AsSpan(first, _ends[(row * Anchors) + PlaceOf(place) + 1] - first);
    }

    /// <summary>The bits of the rare sets that words of this row are in.</summary>
    public ReadOnlySpan<ushort> RareBitsOf(int row) => _rare.BitsOf(row);

    /// <summary>Fetches the first patterns of a row.</summary>
    public ulong Fetch(int row) => _ends[row * Anchors] is var first && first < _tries.Length ? _tries[first].Pattern : 0UL;

    private static int PlaceOf(PatternAnchor anchor) => anchor switch { PatternAnchor.Anywhere => 0, PatternAnchor.Clause => 1, _ => 2 };

    private bool BeginsWithWord(PatternTry attempt) => attempt.End > attempt.First && Steps[attempt.First].Kind == StepKind.Word;

    private PatternTry TryOf(Pattern pattern)
    {
        var first = _stepCount;
        foreach (var step in pattern.Steps)
            Steps[_stepCount++] = step with { Set = _sets.BitOf(step.Set) };
        return PatternTry.Of(pattern, Steps.AsSpan(first, pattern.Steps.Length), first, _rare.BitNeededBy(pattern));
    }

    /// <summary>Counts first, then puts every pattern where the counts say; for each row the places of its anchors follow each other.</summary>
    private PatternTry[] ByRow(Pattern[] patterns, PatternTry[] tries)
    {
        for (var i = 0; i < tries.Length; i++)
        {
            foreach (var row in RowsOf(patterns[i], tries[i]))
                _ends[(row * Anchors) + PlaceOf(tries[i].Anchor) + 1]++;
        }
        for (var i = 1; i < _ends.Length; i++)
            _ends[i] += _ends[i - 1];
        var next = _ends.AsSpan().ToArray();
        var byRow = new PatternTry[_ends[^1]];
        for (var i = 0; i < tries.Length; i++)
        {
            foreach (var row in RowsOf(patterns[i], tries[i]))
                byRow[next[(row * Anchors) + PlaceOf(tries[i].Anchor)]++] = tries[i];
        }
        return byRow;
    }

    private ReadOnlySpan<int> RowsOf(Pattern pattern, in PatternTry attempt) =>
        BeginsWithWord(attempt) ? _sets.RowsOf(pattern.Steps[0].Set) : default;

    private static IEnumerable<Pattern> WithoutLeadingOptional(Pattern pattern)
    {
        while (pattern.Steps is [{ Kind: StepKind.Optional } first, .. var rest])
        {
            yield return pattern with { Steps = [first with { Kind = StepKind.Word }, .. rest] };
            pattern = pattern with { Steps = rest };
        }
        yield return pattern;
    }
}
