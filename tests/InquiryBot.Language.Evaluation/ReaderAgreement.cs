using System.Globalization;
using System.Text;

namespace InquiryBot.Language.Evaluation;

/// <summary>How far the two people agreed who labelled the test part: the writer, and a second reader who saw the words only.</summary>
internal static class ReaderAgreement
{
    public static string Table()
    {
        var table = new StringBuilder("| language | messages | parts | action, agreement | action, κ | kind, agreement | kind, κ | messages settled by a third reader |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var language in (string[])["en", "nl"])
        {
            var (first, second) = (Read(language, "first"), Read(language, "second"));
            var actions = first.Select(label => (label.Value.Action, second[label.Key].Action)).ToList();
            var kinds = first.SelectMany(label => label.Value.Kinds.Split(' ').Zip(second[label.Key].Kinds.Split(' '))).ToList();
            var settled = first.Count(label => label.Value != second[label.Key]);
            table.Append(CultureInfo.InvariantCulture, $"| {language} | {actions.Count} | {kinds.Count} | {CohensKappa.Agreement(actions):0.000} | {CohensKappa.Of(actions):0.000} | {CohensKappa.Agreement(kinds):0.000} | {CohensKappa.Of(kinds):0.000} | {settled} |\n");
        }
        return table.ToString();
    }

    private static Dictionary<string, (string Action, string Kinds)> Read(string language, string reader) =>
        File.ReadLines(Path.Combine(Repository.Languages, language, "teaching", "test", "readers", reader + ".tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .ToDictionary(fields => fields[0], fields => (fields[1], fields[2]), StringComparer.Ordinal);
}
