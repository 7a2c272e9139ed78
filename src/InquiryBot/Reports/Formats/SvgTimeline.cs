using System.Globalization;
using System.Net;
using InquiryBot.Language;

namespace InquiryBot.Reports.Formats;

/// <summary>The shares over time as columns, a stretch a column.</summary>
internal static class SvgTimeline
{
    private const int Width = 720;
    private const int Height = 180;
    private const int LabelHeight = 26;
    private const int Gap = 6;

    // Asking stands at the bottom, where its height is easiest to compare.
    private static readonly Stance[] FromBelow = [Stance.Asking, Stance.Telling, Stance.Other];

    /// <summary>Writes the picture. Each column says its figures to who points at it or has the screen read.</summary>
    public static void Write(IReadOnlyList<TimelinePart> parts, ReportWords words, TextWriter output)
    {
        output.WriteLine($"<svg class=\"time\" viewBox=\"0 0 {Width} {Height + LabelHeight}\" role=\"img\" aria-label=\"{Text(words["time"])}\">");
        var column = (double)Width / parts.Count;
        for (var i = 0; i < parts.Count; i++)
            WriteColumn(parts[i], i * column, column, words, output);
        output.WriteLine("</svg>");
    }

    private static void WriteColumn(TimelinePart part, double left, double column, ReportWords words, TextWriter output)
    {
        var label = part.Label(words.Culture);
        var figures = string.Join(", ", FromBelow.Select(stance => $"{words.Of(stance)} {words.Percent(part.Counts.ShareOf(stance))}"));
        output.Write($"<g><title>{Text($"{label}: {figures}")}</title>");
        var bottom = (double)Height;
        foreach (var stance in FromBelow)
        {
            var height = part.Counts.ShareOf(stance) * Height;
            bottom -= height;
            output.Write(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"{ReportWords.NameOf(stance)}\" x=\"{left + (Gap / 2):0.#}\" y=\"{bottom:0.#}\" width=\"{column - Gap:0.#}\" height=\"{height:0.#}\"/>"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{left + (column / 2):0.#}\" y=\"{Height + 18}\">{Text(label)}</text></g>"));
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
