using System.Text;

namespace InquiryBot.Benchmarks.Reading;

/// <summary>Chat messages of a wished length, English and Dutch in turn, from the teaching set: what people write, not one sentence again and again.</summary>
internal static class ChatMessages
{
    private const int Most = 2000;

    /// <summary>Messages of about so many words; long ones are made of several.</summary>
    public static IReadOnlyList<string> Of(int words)
    {
        var all = All();
        return words <= 20
            ? [.. all.Where(text => Math.Abs(WordsOf(text) - words) <= Math.Max(1, words / 8)).Take(Most)]
            : [.. Joined(all, words).Take(Math.Min(Most, 40_000 / words))];
    }

    private static List<string> All()
    {
        var english = Lines("en").ToList();
        var dutch = Lines("nl").ToList();
        return [.. english.Zip(dutch).SelectMany(pair => new[] { pair.First, pair.Second })];
    }

    private static IEnumerable<string> Lines(string language) =>
        from file in Directory.EnumerateFiles(Path.Combine(Root(), "src", "InquiryBot.Language", "Languages", language, "teaching", "train"), "*.tsv").Order(StringComparer.Ordinal)
        from line in File.ReadLines(file)
        where line.Length > 0 && line[0] != '#' && !line.StartsWith("thread", StringComparison.Ordinal)
        select line[(line.LastIndexOf('\t') + 1)..].Replace("¦", "", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);

    private static IEnumerable<string> Joined(List<string> all, int words)
    {
        var text = new StringBuilder();
        var count = 0;
        foreach (var message in all)
        {
            text.Append(message).Append(message[^1] is '.' or '?' or '!' ? " " : ". ");
            count += WordsOf(message);
            if (count < words)
                continue;
            yield return text.ToString().TrimEnd();
            text.Clear();
            count = 0;
        }
    }

    private static int WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "InquiryBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("InquiryBot.sln is in no folder above the program; run it with dotnet run from a clone");
    }
}
