namespace InquiryBot.Language.Evaluation;

/// <summary>Cohen's κ: agreement beyond what chance would give.</summary>
internal static class CohensKappa
{
    /// <summary>From pairs of labels for the same things; NaN when there are none, 1 when only one label occurs.</summary>
    public static double Of<T>(IReadOnlyList<(T First, T Second)> pairs)
        where T : notnull
    {
        if (pairs.Count == 0)
            return double.NaN;
        double count = pairs.Count;
        var first = pairs.CountBy(pair => pair.First);
        var second = pairs.CountBy(pair => pair.Second).ToDictionary();
        var expected = first.Sum(label => label.Value / count * second.GetValueOrDefault(label.Key) / count);
        return expected >= 1 ? 1 : (Agreement(pairs) - expected) / (1 - expected);
    }

    /// <summary>The share of pairs whose labels are the same.</summary>
    public static double Agreement<T>(IReadOnlyList<(T First, T Second)> pairs) =>
        (double)pairs.Count(pair => EqualityComparer<T>.Default.Equals(pair.First, pair.Second)) / pairs.Count;
}
