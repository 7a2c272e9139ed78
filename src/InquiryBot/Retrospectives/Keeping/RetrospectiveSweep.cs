using InquiryBot.Schedules;

namespace InquiryBot.Retrospectives.Keeping;

/// <summary>Deletes the cards when it was promised, and summaries and actions when they are old.</summary>
internal sealed class RetrospectiveSweep(RetrospectiveStore store, ActionStore actions, SummaryStore summaries, RetrospectiveOptions options, TimeProvider clock) : IChore
{
    /// <inheritdoc/>
    public string Name => "retrospective sweep";

    /// <inheritdoc/>
    public Cadence Cadence => Cadence.Hourly;

    /// <summary>Deletes what is too old.</summary>
    /// <returns>How many sessions, actions and summaries.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await store.DeleteOldAsync(now, cancellationToken)
            + await actions.DeleteOldAsync(now - options.SummariesKept, cancellationToken)
            + await summaries.DeleteOldAsync(now - options.SummariesKept, cancellationToken);
    }
}
