using System.Globalization;

namespace InquiryBot.Retrospectives.Talk;

/// <summary>Reads a day to come as people type it: "in 2 weeks", "over een maand", "12 december", "14/1", "2026-12-01", "vrijdag".</summary>
internal static class CheckDates
{
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("en-GB"), CultureInfo.GetCultureInfo("nl-NL")];

    // A day before its month, in both languages; with and without a year.
    private static readonly string[] Formats = ["yyyy-M-d", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy"];
    private static readonly string[] WithoutYear = ["d-M", "d/M", "d MMMM", "d MMM", "MMMM d", "MMM d"];

    /// <summary>The day, or null when it is none.</summary>
    /// <param name="said">What was typed.</param>
    /// <param name="today">What day it is.</param>
    public static DateOnly? Read(string said, DateOnly today)
    {
        var text = said.Trim().TrimEnd('.').Replace(",", "", StringComparison.Ordinal).ToLowerInvariant();
        foreach (var lead in (string[])["on ", "op ", "by ", "rond "])
        {
            if (text.StartsWith(lead, StringComparison.Ordinal))
                text = text[lead.Length..];
        }

        return Span(text, today) ?? Weekday(text, today) ?? Written(text, today);
    }

    private static DateOnly? Written(string text, DateOnly today)
    {
        foreach (var culture in Cultures)
        {
            if (DateOnly.TryParseExact(text, Formats, culture, DateTimeStyles.AllowWhiteSpaces, out var whole))
                return whole;
            // Read in a leap year, or 29 February is no day at all.
            if (DateTime.TryParseExact($"{text} 2024", [.. WithoutYear.Select(format => $"{format} yyyy")], culture, DateTimeStyles.AllowWhiteSpaces, out var day))
                return NextTime(day.Month, day.Day, today);
        }

        return null;
    }

    private static DateOnly NextTime(int month, int day, DateOnly today)
    {
        var year = today.Year;
        while (day > DateTime.DaysInMonth(year, month) || new DateOnly(year, month, day) <= today)
            year++;
        return new DateOnly(year, month, day);
    }

    // "in two weeks", "over 3 dagen", "next month", "tomorrow"
    private static DateOnly? Span(string text, DateOnly today)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["tomorrow" or "morgen"] => today.AddDays(1),
            ["overmorgen"] => today.AddDays(2),
            ["next" or "volgende", var unit] => Add(1, unit, today),
            ["in" or "over", var count, var unit] => CountOf(count) is { } number ? Add(number, unit, today) : null,
            ["in" or "over", "een" or "één", "paar" or "couple", var unit] => Add(2, unit, today),
            [var count, var unit] => CountOf(count) is { } number ? Add(number, unit, today) : null,
            _ => null,
        };
    }

    private static int? CountOf(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return digits is > 0 and < 400 ? digits : null;
        return word is "a" or "an" ? 1
            : Conversation.Prompts.PromptWords.Numbers.TryGetValue(string.Join(' ', Conversation.Prompts.AnswerWords.Of(word)), out var spoken) ? spoken
            : null;
    }

    private static DateOnly? Add(int count, string unit, DateOnly today) => unit switch
    {
        "day" or "days" or "dag" or "dagen" => today.AddDays(count),
        "week" or "weeks" or "weken" => today.AddDays(7 * count),
        "month" or "months" or "maand" or "maanden" => today.AddMonths(count),
        "sprint" or "sprints" => today.AddDays(14 * count),
        _ => null,
    };

    private static DateOnly? Weekday(string text, DateOnly today)
    {
        var word = text.Split(' ') switch { [var only] => only, ["next" or "volgende" or "this" or "deze", var second] => second, _ => "" };
        foreach (var culture in Cultures)
        {
            var day = Array.FindIndex(culture.DateTimeFormat.DayNames, name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase));
            if (day >= 0)
                return today.AddDays((day - (int)today.DayOfWeek + 6) % 7 + 1);
        }

        return null;
    }
}
