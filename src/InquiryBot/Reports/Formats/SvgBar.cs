using System.Globalization;

namespace InquiryBot.Reports.Formats;

/// <summary>One share as a bar.</summary>
internal static class SvgBar
{
    /// <summary>The picture; the figure stands beside it in the table, so readers of screens skip it.</summary>
    public static string Of(double share, string look) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"track\" width=\"100\" height=\"8\"/><rect class=\"{look}\" width=\"{share * 100:0.#}\" height=\"8\"/></svg>");
}
