using System.Globalization;
using System.Text;
using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>Writes learned weights as the data file that the reader loads: a line per cue and per pattern of its own weight, small weights left out.</summary>
internal static class WeightsFile
{
    private const double Least = 0.08;

    public static void Write(string languages, LanguagePack pack, Trainer trainer, int language)
    {
        var text = new StringBuilder();
        text.Append("# Weights of the cues in natural-log odds, learned by tests/InquiryBot.Language.Evaluation (train). Do not edit: train again.\n");
        Append(text, "base", "", kind => trainer.CueWeight(language, -1, kind));
        foreach (var cue in pack.Cues)
        {
            Append(text, cue.Name, "", kind => trainer.CueWeight(language, cue.FirstPattern, kind));
            for (var i = 0; i < cue.Patterns.Count; i++)
            {
                var pattern = cue.FirstPattern + i;
                Append(text, cue.Name, cue.Patterns[i], kind => trainer.PatternWeight(language, pattern, kind));
            }
        }
        File.WriteAllText(Path.Combine(languages, pack.Code, LanguagePack.WeightsFile), text.ToString());
    }

    private static void Append(StringBuilder text, string cue, string pattern, Func<int, double> weightOf)
    {
        var entries = SentenceKinds.All.Select(kind => (kind, weight: weightOf((int)kind))).Where(entry => Math.Abs(entry.weight) >= Least)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.kind.Id()}={entry.weight:0.##}")).ToList();
        if (entries.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"{cue}\t{pattern}\t{string.Join(' ', entries)}\n");
    }
}
