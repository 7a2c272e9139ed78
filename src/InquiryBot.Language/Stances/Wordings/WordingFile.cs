using System.Buffers.Text;

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

    /// <summary>Reads the file straight from its bytes: it is by far the longest, and nothing of it is needed as text.</summary>
    public static WordingTable Read(string language)
    {
        var path = $"{language}/{Name}";
        ReadOnlySpan<byte> bytes = DataLines.BytesOf(path);
        var table = new WordingTable(bytes.Count((byte)'\n') + 1);
        for (var number = 1; bytes.Length > 0; number++)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.Length <= KeyLength + WordingTable.Columns + 1 || !Utf8Parser.TryParse(line[..KeyLength], out ulong key, out var digits, 'x') || digits < KeyLength)
                throw new LanguageFaultException(path, number, "a line is a key of 16 digits, a tab, a letter for each kind, a tab and the wording; train again");
            Fill(table.Add(key), line.Slice(KeyLength + 1, WordingTable.Columns));
        }
        return table;
    }

    /// <summary>The table that reading the written file would give.</summary>
    public static WordingTable TableOf(IReadOnlyList<(ulong Key, double[] Weights)> wordings)
    {
        var table = new WordingTable(wordings.Count);
        Span<byte> letters = stackalloc byte[WordingTable.Columns];
        foreach (var (key, weights) in wordings)
        {
            for (var column = 0; column < letters.Length; column++)
                letters[column] = (byte)Letter(weights[column]);
            Fill(table.Add(key), letters);
        }
        return table;
    }

    private static void Fill(Span<sbyte> row, ReadOnlySpan<byte> letters)
    {
        for (var column = 0; column < row.Length; column++)
            row[column] = (sbyte)((letters[column] - Zero) * Scale);
    }

    /// <summary>The letter that stands for a weight.</summary>
    public static char Letter(double weight) =>
        (char)(Zero + (int)Math.Round(Math.Clamp(weight / (WordingTable.Step * Scale), -Steepest, Steepest)));
}
