using System.Reflection;
using InquiryBot.Language.Text.Tokens;

namespace InquiryBot.Language.Text.Zones;

/// <summary>The words of <c>Languages/*/text.txt</c>, both languages together: zones are found before the language is known.</summary>
internal static class TextWords
{
    private static readonly Dictionary<string, List<string>> Sections = Load();

    public static WordSet Abbreviations { get; } = Words("abbreviations");

    /// <summary>Abbreviations only when a number follows.</summary>
    public static WordSet Numbered { get; } = Words("numbered");

    public static WordSet Saying { get; } = Words("saying");

    public static WordSet Prose { get; } = Words("prose");

    public static WordSet Greetings { get; } = Words("greetings");

    public static WordSet HeadersFrom { get; } = Words("headers-from");

    public static WordSet Headers { get; } = Words("headers");

    public static WordSet Wrote { get; } = Words("wrote");

    public static WordSet On { get; } = Words("on");

    public static WordSet ForwardPrefixes { get; } = Words("forward-prefixes");

    public static string[][] Separators { get; } = Phrases("separators");

    public static string[][] Closings { get; } = Phrases("closings");

    public static string[][] DeviceLines { get; } = Phrases("device-lines");

    private static WordSet Words(string section) =>
        new(Sections[section].SelectMany(line => line.Split(' ')));

    /// <summary>The longest first, so that "met vriendelijke groet" is found before "groet".</summary>
    private static string[][] Phrases(string section) =>
        [.. Sections[section].Distinct().Select(line => line.Split(' ')).OrderByDescending(words => words.Length)];

    private static Dictionary<string, List<string>> Load()
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var language in (string[])["en", "nl"])
        {
            var current = new List<string>();
            foreach (var line in LinesOf($"Languages/{language}/text.txt"))
            {
                if (line.StartsWith('['))
                    sections[line.Trim('[', ']')] = current = sections.GetValueOrDefault(line.Trim('[', ']'), []);
                else if (line.Length > 0 && !line.StartsWith('#'))
                    current.Add(line);
            }
        }

        return sections;
    }

    internal static IEnumerable<string> LinesOf(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The language file {resource} is not part of the program; add it under src/InquiryBot.Language.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line.Trim();
    }
}
