namespace InquiryBot.Conversation;

/// <summary>How long a person wants the bot to be quiet: some hours, or the rest of the day.</summary>
/// <param name="Length">How long from now; zero for the rest of today.</param>
internal readonly record struct PauseLength(TimeSpan Length)
{
    /// <summary>A bare "pause".</summary>
    public static PauseLength Default { get; } = new(TimeSpan.FromHours(2));

    /// <summary>Until midnight where the person is.</summary>
    public static PauseLength Today { get; }

    /// <summary>When the pause ends.</summary>
    /// <param name="now">What time it is where the person is.</param>
    public DateTimeOffset EndsAt(DateTimeOffset now) =>
        Length > TimeSpan.Zero ? now + Length : new DateTimeOffset(now.Date.AddDays(1), now.Offset);

    /// <summary>Reads "2h", "30 min", "vandaag", "een week"; nothing at all means two hours.</summary>
    /// <param name="words">What stands after "pause", lower case.</param>
    /// <returns>Null when the words say something else.</returns>
    public static PauseLength? Read(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("for" or "voor" or "the" or "de")).ToArray();
        if (parts.Length == 0)
            return Default;
        if (parts is ["today"] or ["vandaag"])
            return Today;

        var text = string.Concat(parts);
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        var unit = UnitOf(text[digits..]);
        if (unit is null || digits > 3)
            return UnitOf(WithoutArticle(text)) is { } one ? new PauseLength(one) : null;
        var count = digits == 0 ? 1 : int.Parse(text.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture);
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
