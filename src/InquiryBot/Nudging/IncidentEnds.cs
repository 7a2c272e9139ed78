namespace InquiryBot.Nudging;

/// <summary>Forgets incidents that are over. They count as over at their end, whether this ran or not.</summary>
internal sealed class IncidentEnds(ChannelStore channels) : ITimedWork
{
    /// <inheritdoc/>
    public Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken) => channels.EndIncidentsAsync(now, cancellationToken);
}
