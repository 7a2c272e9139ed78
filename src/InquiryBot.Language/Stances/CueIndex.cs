namespace InquiryBot.Language.Stances;

/// <summary>The patterns of a language, found by the word they begin with, so that a word costs one look-up however many cues there are.</summary>
internal sealed class CueIndex
{
    private static readonly Pattern[] None = [];

    private readonly Pattern[]?[] _byWord;

    public CueIndex(IEnumerable<Pattern> patterns, WordSets sets)
    {
        var byWord = new List<Pattern>?[sets.WordCount];
        var open = new List<Pattern>();
        var whole = new List<Pattern>();
        foreach (var pattern in patterns.SelectMany(WithoutLeadingOptional))
            Place(pattern, sets, byWord, open, whole);
        _byWord = Array.ConvertAll(byWord, list => list?.ToArray());
        Open = [.. open];
        Whole = [.. whole];
    }

    /// <summary>Anchored patterns that begin with anything at all.</summary>
    public Pattern[] Open { get; }

    /// <summary>Patterns of conditions alone.</summary>
    public Pattern[] Whole { get; }

    public Pattern[] BeginningWith(int word) => _byWord[word] ?? None;

    private static void Place(Pattern pattern, WordSets sets, List<Pattern>?[] byWord, List<Pattern> open, List<Pattern> whole)
    {
        if (pattern.Anchor == PatternAnchor.Sentence)
            whole.Add(pattern);
        else if (pattern.Steps.Length == 0 || pattern.Steps[0].Kind != StepKind.Word)
            open.Add(pattern);
        else
        {
            foreach (var word in sets.MembersOf(pattern.Steps[0].Set))
                (byWord[word] ??= []).Add(pattern);
        }
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
}
