using System.Globalization;
using System.Text;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Evaluation;

/// <summary>The watch list as a page: what <c>docs/rules.md</c> holds.</summary>
internal static class RulesPage
{
    public const string Name = "rules.md";

    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("# What the reader looks for\n\n");
        page.Append("Generated from `src/InquiryBot.Language/Languages` by `dotnet run --project tests/InquiryBot.Language.Evaluation -- rules`; do not edit.\n");
        page.Append("No cue decides alone: those that fire are weighed together, and every reading names the ones that carried it.\n");
        Append(page, "English", WatchList.For(MessageLanguage.English));
        Append(page, "Nederlands", WatchList.For(MessageLanguage.Dutch));
        return page.ToString();
    }

    private static void Append(StringBuilder page, string heading, IReadOnlyList<WatchListEntry> cues)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n");
        foreach (var kind in cues.GroupBy(cue => cue.Kind))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {kind.Key.Id()}\n\n");
            foreach (var cue in kind)
                Append(page, cue);
        }
    }

    private static void Append(StringBuilder page, WatchListEntry cue)
    {
        page.Append(CultureInfo.InvariantCulture, $"- **`{cue.Cue}`** {cue.Idea} ({cue.Source})\n");
        page.Append(CultureInfo.InvariantCulture, $"  - ✓ {Examples(cue.Fires)}\n");
        page.Append(CultureInfo.InvariantCulture, $"  - ✗ {Examples(cue.Spares)}\n");
    }

    private static string Examples(IReadOnlyList<string> examples) =>
        string.Join(" · ", examples.Select(example => "“" + example.Replace("*", "\\*", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal) + "”"));
}
