namespace InquiryBot.Reports.Formats;

/// <summary>A way to write a report down.</summary>
internal interface IReportFormat
{
    /// <summary>Writes the whole report.</summary>
    void Write(RoomReport report, ReportWords words, TextWriter output);
}
