using System.Runtime.Intrinsics;

namespace InquiryBot.Language.Text.Detection;

/// <summary>The evidence for each language in some words. Scores stay small enough for the sum of <see cref="WordsAtMost"/> words.</summary>
internal struct LanguageTally
{
    /// <summary>No message needs more words than this to tell its language.</summary>
    public const int WordsAtMost = 100;

    private const short MostPerUnlistedWord = 3 * Profiles.Scale;

    private Vector256<short> _sums;

    /// <summary>Words that count as evidence.</summary>
    public int Words { get; private set; }

    /// <summary>Of those, the ones that are in the English list.</summary>
    public int EnglishWords { get; private set; }

    /// <summary>Of those, the ones that are in the Dutch list.</summary>
    public int DutchWords { get; private set; }

    public void Add(ReadOnlySpan<char> word, ulong hash, bool mayBeName)
    {
        if (!Profiles.Instance.TryFind(hash, out var scores, out var isEnglish, out var isDutch))
        {
            if (!mayBeName)
                AddLetters(word);
            return;
        }

        _sums += scores;
        Words++;
        EnglishWords += isEnglish ? 1 : 0;
        DutchWords += isDutch ? 1 : 0;
    }

    public void Add(in LanguageTally other)
    {
        if (Words >= WordsAtMost)
            return;
        _sums += other._sums;
        Words += other.Words;
        EnglishWords += other.EnglishWords;
        DutchWords += other.DutchWords;
    }

    /// <summary>How much better English is than Dutch, in natural-log odds.</summary>
    public readonly double EnglishOverDutch => (double)(_sums[Profiles.English] - _sums[Profiles.Dutch]) / Profiles.Scale;

    /// <summary>How much better English or Dutch is than the best other language, in natural-log odds.</summary>
    public readonly double KnownOverOther()
    {
        var others = Vector256.ConditionalSelect(Profiles.Instance.OtherLanes, _sums, Vector256.Create(short.MinValue));
        var halves = Vector128.Max(others.GetLower(), others.GetUpper());
        short other = short.MinValue;
        for (var lane = 0; lane < Vector128<short>.Count; lane++)
            other = Math.Max(other, halves[lane]);
        return (double)(Math.Max(_sums[Profiles.English], _sums[Profiles.Dutch]) - other) / Profiles.Scale;
    }

    private void AddLetters(ReadOnlySpan<char> word)
    {
        var row = Half(Profiles.Instance.Letters.ScoresOf(word));
        _sums += Vector256.Max(Vector256.Min(row, Vector256.Create(MostPerUnlistedWord)), Vector256.Create((short)-MostPerUnlistedWord));
        Words++;
    }

    /// <summary>Half of each number, rounded towards zero.</summary>
    private static Vector256<short> Half(Vector256<short> numbers) => (numbers - (numbers >> 15)) >> 1;
}
