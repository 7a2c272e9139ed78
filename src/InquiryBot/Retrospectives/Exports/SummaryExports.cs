using InquiryBot.Conversation;

namespace InquiryBot.Retrospectives.Exports;

/// <summary>Writes a summary as a file.</summary>
internal static class SummaryExports
{
    /// <summary>What it can be written as, by the word people type.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["markdown", "csv", "json"];

    /// <summary>Writes it.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static string Write(SummaryDocument summary, string format, BotTexts texts) => format switch
    {
        "markdown" => MarkdownSummary.Write(summary, texts),
        "csv" => CsvSummary.Write(summary, texts),
        "json" => JsonSummary.Write(summary),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, $"A summary is written as {string.Join(", ", Formats)}."),
    };
}
