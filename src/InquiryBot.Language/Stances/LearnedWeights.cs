using System.Globalization;
using InquiryBot.Language.Stances.Wordings;

namespace InquiryBot.Language.Stances;

/// <summary>
/// Reads the learned weights: a line for the base rates, a line for each cue, and a line for each pattern that differs from its cue.
/// A line is the cue's name, a tab, the pattern or nothing, a tab, and kinds with weights.
/// </summary>
internal sealed class LearnedWeights(string path, IReadOnlyList<Cue> cues, WordingTable wordings)
{
    private readonly double[] _base = new double[KindRows.Width];
    private readonly double[] _rows = new double[cues.Sum(cue => cue.Patterns.Count) * KindRows.Width];
    private readonly Dictionary<string, Cue> _byName = cues.ToDictionary(cue => cue.Name, StringComparer.Ordinal);

    public KindModel Read()
    {
        foreach (var (number, line) in DataLines.Of(path))
        {
            var parts = line.Split('\t');
            if (parts.Length != 3)
                throw new LanguageFaultException(path, number, "a line is a cue, a pattern and weights, parted by tabs; train again");
            var (first, count) = RowsOf(parts[0], parts[1], number);
            if (first < 0)
                Add(_base, parts[2], number);
            for (var row = first; row < first + count; row++)
                Add(_rows.AsSpan(row * KindRows.Width, KindRows.Width), parts[2], number);
        }
        return new KindModel(_base, _rows, wordings);
    }

    /// <summary>The patterns a line speaks of: all of a cue, or one; -1 for the base rates.</summary>
    private (int First, int Count) RowsOf(string name, string pattern, int number)
    {
        if (name == "base")
            return (-1, 0);
        if (!_byName.TryGetValue(name, out var cue))
            throw new LanguageFaultException(path, number, $"there is no cue '{name}'; train again after changing cues");
        if (pattern.Length == 0)
            return (cue.FirstPattern, cue.Patterns.Count);
        var at = cue.Patterns.IndexOf(pattern);
        return at >= 0 ? (cue.FirstPattern + at, 1)
            : throw new LanguageFaultException(path, number, $"'{name}' has no pattern '{pattern}'; train again after changing cues");
    }

    private void Add(Span<double> row, ReadOnlySpan<char> weights, int number)
    {
        var kind = -1;
        do
        {
            var space = weights.IndexOf(' ');
            var entry = space < 0 ? weights : weights[..space];
            weights = space < 0 ? default : weights[(space + 1)..];
            var equals = entry.IndexOf('=');
            kind = equals < 0 ? -1 : KindAfter(kind, entry[..equals]);
            if (kind < 0 || !double.TryParse(entry[(equals + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                throw new LanguageFaultException(path, number, $"'{entry}' should be a kind and a weight, such as T.command=1.25");
            row[kind] += weight;
        }
        while (weights.Length > 0);
    }

    /// <summary>A kind by its id, or -1. Lines name the kinds in their order, so the one behind the last is asked first.</summary>
    private static int KindAfter(int last, ReadOnlySpan<char> id)
    {
        for (var i = 1; i <= KindModel.Kinds; i++)
        {
            var kind = (last + i) % KindModel.Kinds;
            if (id.SequenceEqual(((SentenceKind)kind).Id()))
                return kind;
        }
        return -1;
    }
}
