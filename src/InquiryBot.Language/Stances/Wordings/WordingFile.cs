using System.Buffers.Text;
using System.Text;

namespace InquiryBot.Language.Stances.Wordings;

/// <summary>
/// The data file of learned wordings, in the order of their keys. A line is how far its key is from the key of the line before, in hexadecimal (the keys
/// themselves would take a third more), a tab, and a letter for each column of <see cref="WordingTable"/>: 'O' says nothing,
/// every step further in the alphabet of ASCII speaks for the kind, every step back against it. '!' and a letter behind it stand for a run of 'O', as many as
/// the letter is places behind ' '; the last run is left out. What the wordings are in words stands in <see cref="GlossesName"/>, which only people read.
/// </summary>
internal static class WordingFile
{
    public const string Name = "wordings.txt";

    /// <summary>The keys, whole, with an example of each wording. Not part of the program.</summary>
    public const string GlossesName = "wordings.glosses.txt";

    private const char Zero = 'O';
    private const char Run = '!';
    private const char RunZero = ' ';
    private const int Steepest = 45;

    /// <summary>How many steps of <see cref="WordingTable.Step"/> one letter is worth.</summary>
    private const int Scale = 2;

    /// <summary>Reads the file straight from its bytes: it is by far the longest, and nothing of it is needed as text.</summary>
    public static WordingTable Read(string language)
    {
        var path = $"{language}/{Name}";
        ReadOnlySpan<byte> bytes = DataLines.BytesOf(path);
        var table = new WordingTable(bytes.Count((byte)'\n') + 1);
        var key = 0UL;
        for (var number = 1; bytes.Length > 0; number++)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? default : bytes[(end + 1)..];
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (!Utf8Parser.TryParse(line, out ulong step, out var digits, 'x') || step == 0 || key + step < key || digits >= line.Length || line[digits] != '\t'
                || !TryFill(table.Add(key += step), line[(digits + 1)..]))
            {
                throw new LanguageFaultException(path, number, "a line is a step to the next key in hexadecimal, a tab and the letters of the columns, with runs as '!' and a letter; train again");
            }
        }
        return table;
    }

    /// <summary>The table that reading the written file would give.</summary>
    public static WordingTable TableOf(IReadOnlyList<(ulong Key, double[] Weights)> wordings)
    {
        var table = new WordingTable(wordings.Count);
        foreach (var (key, weights) in wordings)
        {
            var row = table.Add(key);
            for (var column = 0; column < row.Length; column++)
                row[column] = (sbyte)(StepsOf(weights[column]) * Scale);
        }
        return table;
    }

    /// <summary>Whether a wording says enough about anything to be written down.</summary>
    public static bool IsWorthALine(double[] weights, double least) => weights.Any(weight => Math.Abs(weight) >= least);

    /// <summary>The letters that stand for the weights of a wording.</summary>
    public static string LettersOf(double[] weights)
    {
        var letters = new StringBuilder();
        var run = 0;
        foreach (var steps in weights.Select(StepsOf))
        {
            if (steps == 0)
            {
                run++;
                continue;
            }
            letters.Append(run > 2 ? $"{Run}{(char)(RunZero + run)}" : new string(Zero, run)).Append((char)(Zero + steps));
            run = 0;
        }
        return letters.ToString();
    }

    private static int StepsOf(double weight) => (int)Math.Round(Math.Clamp(weight / (WordingTable.Step * Scale), -Steepest, Steepest));

    private static bool TryFill(Span<sbyte> row, ReadOnlySpan<byte> letters)
    {
        var column = 0;
        for (var i = 0; i < letters.Length; i++, column++)
        {
            if (letters[i] == Run && i + 1 < letters.Length)
                column += letters[++i] - RunZero - 1;
            else if ((uint)column < (uint)row.Length)
                row[column] = (sbyte)((letters[i] - Zero) * Scale);
        }
        return column <= row.Length;
    }
}
