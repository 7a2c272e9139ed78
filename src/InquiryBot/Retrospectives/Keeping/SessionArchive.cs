using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Exports;
using InquiryBot.Retrospectives.Sessions;
using InquiryBot.Storage;

namespace InquiryBot.Retrospectives.Keeping;

/// <summary>What goes from session to session: running actions and the vision in, what was agreed and approved out.</summary>
internal sealed class SessionArchive(ActionStore actions, SummaryStore summaries, SeatStore seats)
{
    /// <summary>The actions of a team that still run, as a session takes them up.</summary>
    public async Task<IReadOnlyList<EarlierAction>> EarlierOfAsync(string team, CancellationToken cancellationToken) =>
    [
        .. (await actions.RunningOfAsync(team, cancellationToken)).Select(action => new EarlierAction
        {
            Id = action.Id,
            What = action.Body.What,
            Carrier = action.Body.Carrier,
            CheckOn = action.Body.CheckOn,
            Released = action.Body.Released,
        }),
    ];

    /// <summary>What a team last said everybody is here for, or null.</summary>
    public async Task<string?> VisionOfAsync(string team, CancellationToken cancellationToken) => (await summaries.LastOfAsync(team, cancellationToken))?.Vision;

    /// <summary>What is written together with the approval of a session.</summary>
    public async Task<Func<DatabaseSession, Task>> OfAsync(KeptSession kept, CancellationToken cancellationToken)
    {
        var people = (await seats.PeopleInAsync(kept.Key, cancellationToken)).ToDictionary(seat => Seat.IdOf(seat.SeatKey), seat => seat.Person);
        return async session =>
        {
            foreach (var action in kept.Session.Actions.Agreed)
                await actions.AddAsync(session, kept.Team, action, people.GetValueOrDefault(action.CarrierSeat!), cancellationToken);
            foreach (var action in kept.Session.Earlier.Where(action => action.Review is not null))
                await actions.ReviewAsync(session, action.Id, action.Review!.Value, cancellationToken);
            await summaries.AddAsync(session, kept.Key, kept.Team, SummaryDocument.Of(kept.Session), cancellationToken);
        };
    }
}
