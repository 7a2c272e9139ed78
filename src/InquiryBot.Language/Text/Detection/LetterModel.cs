using System.Runtime.Intrinsics;

namespace InquiryBot.Language.Text.Detection;

/// <summary>How likely three letters in a row are in each language, learned from the word lists. Letters are 32 classes, word borders among them.</summary>
internal sealed class LetterModel
{
    private const int Classes = 32;
    private const double PairWeight = 4;
    private const int LettersAtMost = 24;

    private readonly int _languages;
    private readonly ushort[] _rowOf = new ushort[Classes * Classes * Classes];
    private readonly List<float[]> _rows = [[]];
    private readonly short[] _scores;

    public LetterModel(List<string[]> lists)
    {
        _languages = lists.Count;
        var triples = lists.Select(_ => new float[_rowOf.Length]).ToList();
        var pairs = lists.Select(_ => new float[Classes * Classes]).ToList();
        for (var language = 0; language < _languages; language++)
            Count(lists[language], triples[language], pairs[language]);
        for (var triple = 0; triple < _rowOf.Length; triple++)
        {
            if (triples.Exists(counts => counts[triple] > 0))
                AddRow(triple, triples, pairs);
        }

        _scores = new short[_rows.Count * Profiles.Lanes];
        for (var row = 1; row < _rows.Count; row++)
        {
            var mean = Mean(_rows[row]);
            for (var language = 0; language < _languages; language++)
                _scores[(row * Profiles.Lanes) + language] = (short)((_rows[row][language] - mean) * Profiles.Scale);
        }
    }

    /// <summary>The scores of a word's letters, added up, relative to the mean of all languages.</summary>
    public Vector256<short> ScoresOf(ReadOnlySpan<char> word)
    {
        var sums = Vector256<short>.Zero;
        var triple = 0;
        word = word[..Math.Min(word.Length, LettersAtMost)];
        for (var i = 0; i <= word.Length; i++)
        {
            triple = ((triple << 5) | (i < word.Length ? ClassOf(word[i]) : 0)) & (_rowOf.Length - 1);
            sums += Vector256.Create<short>(_scores.AsSpan(_rowOf[triple] * Profiles.Lanes, Profiles.Lanes));
        }
        return sums;
    }

    /// <summary>The natural logarithm of how likely the word is among the words of each language.</summary>
    public void LogLikelihoods(string word, Span<double> sums)
    {
        sums.Clear();
        var triple = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            triple = ((triple << 5) | (i < word.Length ? ClassOf(word[i]) : 0)) & (_rowOf.Length - 1);
            var row = _rows[_rowOf[triple]];
            for (var language = 0; language < row.Length; language++)
                sums[language] += row[language];
        }
    }

    /// <summary>Class 0 is the border of a word, 27 to 30 are groups of accented letters, 31 is any other script.</summary>
    public static int ClassOf(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a' + 1,
        '\'' or '-' or '_' => 0,
        'ä' or 'ö' or 'ü' or 'ß' => 27,
        'é' or 'è' or 'ë' or 'ï' or 'á' or 'í' or 'ó' => 28,
        'à' or 'ç' or 'ñ' or 'ã' or 'õ' or 'ú' or 'ù' or 'œ' or 'ò' or 'ì' => 29,
        < '\u0250' => 30,
        _ => 31,
    };

    private static float Mean(float[] numbers)
    {
        double sum = 0;
        foreach (var number in numbers)
            sum += number;
        return (float)(sum / numbers.Length);
    }

    private static void Count(string[] words, float[] triples, float[] pairs)
    {
        foreach (var word in words)
        {
            var triple = 0;
            for (var i = 0; i <= word.Length; i++)
            {
                triple = ((triple << 5) | (i < word.Length ? ClassOf(word[i]) : 0)) & (triples.Length - 1);
                triples[triple]++;
                pairs[triple >> 5]++;
            }
        }
    }

    /// <summary>The third letter after two: counted where the pair is common, near even where it is rare.</summary>
    private void AddRow(int triple, List<float[]> triples, List<float[]> pairs)
    {
        var row = new float[_languages];
        for (var language = 0; language < _languages; language++)
            row[language] = (float)Math.Log((triples[language][triple] + (PairWeight / Classes)) / (pairs[language][triple >> 5] + PairWeight));
        _rowOf[triple] = (ushort)_rows.Count;
        _rows.Add(row);
    }
}
