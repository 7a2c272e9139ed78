namespace InquiryBot.Nudging;

/// <summary>A stretch of the day, on the clock of a place. It may cross midnight; equal ends mean the whole day.</summary>
/// <param name="From">The first quiet minute.</param>
/// <param name="To">The first minute that is not quiet any more.</param>
internal readonly record struct QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>Whether a time of the day is quiet.</summary>
    public bool Hold(TimeSpan timeOfDay)
    {
        var time = TimeOnly.FromTimeSpan(timeOfDay);
        return From < To ? time >= From && time < To : time >= From || time < To;
    }
}
