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

    public void Add(ReadOnlySpan<char> word, bool mayBeName)
    {
        var row = Profiles.Instance.Find(word, out var isEnglish, out var isDutch);
        if (row.IsEmpty)
        {
            if (!mayBeName)
                AddLetters(word);
            return;
        }

        _sums += Vector256.Create(row);
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
        var other = short.MinValue;
        for (var lane = Profiles.FirstOther; lane < Profiles.Instance.Count; lane++)
            other = Math.Max(other, _sums[lane]);
        return (double)(Math.Max(_sums[Profiles.English], _sums[Profiles.Dutch]) - other) / Profiles.Scale;
    }

    private void AddLetters(ReadOnlySpan<char> word)
    {
        Span<short> sums = stackalloc short[Profiles.Lanes];
        sums.Clear();
        Profiles.Instance.Letters.AddScores(word, sums);
        var row = Vector256.Create<short>(sums) / 2;
        _sums += Vector256.Max(Vector256.Min(row, Vector256.Create(MostPerUnlistedWord)), Vector256.Create((short)-MostPerUnlistedWord));
        Words++;
    }
}
