using System.Globalization;

namespace InquiryBot.Language.Evaluation;

/// <summary>
/// Labels for sentences of public collections. The repository holds ids and labels only (<c>teaching/public.tsv</c>); the sentences are looked up in the
/// folder given to the command, and left out when they are not there.
/// </summary>
internal static class PublicSentences
{
    /// <summary>They are true to life, so a sure one counts for several of the others.</summary>
    private const double Sureness = 5;

    private static readonly (string Name, string[] Files)[] Collections =
    [
        ("ami", ["ami_train.tsv"]),
        ("enron", ["enron_verified.tsv"]),
        ("ewt", ["ewt_train.tsv"]),
        ("advice", ["advice_askparents_train.tsv", "advice_needadvice_train.tsv"]),
    ];

    public static IEnumerable<Labelled> Read(string folder)
    {
        var texts = Texts(Path.Combine(folder, "corpora"));
        foreach (var line in File.ReadLines(Path.Combine(Repository.Languages, "en", "teaching", "public.tsv")))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.Split('\t') is not [var id, var action, var kind, .. var sure] || !SentenceKinds.TryFind(kind, out var label))
                throw new FormatException($"public.tsv: '{line}' should be an id, an action and a kind, and perhaps how sure the reader was, parted by tabs");
            if (texts.TryGetValue(id, out var text))
                yield return new Labelled(id, "public en", "en", text, label, Enum.Parse<MessageAction>(action, ignoreCase: true), [], SurenessOf(sure)) { Group = "public " + text };
        }
    }

    /// <summary>3 is sure, 2 leaning, 1 a coin flip; nothing was noted for the oldest.</summary>
    private static double SurenessOf(string[] noted) =>
        Sureness * (noted is [var sure] ? int.Parse(sure, CultureInfo.InvariantCulture) / 3.0 : 1);

    private static Dictionary<string, string> Texts(string folder)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, files) in Collections)
        {
            foreach (var file in files.Select(file => Path.Combine(folder, file)).Where(File.Exists))
            {
                foreach (var fields in File.ReadLines(file).Skip(1).Select(line => line.Split('\t')).Where(fields => fields.Length >= 3))
                    texts.TryAdd($"{name}:{fields[0]}", fields[1]);
            }
        }
        return texts;
    }
}
