using InquiryBot.Language.Stances;

namespace InquiryBot.Language.Evaluation;

/// <summary>
/// Plain text of public collections, of which only so much is known: sentences without a directive act are nobody's order. They keep the
/// reader quiet on ordinary text. Every n-th line is taken, in file order, so that the choice is the same each time.
/// </summary>
internal static class PlainText
{
    private const double Weight = 0.15;

    private static readonly (string File, string[] Labels, int Every)[] Quiet =
    [
        ("ewt_train.tsv", ["/other"], 4),
        ("ami_train.tsv", ["Inform", "Assess", "Comment-About-Understanding"], 25),
        ("enron_verified.tsv", ["intent=neg"], 2),
        ("advice_needadvice_train.tsv", ["advice=0"], 6),
        ("advice_askparents_train.tsv", ["advice=0"], 8),
    ];

    public static IEnumerable<TrainingExample> Read(string folder, ExampleMaker maker, IReadOnlySet<string> without)
    {
        var quiet = new bool[KindModel.Kinds];
        foreach (var kind in SentenceKinds.All)
            quiet[(int)kind] = kind.DefaultAction() != MessageAction.Nudge;
        foreach (var (file, labels, every) in Quiet)
        {
            var lines = Lines(Path.Combine(folder, "corpora", file)).Where(line => labels.Any(label => line[2].Contains(label, StringComparison.Ordinal)) && !without.Contains(line[1]));
            foreach (var line in lines.Where((_, number) => number % every == 0))
            {
                if (maker.Of(null, "en", line[1], quiet, Weight) is { } example)
                    yield return example;
            }
        }
    }

    private static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Where(parts => parts.Length >= 3);
}
