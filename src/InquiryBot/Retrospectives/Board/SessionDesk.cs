using InquiryBot.Retrospectives.Keeping;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Board;

/// <summary>
/// Does one thing in a session, whoever else does something at that moment: reads it, does it, writes it if nobody wrote meanwhile, else begins again. Then
/// it tells who watches.
/// </summary>
internal sealed class SessionDesk(RetrospectiveStore store, RetrospectiveChanges changes, TurnGates gates, TimeProvider clock)
{
    /// <summary>Does something as somebody who is in the session.</summary>
    public Task<Outcome> ActAsync(Visit visit, Func<Retrospective, Seat, DateTimeOffset, Outcome> act, CancellationToken cancellationToken) =>
        ActAsync(
            visit.Code,
            (kept, now) => kept.Session.SeatOf(Seat.IdOf(visit.SeatKey)) is { } seat ? act(kept.Session, seat, now) : Outcome.No(Refusal.NotIn),
            cancellationToken);

    /// <summary>Does something in a session, as nobody in particular.</summary>
    /// <param name="code">The code of the session.</param>
    /// <param name="act">What to do. It may be done more than once, each time to the session as it is then.</param>
    /// <param name="cancellationToken">Stops it before it is written.</param>
    /// <param name="along">What is written in the same transaction; null for nothing.</param>
    public async Task<Outcome> ActAsync(
        string code,
        Func<KeptSession, DateTimeOffset, Outcome> act,
        CancellationToken cancellationToken,
        Func<KeptSession, Func<InquiryBot.Storage.DatabaseSession, Task>?>? along = null)
    {
        using var turn = await gates.EnterAsync(code, cancellationToken);
        while (true)
        {
            if (await store.FindAsync(code, cancellationToken) is not { } kept)
                return Outcome.No(Refusal.NoSession);
            var outcome = act(kept, clock.GetUtcNow());
            if (outcome is not Done)
                return outcome;
            // Every time it is not written somebody else's was, so this ends.
            if (!await store.TrySaveAsync(kept, along?.Invoke(kept), cancellationToken))
                continue;
            changes.Tell(code);
            return outcome;
        }
    }
}
