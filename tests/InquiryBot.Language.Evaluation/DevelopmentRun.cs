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
        return Measurement.Table(outcomes) + Thresholds(outcomes) + Confusions(outcomes) + Measurement.Misses(outcomes);
    }

    /// <summary>All threads, read with weights that saw none of them.</summary>
    private static string OfThreads(string folder, IReadOnlyList<Labelled> all)
    {
        var (english, dutch, examples, _) = Training.Prepare(folder, [.. all.Where(truth => !truth.IsInThread)]);
        var (en, nl) = new Trainer(english, dutch).Learn(examples);
        var reader = new MessageReader(english.With(en), dutch.With(nl));
        var outcomes = all.Where(truth => truth.IsInThread).Select(truth => Measurement.Read(reader, truth)).ToList();
        return Measurement.Table(outcomes) + Thresholds(outcomes) + Confusions(outcomes) + Measurement.Misses(outcomes);
    }

    /// <summary>What precision and recall would be if a nudge had to be surer.</summary>
    public static string Thresholds(IReadOnlyList<Outcome> outcomes)
    {
        var text = new StringBuilder("\nset, least chance: precision, recall, false per 1,000 silent\n");
        foreach (var set in outcomes.GroupBy(o => o.Truth.Set))
        {
            foreach (var least in (double[])[0.6, 0.7, 0.8, 0.85, 0.9, 0.95])
            {
                var nudged = set.Where(o => o.Reading.Action == MessageAction.Nudge && o.Reading.Confidence >= least).ToList();
                double right = nudged.Count(o => o.Truth.Action == MessageAction.Nudge);
                text.AppendLine(CultureInfo.InvariantCulture, $"{set.Key} {least}: {right / nudged.Count:0.000} {right / set.Count(o => o.Truth.Action == MessageAction.Nudge):0.000} {1000.0 * nudged.Count(o => o.Truth.Action == MessageAction.Silent) / set.Count(o => o.Truth.Action == MessageAction.Silent):0.0}");
            }
        }
        return text.ToString();
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
