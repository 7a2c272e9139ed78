using System.Globalization;
using System.Text;

namespace InquiryBot.Language.Evaluation;

/// <summary>A quick look for whoever mends cues: two folds of one language, the figures, and the texts that were read wrongly.</summary>
internal static class DevelopmentRun
{
    private const int FoldsRun = 2;

    public static string Of(string folder, IReadOnlyList<Labelled> all, string language)
    {
        if (language == "threads")
            return OfThreads(folder, all);
        var texts = all.Where(truth => truth.Language == language).ToList();
        var (english, dutch, examples, _) = Training.Prepare(folder, texts);
        var ofLanguage = examples.Where(example => example.Language == (language == "nl" ? 1 : 0)).ToList();
        var outcomes = CrossValidation.Run(texts, ofLanguage, english, dutch, FoldsRun);
        return Measurement.Table(outcomes) + Confusions(outcomes) + Measurement.Misses(outcomes);
    }

    /// <summary>The threads of two folds. What is learned of threads is learned from other threads, so they cannot all be left out.</summary>
    private static string OfThreads(string folder, IReadOnlyList<Labelled> all)
    {
        var (english, dutch, examples, _) = Training.Prepare(folder, all);
        var outcomes = CrossValidation.Run(all, examples, english, dutch, FoldsRun).Where(outcome => outcome.Truth.IsInThread).ToList();
        return Measurement.Table(outcomes) + Confusions(outcomes) + Measurement.Misses(outcomes);
    }

    private static string Confusions(IEnumerable<Outcome> outcomes)
    {
        var text = new StringBuilder("\ntruth -> read, how often\n");
        var wrong = outcomes.Where(o => o.Reading.Action != o.Truth.Action || !o.Truth.IsRight(o.Kind))
            .GroupBy(o => $"{o.Truth.Kind.Id()}/{o.Truth.Action} -> {o.Kind.Id()}/{o.Reading.Action}").OrderByDescending(group => group.Count());
        foreach (var group in wrong.Where(group => group.Count() > 2))
            text.AppendLine(CultureInfo.InvariantCulture, $"{group.Count(),4} {group.Key}");
        return text.AppendLine().ToString();
    }
}
