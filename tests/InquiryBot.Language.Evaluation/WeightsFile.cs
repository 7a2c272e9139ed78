using System.Globalization;
using System.Text;
using InquiryBot.Language.Stances;
using InquiryBot.Language.Stances.Wordings;

namespace InquiryBot.Language.Evaluation;

/// <summary>Writes learned weights as the data file that the reader loads: a line per cue and per pattern of its own weight, small weights left out.</summary>
internal static class WeightsFile
{
    /// <summary>A wording whose every weight is smaller is left out.</summary>
    public const double LeastWording = 0.125;

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

    /// <summary>Writes what was learned of wordings, and beside it what each looked like where it was first met.</summary>
    public static void WriteWordings(string languages, LanguagePack pack, Trainer trainer, int language, WordingGlosses glosses)
    {
        var text = new StringBuilder("# Learned wordings: the step to its key and a letter for each column. See WordingFile. Do not edit: train again.\n");
        var words = new StringBuilder("# What stands for the keys of wordings.txt, for people to read: an example of each wording. Written by training.\n");
        var before = 0UL;
        foreach (var (key, weights) in trainer.Wordings(language, LeastWording))
        {
            text.Append(CultureInfo.InvariantCulture, $"{key - before:x}\t{WordingFile.LettersOf(weights)}\n");
            before = key;
            words.Append(CultureInfo.InvariantCulture, $"{key:x16}\t{(key == WordingTable.BaseKey ? "(base)" : glosses.Of(key))}\n");
        }
        File.WriteAllText(Path.Combine(languages, pack.Code, WordingFile.Name), text.ToString());
        File.WriteAllText(Path.Combine(languages, pack.Code, WordingFile.GlossesName), words.ToString());
    }

    private static void Append(StringBuilder text, string cue, string pattern, Func<int, double> weightOf)
    {
        var entries = SentenceKinds.All.Select(kind => (kind, weight: weightOf((int)kind))).Where(entry => Math.Abs(entry.weight) >= Least)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.kind.Id()}={entry.weight:0.##}")).ToList();
        if (entries.Count > 0)
            text.Append(CultureInfo.InvariantCulture, $"{cue}\t{pattern}\t{string.Join(' ', entries)}\n");
    }
}
