using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>
/// Where the weights stand in one long list: rows for cues, shared by languages that know the same cue; rows for the cues of one
/// language; rows for single patterns. What a pattern weighs is the sum of its three rows and of what the cue was written with.
/// </summary>
internal sealed class WeightRows
{
    private readonly int[][] _cues;
    private readonly int[][] _patterns;

    public WeightRows(IReadOnlyList<LanguagePack> packs, double trust)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal) { ["base"] = 0 };
        foreach (var cue in packs.SelectMany(pack => pack.Cues))
            names.TryAdd(cue.Name, names.Count);
        Shared = names.Count;
        var next = Shared * (1 + packs.Count);
        _cues = [.. packs.Select(pack => pack.Cues.SelectMany(cue => cue.Patterns.Select(_ => names[cue.Name])).ToArray())];
        _patterns = [.. packs.Select(pack => Enumerable.Range(0, pack.Cues.Sum(cue => cue.Patterns.Count)).Select(_ => next++).ToArray())];
        Count = next;
        Written = new double[Shared * KindModel.Kinds];
        foreach (var cue in packs.SelectMany(pack => pack.Cues))
            Written[(names[cue.Name] * KindModel.Kinds) + (int)cue.Kind] = cue.Strength * trust;
        Written[(int)SentenceKind.Inform] = 1;
    }

    /// <summary>How many rows both languages share; they come first.</summary>
    public int Shared { get; }

    public int Count { get; }

    /// <summary>The first row of single patterns.</summary>
    public int FirstPattern => _patterns[0][0];

    /// <summary>What the cues were written with, for the shared rows.</summary>
    public double[] Written { get; }

    /// <summary>The shared row, the row of the language and the row of the pattern; pattern -1 is the base rate and has no row of its own.</summary>
    public (int Shared, int Own, int Pattern) Of(int language, int pattern)
    {
        var shared = pattern < 0 ? 0 : _cues[language][pattern];
        return (shared, (Shared * (1 + language)) + shared, pattern < 0 ? -1 : _patterns[language][pattern]);
    }
}
