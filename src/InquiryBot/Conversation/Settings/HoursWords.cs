using System.Globalization;
using System.Text.RegularExpressions;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation.Settings;

/// <summary>Reads "18-8", "18:00 - 08:30", "van 18 uur tot 8 uur", "6pm to 8am".</summary>
internal static partial class HoursWords
{
    private const int LongestHours = 40;

    /// <summary>The hours, or null when the words say something else.</summary>
    public static QuietHours? Read(string words)
    {
        if (words.Length > LongestHours || Hours().Match(words) is not { Success: true } found)
            return null;
        return TimeIn(found, "from") is { } from && TimeIn(found, "to") is { } to && from != to ? new QuietHours(from, to) : null;
    }

    private static TimeOnly? TimeIn(Match found, string end)
    {
        var hour = int.Parse(found.Groups[$"{end}hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = found.Groups[$"{end}minute"] is { Success: true } minutes ? int.Parse(minutes.ValueSpan, CultureInfo.InvariantCulture) : 0;
        var half = found.Groups[$"{end}half"].Value.ToUpperInvariant();
        if (half is "AM" or "PM")
        {
            if (hour is < 1 or > 12)
                return null;
            hour = (hour % 12) + (half == "PM" ? 12 : 0);
        }

        // "Until 24:00" is midnight.
        return hour <= 24 && minute < 60 && (hour < 24 || minute == 0) ? new TimeOnly(hour % 24, minute) : null;
    }

    [GeneratedRegex(
        @"^\s*(?:from\s+|van\s+|tussen\s+|between\s+)?(?<fromhour>\d{1,2})(?:[:.](?<fromminute>\d{2}))?\s*(?<fromhalf>am|pm|uur|u|h)?\s*(?:-|–|to|until|till|tot|en|and)\s*(?<tohour>\d{1,2})(?:[:.](?<tominute>\d{2}))?\s*(?<tohalf>am|pm|uur|u|h)?\s*[.!]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hours();
}
