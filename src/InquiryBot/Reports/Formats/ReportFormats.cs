namespace InquiryBot.Reports.Formats;

/// <summary>The formats by name.</summary>
internal static class ReportFormats
{
    private static readonly Dictionary<string, IReportFormat> ByName = new(StringComparer.Ordinal)
    {
        ["markdown"] = new MarkdownReport(), ["html"] = new HtmlReport(), ["csv"] = new CsvReport(), ["json"] = new JsonReport(),
    };

    /// <summary>The names, the default first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ByName.Keys];

    /// <summary>The format under a name.</summary>
    public static IReportFormat Named(string name) => ByName[name];
}
