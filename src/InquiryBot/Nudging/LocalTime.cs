namespace InquiryBot.Nudging;

/// <summary>Moments on the clock of a place, right across clock changes.</summary>
internal static class LocalTime
{
    /// <summary>A moment with the offset that holds there at that moment.</summary>
    public static DateTimeOffset At(this TimeZoneInfo zone, DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone);

    /// <summary>The moment at which the clock of a place shows a date and time.</summary>
    /// <returns>The first of two when the hour comes twice; the moment of the jump when it is skipped.</returns>
    public static DateTimeOffset Moment(this TimeZoneInfo zone, DateTime local)
    {
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    /// <summary>A number of calendar days later, at the same time on the clock.</summary>
    public static DateTimeOffset DaysAfter(this TimeZoneInfo zone, DateTimeOffset moment, int days) => zone.Moment(zone.At(moment).DateTime.AddDays(days));

    /// <summary>The next midnight.</summary>
    public static DateTimeOffset Midnight(this TimeZoneInfo zone, DateTimeOffset moment) => zone.Moment(zone.At(moment).Date.AddDays(1));
}
