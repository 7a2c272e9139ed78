using InquiryBot.Language.Text.Zones;

namespace InquiryBot.Language.Text.Detection;

/// <summary>Reads the word lists of <c>Languages</c>: English, Dutch, then the others.</summary>
internal static class WordLists
{
    public static List<string[]> Load()
    {
        var others = new List<List<string>>();
        foreach (var line in WordLines("Languages/other-languages.txt"))
        {
            if (line.StartsWith('['))
                others.Add([]);
            else
                others[^1].AddRange(line.Split(' '));
        }

        return [Words("Languages/en/language.txt"), Words("Languages/nl/language.txt"), .. others.Select(words => words.ToArray())];
    }

    private static string[] Words(string resource) => [.. WordLines(resource).SelectMany(line => line.Split(' '))];

    private static IEnumerable<string> WordLines(string resource) =>
        TextWords.LinesOf(resource).Where(line => line.Length > 0 && !line.StartsWith('#'));
}
