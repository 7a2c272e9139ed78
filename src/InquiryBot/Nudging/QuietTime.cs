namespace InquiryBot.Nudging;

/// <summary>When nothing may reach a person: one rule for nudges and for the daily digest.</summary>
internal static class QuietTime
{
    /// <summary>Whether a person is left alone at a moment.</summary>
    /// <param name="options">The working hours of the settings.</param>
    /// <param name="there">The moment, on the clock of the place where the person is.</param>
    /// <param name="wanted">Their own quiet hours, which take the place of the working hours. Weekends stay quiet either way.</param>
    public static bool IsQuiet(this NudgingOptions options, DateTimeOffset there, NudgePreferences wanted)
    {
        if (!options.WorksAtWeekends && there.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return true;
        return wanted.Quiet?.Hold(there.TimeOfDay) ?? (there.TimeOfDay < options.WorkingDayStart || there.TimeOfDay >= options.WorkingDayEnd);
    }
}
