using System.Globalization;
using System.Text;
using InquiryBot.Conversation;
using InquiryBot.Retrospectives.Keeping;

namespace InquiryBot.Retrospectives.Exports;

/// <summary>A summary as CSV (RFC 4180), a row for each line and each action. No spreadsheet takes what people wrote for a formula.</summary>
internal static class CsvSummary
{
    /// <summary>Writes it.</summary>
    public static string Write(SummaryDocument summary, BotTexts texts)
    {
        var text = new StringBuilder();
        AppendRow(
            text, texts["retro.csv.kind"], texts["retro.csv.text"], texts["retro.part.Carrier"], texts["retro.part.FirstStep"], texts["retro.part.Sign"], texts["retro.part.CheckOn"],
            texts["retro.part.Vision"], texts["retro.part.Support"]);
        foreach (var action in summary.Earlier)
            AppendRow(text, texts[$"retro.review.{action.Review}"], action.What);
        foreach (var line in summary.Lines)
            AppendRow(text, texts[$"retro.line.{line.Kind}"], line.Text);
        foreach (var action in summary.Actions)
            AppendRow(text, texts["retro.csv.action"], action);
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string kind, ActionBody action) =>
        AppendRow(text, kind, action.What, action.Carrier, action.FirstStep, action.Sign, action.CheckOn.ToString("O", CultureInfo.InvariantCulture), action.Vision, action.Support);

    private static void AppendRow(StringBuilder text, params ReadOnlySpan<string?> cells)
    {
        const int columns = 8;
        for (var column = 0; column < columns; column++)
        {
            if (column > 0)
                text.Append(',');
            text.Append(Cell(column < cells.Length ? cells[column] ?? "" : ""));
        }

        text.Append("\r\n");
    }

    // What begins like a formula, also behind blanks, gets an apostrophe, which makes it text.
    private static string Cell(string words)
    {
        var safe = words.TrimStart() is ['=' or '+' or '-' or '@' or '|' or '%', ..] || words is ['\t' or '\r' or '\n', ..] ? $"'{words}" : words;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
