using System.Globalization;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation;

/// <summary>How long a person wants the bot to be quiet: some hours, some days, or the rest of the day.</summary>
/// <param name="Length">How long from now; zero for the rest of today. Whole days are days of the calendar.</param>
internal readonly record struct PauseLength(TimeSpan Length)
{
    /// <summary>A bare "pause".</summary>
    public static PauseLength Default { get; } = new(TimeSpan.FromHours(2));

    /// <summary>Until midnight where the person is.</summary>
    public static PauseLength Today { get; }

    /// <summary>
    /// When the pause ends. Two hours are two hours, also when the clock changes meanwhile; "until tomorrow" and "a week" follow the clock on the wall.
    /// </summary>
    /// <param name="now">What time it is.</param>
    /// <param name="zone">Where the person is.</param>
    public DateTimeOffset EndsAt(DateTimeOffset now, TimeZoneInfo zone)
    {
        if (Length == TimeSpan.Zero)
            return zone.Midnight(now);
        return Length.Ticks % TimeSpan.TicksPerDay == 0 ? zone.DaysAfter(now, Length.Days) : zone.At(now + Length);
    }

    /// <summary>Reads "2h", "30 min", "vandaag", "until tomorrow", "een week"; nothing at all means two hours.</summary>
    /// <param name="words">What stands after "pause", lower case.</param>
    /// <returns>Null when the words say something else.</returns>
    public static PauseLength? Read(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("for" or "voor" or "the" or "de")).ToArray();
        if (parts.Length == 0)
            return Default;
        if (parts is ["today" or "vandaag" or "tomorrow" or "morgen"] or ["until" or "till" or "tot", "tomorrow" or "morgen"] or ["rest", "of" or "van", "day" or "dag"])
            return Today;

        var text = string.Concat(parts);
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        var unit = UnitOf(text[digits..]);
        if (unit is null || digits > 3)
            return UnitOf(WithoutArticle(text)) is { } one ? new PauseLength(one) : null;
        var count = digits == 0 ? 1 : int.Parse(text.AsSpan(0, digits), CultureInfo.InvariantCulture);
        var length = unit.Value * count;
        return length > TimeSpan.Zero && length <= TimeSpan.FromDays(365) ? new PauseLength(length) : null;
    }

    private static string WithoutArticle(string text) =>
        text.StartsWith("een", StringComparison.Ordinal) ? text[3..] : text.StartsWith("an", StringComparison.Ordinal) ? text[2..] : text.StartsWith('a') ? text[1..] : text;

    private static TimeSpan? UnitOf(string word) => word switch
    {
        "m" or "min" or "mins" or "minute" or "minutes" or "minuut" or "minuten" => TimeSpan.FromMinutes(1),
        "h" or "hr" or "hrs" or "hour" or "hours" or "u" or "uur" or "uren" or "uurtje" => TimeSpan.FromHours(1),
        "d" or "day" or "days" or "dag" or "dagen" => TimeSpan.FromDays(1),
        "w" or "week" or "weeks" or "weken" or "weekje" => TimeSpan.FromDays(7),
        _ => null,
    };
}
