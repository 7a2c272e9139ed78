using System.Globalization;

namespace InquiryBot.Language.Stances.Wordings;

/// <summary>
/// The data file of learned wordings. A line is a key in hexadecimal, a tab, a letter for each kind and one for
/// <see cref="WordingTable.Delicate"/>, a tab, and the wording in words for people to read. The letter 'O' says nothing about the kind; every step further in the alphabet of ASCII speaks for it, every step back against it.
/// </summary>
internal static class WordingFile
{
    public const string Name = "wordings.txt";

    private const char Zero = 'O';
    private const int KeyLength = 16;
    private const int Steepest = 45;

    /// <summary>How many steps of <see cref="WordingTable.Step"/> one letter is worth.</summary>
    private const int Scale = 2;

    public static WordingTable Read(string language)
    {
        var path = $"{language}/{Name}";
        var keys = new List<ulong>(1 << 14);
        var rows = new List<sbyte>(1 << 19);
        Span<sbyte> row = stackalloc sbyte[WordingTable.RowLength];
        row.Clear();
        foreach (var (number, line) in DataLines.Of(path))
        {
            if (line.Length <= KeyLength + WordingTable.Columns + 1 || !ulong.TryParse(line.AsSpan(0, KeyLength), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var key))
                throw new LanguageFaultException(path, number, "a line is a key of 16 digits, a tab, a letter for each kind, a tab and the wording; train again");
            for (var kind = 0; kind < WordingTable.Columns; kind++)
                row[kind] = (sbyte)((line[KeyLength + 1 + kind] - Zero) * Scale);
            keys.Add(key);
            rows.AddRange(row);
        }
        return new WordingTable(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(keys), [.. rows]);
    }

    /// <summary>The table that reading the written file would give.</summary>
    public static WordingTable TableOf(IReadOnlyList<(ulong Key, double[] Weights)> wordings)
    {
        var rows = new sbyte[wordings.Count * WordingTable.RowLength];
        for (var i = 0; i < wordings.Count; i++)
        {
            for (var kind = 0; kind < WordingTable.Columns; kind++)
                rows[(i * WordingTable.RowLength) + kind] = (sbyte)((Letter(wordings[i].Weights[kind]) - Zero) * Scale);
        }
        return new WordingTable([.. wordings.Select(wording => wording.Key)], rows);
    }

    /// <summary>The letter that stands for a weight.</summary>
    public static char Letter(double weight) =>
        (char)(Zero + (int)Math.Round(Math.Clamp(weight / (WordingTable.Step * Scale), -Steepest, Steepest)));
}
