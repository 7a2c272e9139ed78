using System.Text;
using System.Text.RegularExpressions;

namespace InquiryBot.Channels.Slack.Saying;

/// <summary>
/// Makes words safe to say: whatever anybody wrote, it mentions nobody, links nowhere and is no command. Slack takes nothing for a mention or a link that is
/// not in angle brackets, as long as it is told to leave bare words alone; the blocks and the message say so.
/// </summary>
internal static partial class Escaping
{
    /// <summary>The text with Slack's three escapes, and without half characters.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\0' => escaped,
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The ids of people that a text names, each once.</summary>
    public static IReadOnlyCollection<string> PeopleIn(string text) => [.. Person().Matches(text).Select(found => found.Groups[1].Value).Distinct()];

    /// <summary>The text with names in the place of ids; "…" for whoever has none.</summary>
    public static string Name(string text, IReadOnlyDictionary<string, string?> names) =>
        Person().Replace(text, found => $"@{(names.GetValueOrDefault(found.Groups[1].Value) is { Length: > 0 } name ? name : "…")}");

    [GeneratedRegex("@([UW][A-Z0-9]{6,20})(?![A-Za-z0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Person();
}
