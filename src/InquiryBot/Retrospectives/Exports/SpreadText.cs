using System.Globalization;

namespace InquiryBot.Retrospectives.Exports;

/// <summary>A spread as words: "1: 0, 2: 1, 3: 4".</summary>
internal static class SpreadText
{
    /// <summary>Writes it.</summary>
    /// <param name="counts">How often each number was given.</param>
    /// <param name="least">The smallest number of the scale.</param>
    /// <param name="most">The largest.</param>
    public static string Of(IReadOnlyDictionary<int, int> counts, int least, int most) =>
        string.Join(", ", Enumerable.Range(least, most - least + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"{number}: {counts.GetValueOrDefault(number)}×")));
}
