using InquiryBot.Schedules;

namespace InquiryBot.Nudging;

/// <summary>Forgets incidents that are over. They count as over at their end, whether this ran or not.</summary>
internal sealed class IncidentEnds(ChannelStore channels, TimeProvider clock) : IChore
{
    /// <inheritdoc/>
    public string Name => "end of incidents";

    /// <inheritdoc/>
    public Cadence Cadence => Cadence.FiveMinutely;

    /// <summary>Forgets those that are over.</summary>
    /// <returns>How many.</returns>
    public Task<int> RunAsync(CancellationToken cancellationToken) => channels.EndIncidentsAsync(clock.GetUtcNow(), cancellationToken);
}
