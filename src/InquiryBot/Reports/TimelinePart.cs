using System.Globalization;

namespace InquiryBot.Reports;

/// <summary>A stretch of the conversation.</summary>
/// <param name="Start">When it began: since the start of the meeting or, with a date, since the first of January of the year 1; null without times.</param>
/// <param name="Width">How long it lasted.</param>
/// <param name="HasDate">Whether the start is a date.</param>
/// <param name="Counts">What was said in it.</param>
internal sealed record TimelinePart(TimeSpan? Start, TimeSpan? Width, bool HasDate, StanceCounts Counts)
{
    /// <summary>Without times: how much of the conversation lies before it.</summary>
    public double FromShare { get; init; }

    /// <summary>Without times: how much of the conversation it brings to an end.</summary>
    public double ToShare { get; init; }

    /// <summary>A short label.</summary>
    public string Label(CultureInfo culture)
    {
        if (Start is not { } start || Width is not { } width)
            return string.Create(culture, $"{FromShare * 100:0}–{ToShare * 100:0} %");
        if (!HasDate)
            return $"{Clock(start)}–{Clock(start + width)}";
        var date = new DateTime(start.Ticks);
        return width < TimeSpan.FromDays(1) ? date.ToString("d MMM HH:mm", culture) : date.ToString("d MMM yyyy", culture);
    }

    private static string Clock(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time.Minutes:00}");
}
