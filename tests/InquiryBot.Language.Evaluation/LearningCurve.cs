using System.Globalization;
using System.Text;
using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>What more messages are worth: the test part, read with weights from an eighth, a quarter, a half and all of the teaching set.</summary>
internal static class LearningCurve
{
    private const int Parts = 8;

    public static string Measure(IReadOnlyList<Labelled> test, IReadOnlyList<TrainingExample> examples, LanguagePack english, LanguagePack dutch)
    {
        var table = new StringBuilder();
        table.Append("| share of the teaching set | messages en | messages nl | action κ en | action κ nl | nudge precision / recall en | nudge precision / recall nl |\n|---|---|---|---|---|---|---|\n");
        foreach (var share in (int[])[1, 2, 4, Parts])
        {
            var taught = examples.Where(example => example.Source is null || !example.Source.Set.StartsWith("train", StringComparison.Ordinal) || PartOf(example.Source) < share).ToList();
            var (en, nl) = new Trainer(english, dutch).Learn(taught);
            var reader = new MessageReader(english.With(en), dutch.With(nl));
            var scores = new[] { "en", "nl" }.Select(language => new Scores([.. test.Where(truth => truth.Language == language).Select(truth => Measurement.Read(reader, truth))])).ToList();
            table.Append(CultureInfo.InvariantCulture, $"| {share}/{Parts} | {Count(taught, "en")} | {Count(taught, "nl")} | {scores[0].ActionKappa:0.000} | {scores[1].ActionKappa:0.000} ");
            table.Append(CultureInfo.InvariantCulture, $"| {scores[0].NudgePrecision:0.000} / {scores[0].NudgeRecall:0.000} | {scores[1].NudgePrecision:0.000} / {scores[1].NudgeRecall:0.000} |\n");
        }
        return table.ToString();
    }

    private static int Count(IEnumerable<TrainingExample> examples, string language) =>
        examples.Where(example => example.Source?.Set.StartsWith("train", StringComparison.Ordinal) == true && example.Source.Language == language)
            .Select(example => example.Source!.Id).Distinct().Count();

    private static int PartOf(Labelled truth) => (int)(truth.Spread / 31 % Parts);
}
