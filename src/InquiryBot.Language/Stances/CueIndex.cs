namespace InquiryBot.Language.Stances;

/// <summary>The patterns of a language, found by the word they begin with, so that a word costs one look-up however many cues there are.</summary>
internal sealed class CueIndex
{
    private static readonly Pattern[] None = [];

    private readonly Pattern[]?[] _anywhere;
    private readonly Pattern[]?[] _clause;
    private readonly Pattern[]?[] _start;

    public CueIndex(IEnumerable<Pattern> patterns, WordSets sets)
    {
        var all = patterns.SelectMany(WithoutLeadingOptional).ToList();
        _anywhere = ByWord(all, PatternAnchor.Anywhere, sets);
        _clause = ByWord(all, PatternAnchor.Clause, sets);
        _start = ByWord(all, PatternAnchor.Start, sets);
        Open = [.. all.Where(pattern => pattern.Anchor != PatternAnchor.Sentence && !BeginsWithWord(pattern))];
        Whole = [.. all.Where(pattern => pattern.Anchor == PatternAnchor.Sentence)];
    }

    /// <summary>Anchored patterns that begin with anything at all.</summary>
    public Pattern[] Open { get; }

    /// <summary>Patterns of conditions alone.</summary>
    public Pattern[] Whole { get; }

    /// <summary>The patterns that may begin with a word, by where it stands.</summary>
    public Pattern[] BeginningWith(int word, PatternAnchor anchor) => (anchor switch
    {
        PatternAnchor.Start => _start[word],
        PatternAnchor.Clause => _clause[word],
        _ => _anywhere[word],
    }) ?? None;

    private static bool BeginsWithWord(Pattern pattern) => pattern.Steps is [{ Kind: StepKind.Word }, ..];

    private static Pattern[]?[] ByWord(List<Pattern> all, PatternAnchor anchor, WordSets sets)
    {
        var byWord = new List<Pattern>?[sets.WordCount];
        foreach (var pattern in all.Where(pattern => pattern.Anchor == anchor && BeginsWithWord(pattern)))
        {
            foreach (var word in sets.MembersOf(pattern.Steps[0].Set))
                (byWord[word] ??= []).Add(pattern);
        }
        return Array.ConvertAll(byWord, list => list?.ToArray());
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
