using System.Globalization;
using InquiryBot.Language.Stances.Wordings;

namespace InquiryBot.Language.Stances;

/// <summary>
/// Reads the learned weights: a line for the base rates, a line for each cue, and a line for each pattern that differs from its cue.
/// A line is the cue's name, a tab, the pattern or nothing, a tab, and kinds with weights.
/// </summary>
internal sealed class LearnedWeights(string path, IReadOnlyList<Cue> cues, WordingTable wordings)
{
    private readonly double[] _base = new double[KindModel.Kinds];
    private readonly double[][] _rows = [.. cues.SelectMany(cue => cue.Patterns.Select(_ => new double[KindModel.Kinds]))];
    private readonly Dictionary<string, Cue> _byName = cues.ToDictionary(cue => cue.Name, StringComparer.Ordinal);

    public KindModel Read()
    {
        foreach (var (number, line) in DataLines.Of(path))
        {
            var parts = line.Split('\t');
            if (parts.Length != 3)
                throw new LanguageFaultException(path, number, "a line is a cue, a pattern and weights, parted by tabs; train again");
            foreach (var row in RowsOf(parts[0], parts[1], number))
                Add(row, parts[2], number);
        }
        return new KindModel(_base, [.. _rows.Select(Sparse)], wordings);
    }

    private IEnumerable<double[]> RowsOf(string name, string pattern, int number)
    {
        if (name == "base")
            return [_base];
        if (!_byName.TryGetValue(name, out var cue))
            throw new LanguageFaultException(path, number, $"there is no cue '{name}'; train again after changing cues");
        if (pattern.Length == 0)
            return Enumerable.Range(cue.FirstPattern, cue.Patterns.Count).Select(id => _rows[id]);
        var at = cue.Patterns.IndexOf(pattern);
        return at >= 0 ? [_rows[cue.FirstPattern + at]]
            : throw new LanguageFaultException(path, number, $"'{name}' has no pattern '{pattern}'; train again after changing cues");
    }

    private void Add(double[] row, string weights, int number)
    {
        foreach (var part in weights.AsSpan().Split(' '))
        {
            var entry = weights.AsSpan()[part];
            var equals = entry.IndexOf('=');
            if (equals < 0 || !SentenceKinds.TryFind(entry[..equals].ToString(), out var kind)
                || !double.TryParse(entry[(equals + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
            {
                throw new LanguageFaultException(path, number, $"'{entry}' should be a kind and a weight, such as T.command=1.25");
            }
            row[(int)kind] += weight;
        }
    }

    private static (int Kind, double Weight)[] Sparse(double[] row)
    {
        var entries = new List<(int, double)>();
        for (var kind = 0; kind < row.Length; kind++)
        {
            if (row[kind] != 0)
                entries.Add((kind, row[kind]));
        }
        return [.. entries];
    }
}
