using System.Globalization;
using System.Text;

namespace InquiryBot.Language.Evaluation;

/// <summary>Reads labelled texts and puts the figures side by side.</summary>
internal static class Measurement
{
    public static Outcome Read(MessageReader reader, Labelled truth)
    {
        var reading = reader.Read(truth.Text, truth.Context);
        return new Outcome(truth, reading) { NudgeChance = NudgeChanceOf(reading) };
    }

    public static string Table(IEnumerable<Outcome> outcomes)
    {
        var table = new StringBuilder();
        table.AppendLine("| data set | texts | stance accuracy | stance κ | action accuracy | action κ | nudge precision | nudge recall | false nudges per 1,000 silent | kind macro-F1 | calibration error |");
        table.AppendLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var set in outcomes.GroupBy(o => o.Truth.Set))
            table.AppendLine(Row(set.Key, new Scores([.. set])));
        return table.ToString();
    }

    public static string Misses(IEnumerable<Outcome> outcomes)
    {
        var list = new StringBuilder();
        foreach (var o in outcomes.Where(o => o.Reading.Action != o.Truth.Action || !o.Truth.IsRight(o.Kind)).OrderBy(o => o.Truth.Set + o.Truth.Action + o.Truth.Kind))
        {
            var mark = o.IsFalseNudge ? "!!" : o.Reading.Action != o.Truth.Action ? "! " : "  ";
            var cues = string.Join(" ", o.Reading.Main?.Evidence.Take(4).Select(e => $"{e.Cue[3..]}:{e.Weight.ToString("0.0", CultureInfo.InvariantCulture)}") ?? []);
            list.AppendLine(CultureInfo.InvariantCulture, $"{mark}{o.Truth.Set} {o.Truth.Id} {o.Truth.Kind.Id()}/{o.Truth.Action} read {o.Kind.Id()}/{o.Reading.Action} {o.NudgeChance:0.00} | {o.Truth.Text} | {cues} | {o.Reading.Language}");
        }
        return list.ToString();
    }

    private static double NudgeChanceOf(MessageReading reading) =>
        reading.Action == MessageAction.Nudge ? reading.Confidence : Math.Min(1 - reading.Confidence, 0.5);

    private static string Row(string name, Scores s) => string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {s.Count} | {s.StanceAccuracy:0.000} | {s.StanceKappa:0.000} | {s.ActionAccuracy:0.000} | {s.ActionKappa:0.000} | {s.NudgePrecision:0.000} | {s.NudgeRecall:0.000} | {s.FalseNudgesPerThousandSilent:0.0} | {s.MacroF1:0.000} | {s.CalibrationError:0.000} |");
}
