namespace InquiryBot.Nudging;

/// <summary>What time it is where the team works, and where a person is.</summary>
internal sealed class WorkingClock(TimeProvider clock, NudgingOptions options)
{
    /// <summary>The time zone of the settings.</summary>
    public TimeZoneInfo Zone { get; } =
        options.TimeZone.Length == 0 ? clock.LocalTimeZone : TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);

    /// <summary>Now, with the offset of the place.</summary>
    public DateTimeOffset Now => At(clock.GetUtcNow());

    /// <summary>A moment, with the offset that held there at that moment.</summary>
    public DateTimeOffset At(DateTimeOffset moment) => Zone.At(moment);

    /// <summary>Where a person is: the zone they chose, else the one of the settings.</summary>
    public TimeZoneInfo ZoneOf(NudgePreferences preferences) =>
        preferences.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : Zone;
}
