using InquiryBot.Language.Text;

namespace InquiryBot.Language.RewordingEvaluation;

/// <summary>
/// Reads the messages that call for a nudge from a file the reader learns from: "[speaker] action kinds text", with tabs between and a
/// bar where one sentence ends. The language is the folder the file lies in ("en" or "nl").
/// </summary>
internal static class TeachingFile
{
    private const char Bar = '¦';

    public static IEnumerable<Example> Read(string path)
    {
        var language = Path.GetFullPath(path).Split(Path.DirectorySeparatorChar).Contains("nl") ? MessageLanguage.Dutch : MessageLanguage.English;
        foreach (var line in File.ReadLines(path))
        {
            var fields = line.Split('\t');
            var action = Array.FindIndex(fields, 0, Math.Min(2, fields.Length), field => field is "nudge" or "gentle");
            if (action >= 0 && action + 2 < fields.Length && Of(fields[action + 1], fields[^1], language) is { } example)
                yield return example;
        }
    }

    private static Example? Of(string kinds, string barred, MessageLanguage language)
    {
        var ids = kinds.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var parts = barred.Replace("\\n", "\n", StringComparison.Ordinal).Split(Bar);
        if (ids.Length != parts.Length)
            return null;
        var sentences = new List<(TextSpan, SentenceKind)>();
        var start = 0;
        for (var at = 0; at < parts.Length; at++)
        {
            if (!SentenceKinds.TryFind(ids[at], out var kind))
                return null;
            sentences.Add((new TextSpan(start, parts[at].Length), kind));
            start += parts[at].Length;
        }

        return sentences.Exists(sentence => sentence.Item2.Stance() is Stance.Telling) ? new Example(string.Concat(parts), language, sentences) : null;
    }
}
