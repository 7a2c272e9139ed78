namespace InquiryBot.Nudging;

/// <summary>Work that is due by the clock and not by a message. Running it too often, or on two instances at once, does no harm.</summary>
internal interface ITimedWork
{
    /// <summary>Does what is due.</summary>
    /// <param name="now">What time it is.</param>
    /// <param name="cancellationToken">Stops between two pieces of work.</param>
    Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
