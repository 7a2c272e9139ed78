using System.Globalization;
using InquiryBot.Language;

namespace InquiryBot.Reports.Formats;

/// <summary>A report for spreadsheets: section, name, count, share (RFC 4180).</summary>
internal sealed class CsvReport : IReportFormat
{
    private static readonly Stance[] Stances = [Stance.Telling, Stance.Asking, Stance.Other];

    /// <inheritdoc/>
    public void Write(RoomReport report, ReportWords words, TextWriter output)
    {
        Row(output, "section", "name", "count", "share");
        Row(output, "messages", words["messages"], Number(report.Stances.Messages), "");
        foreach (var stance in Stances)
            Row(output, "stances", words.Of(stance), Number(report.Stances.Of(stance)), Number(report.Stances.ShareOf(stance)));
        foreach (var part in report.Timeline)
        {
            foreach (var stance in Stances)
                Row(output, "time: " + words.Of(stance), part.Label(words.Culture), Number(part.Counts.Of(stance)), Number(part.Counts.ShareOf(stance)));
        }

        foreach (var section in ReportSections.Of(report))
        {
            foreach (var figure in section.Figures)
                Row(output, words[section.Key], words[figure.Key], Number(figure.Count), figure.Share is { } share ? Number(share) : "");
        }

        if (report.Turns is { } turns)
            Row(output, words["turns"], words["turns"], turns.Turns.ToString(CultureInfo.InvariantCulture), Number(turns.QuieterHalf));
        foreach (var (kind, count) in report.Kinds)
            Row(output, words["kinds"], $"{kind.Id()} {words.Of(kind)}", Number(count), Number(Share.Of(count, report.Stances.Sentences)));
        foreach (var note in words.Notes(report))
            Row(output, words["notes"], note, "", "");
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Number(double share) => share.ToString("0.###", CultureInfo.InvariantCulture);

    private static void Row(TextWriter output, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                output.Write(',');
            output.Write(CsvCell.Escape(cells[i]));
        }

        output.Write("\r\n");
    }
}
