using InquiryBot.Storage;

namespace InquiryBot.Nudging;

/// <summary>Quiet hours as two columns of milliseconds since midnight.</summary>
internal static class StoredHours
{
    /// <summary>The hours in two columns, or null when there are none.</summary>
    public static QuietHours? HoursOrNull(this Row row, int from, int to) =>
        row.IsNull(from) || row.IsNull(to) ? null : new QuietHours(Time(row.Number(from)), Time(row.Number(to)));

    private static TimeOnly Time(long milliseconds) => TimeOnly.FromTimeSpan(TimeSpan.FromMilliseconds(milliseconds));
}
