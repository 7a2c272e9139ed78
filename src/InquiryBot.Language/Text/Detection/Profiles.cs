using System.Runtime.Intrinsics;

namespace InquiryBot.Language.Text.Detection;

/// <summary>
/// What is known about the languages told apart: for each listed word how likely it is in each language, and for any other word how likely its
/// letters are. One lane per language, English and Dutch first. Built once from the word lists.
/// </summary>
internal sealed class Profiles
{
    public const int English = 0;
    public const int Dutch = 1;
    public const int FirstOther = 2;

    /// <summary>Lanes in a row of scores; one vector register.</summary>
    public const int Lanes = 16;

    /// <summary>Scores are natural logarithms times this.</summary>
    public const int Scale = 32;

    private const double MostAgainst = 7;
    private const double RankOffset = 12;

    private readonly WordRows _rows;

    private Profiles(List<string[]> lists)
    {
        Count = lists.Count;
        Letters = new LetterModel(lists);
        var lanes = Vector256.Create((short)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        OtherLanes = Vector256.GreaterThanOrEqual(lanes, Vector256.Create((short)FirstOther)) & Vector256.LessThan(lanes, Vector256.Create((short)Count));
        _rows = new WordRows(lists.Sum(list => list.Length));
        var ranks = lists.Select(RanksOf).ToList();
        Span<double> ofUnlisted = stackalloc double[Count];
        for (var language = 0; language < Count; language++)
            ofUnlisted[language] = Math.Log(UnlistedShare(language));
        foreach (var word in lists.SelectMany(list => list))
            _rows.Add(word, Score(word, ranks, ofUnlisted), isEnglish: ranks[English].Contains(word), isDutch: ranks[Dutch].Contains(word));
    }

    public static Profiles Instance { get; } = new(WordLists.Load());

    /// <summary>How many languages there are.</summary>
    public int Count { get; }

    /// <summary>All bits in the lanes of the languages that are neither English nor Dutch.</summary>
    public Vector256<short> OtherLanes { get; }

    public LetterModel Letters { get; }

    /// <summary>The scores of a listed word.</summary>
    /// <returns>Whether it is in any list.</returns>
    public bool TryFind(ReadOnlySpan<char> word, out Vector256<short> scores, out bool isEnglish, out bool isDutch) =>
        TryFind(WordRows.Hash(word), out scores, out isEnglish, out isDutch);

    /// <summary>The scores of a listed word, by its <see cref="WordRows.Hash"/>.</summary>
    /// <returns>Whether it is in any list.</returns>
    public bool TryFind(ulong hash, out Vector256<short> scores, out bool isEnglish, out bool isDutch) =>
        _rows.TryFind(hash, out scores, out isEnglish, out isDutch);

    /// <summary>Fetches what <see cref="TryFind(ulong, out Vector256{short}, out bool, out bool)"/> will look at.</summary>
    public ulong Fetch(ulong hash) => _rows.Fetch(hash);

    private static WordNumbers RanksOf(string[] list)
    {
        var ranks = new WordNumbers();
        foreach (var word in list)
            ranks.TryAdd(word, ranks.Count);
        return ranks;
    }

    private short[] Score(string word, List<WordNumbers> ranks, ReadOnlySpan<double> ofUnlisted)
    {
        Span<double> scores = stackalloc double[Count];
        Letters.LogLikelihoods(word, scores);
        for (var language = 0; language < Count; language++)
        {
            scores[language] = ranks[language].TryGet(word, out var rank)
                ? Math.Log((1 - UnlistedShare(language)) / ((rank + RankOffset) * Harmonic(ranks[language].Count)))
                : ofUnlisted[language] + scores[language];
        }

        return Relative(scores);
    }

    /// <summary>The share of running words that are not in the list: English and Dutch lists are long, the others short.</summary>
    private static double UnlistedShare(int language) => language switch { English => 0.12, Dutch => 0.2, _ => 0.45 };

    private static double Harmonic(int count) => Math.Log((count + RankOffset) / RankOffset);

    /// <summary>Only differences between languages matter: the best one gets zero.</summary>
    private static short[] Relative(ReadOnlySpan<double> scores)
    {
        var row = new short[Lanes];
        var best = double.NegativeInfinity;
        foreach (var score in scores)
            best = Math.Max(best, score);
        for (var i = 0; i < scores.Length; i++)
            row[i] = (short)(Math.Max(scores[i] - best, -MostAgainst) * Scale);
        return row;
    }
}
