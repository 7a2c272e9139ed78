using InquiryBot.Retrospectives.Keeping;
using InquiryBot.Retrospectives.Sessions;
using InquiryBot.Retrospectives.Talk;
using InquiryBot.Storage;

namespace InquiryBot.Retrospectives.Board;

/// <summary>
/// Does one thing in a session, whoever else does something at that moment: reads it, does it, writes it if nobody wrote meanwhile, else begins again. Then
/// it tells who watches.
/// </summary>
internal sealed class SessionDesk(RetrospectiveStore store, RetrospectiveChanges changes, SessionCrier crier, TurnGates gates, TimeProvider clock)
{
    /// <summary>Does something as somebody who is in the session.</summary>
    /// <param name="visit">Who, and where.</param>
    /// <param name="act">What to do. It may be done more than once, each time to the session as it is then.</param>
    /// <param name="cancellationToken">Stops it before it is written.</param>
    /// <param name="along">Finds what is written in the same transaction; null for nothing.</param>
    public Task<Outcome> ActAsync(
        Visit visit, Func<Retrospective, Seat, DateTimeOffset, Outcome> act, CancellationToken cancellationToken, Func<KeptSession, Task<Func<DatabaseSession, Task>>>? along = null) =>
        ActAsync(
            visit.Code,
            (kept, now) => kept.Session.SeatOf(Seat.IdOf(visit.SeatKey)) is { } seat ? act(kept.Session, seat, now) : Outcome.No(Refusal.NotIn),
            cancellationToken,
            along,
            Seat.IdOf(visit.SeatKey));

    /// <summary>Does something in a session, as nobody in particular.</summary>
    public async Task<Outcome> ActAsync(
        string code,
        Func<KeptSession, DateTimeOffset, Outcome> act,
        CancellationToken cancellationToken,
        Func<KeptSession, Task<Func<DatabaseSession, Task>>>? along = null,
        string? actor = null)
    {
        var (kept, outcome) = await WriteAsync(code, act, along, cancellationToken);
        if (kept is null)
            return outcome;
        changes.Tell(code);
        await crier.TellAsync(kept, kept.Session.TakeNews(), actor, cancellationToken);
        return outcome;
    }

    private async Task<(KeptSession? Kept, Outcome Outcome)> WriteAsync(
        string code, Func<KeptSession, DateTimeOffset, Outcome> act, Func<KeptSession, Task<Func<DatabaseSession, Task>>>? along, CancellationToken cancellationToken)
    {
        using var turn = await gates.EnterAsync(code, cancellationToken);
        while (true)
        {
            if (await store.FindAsync(code, cancellationToken) is not { } kept)
                return (null, Outcome.No(Refusal.NoSession));
            var outcome = act(kept, clock.GetUtcNow());
            if (outcome is not Done)
                return (null, outcome);
            var more = along is null ? null : await along(kept);
            // Every time it is not written somebody else's was, so this ends.
            if (await store.TrySaveAsync(kept, more, cancellationToken))
                return (kept, outcome);
        }
    }
}
