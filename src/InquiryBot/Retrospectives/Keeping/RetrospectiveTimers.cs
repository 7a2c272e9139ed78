using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Sessions;
using InquiryBot.Schedules;

namespace InquiryBot.Retrospectives.Keeping;

/// <summary>Says that the time of a step is up and notices silence, in every session where something is due. What is due stands in the row of the session.</summary>
internal sealed class RetrospectiveTimers(RetrospectiveStore store, SessionDesk desk, RetrospectiveOptions options, TimeProvider clock) : IChore
{
    /// <inheritdoc/>
    public string Name => "retrospective timers";

    /// <inheritdoc/>
    public Cadence Cadence => Cadence.TenSecondly;

    /// <summary>Does what is due.</summary>
    /// <returns>In how many sessions.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var due = await store.DueAsync(clock.GetUtcNow(), cancellationToken);
        foreach (var kept in due)
            await desk.ActAsync(kept.Session.Code, PassTime, cancellationToken);
        return due.Count;
    }

    // Somebody may have been quicker: then nothing is due any more, and nothing is said twice.
    private Outcome PassTime(KeptSession kept, DateTimeOffset now)
    {
        kept.Session.PassTime(now, options.QuietAfter);
        return Outcome.Done;
    }
}
