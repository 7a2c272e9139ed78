namespace InquiryBot.Nudging;

/// <summary>What time it is where the team works.</summary>
internal sealed class WorkingClock(TimeProvider clock, NudgingOptions options)
{
    private readonly TimeZoneInfo _zone =
        options.TimeZone.Length == 0 ? clock.LocalTimeZone : TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);

    /// <summary>The place's time zone.</summary>
    public TimeZoneInfo Zone => _zone;

    /// <summary>Now, with the offset of the place.</summary>
    public DateTimeOffset Now => At(clock.GetUtcNow());

    /// <summary>A moment, with the offset that held there at that moment.</summary>
    public DateTimeOffset At(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, _zone);
}
