using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Formats;
using InquiryBot.Retrospectives.Keeping;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Board;

/// <summary>
/// What people can do in a retrospective, wherever they are: in a chat, on the page, in the terminal. Each call is one thing done by one person; what it
/// answers is for that person. What everybody may see is <see cref="LookAsync"/>, and when it changed says <see cref="WatchAsync"/>.
/// </summary>
internal sealed partial class RetrospectiveRoom(
    SessionDesk desk,
    RetrospectiveStore store,
    SummaryStore summaries,
    SessionArchive archive,
    RetrospectiveChanges changes,
    RetrospectiveViews views,
    RetrospectiveContent content,
    CardCheck check,
    CardLikeness likeness,
    RetrospectiveOptions options,
    TimeProvider clock)
{
    private const int LongestName = 40;

    // Long enough to cost nothing, short enough for what happened on another instance.
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);

    /// <summary>Begins a session. Who begins it facilitates.</summary>
    public async Task<Visit> BeginAsync(NewSession wanted, CancellationToken cancellationToken)
    {
        var format = content.FindFormat(wanted.Format ?? RetrospectiveFormat.Default) ?? content.FindFormat(RetrospectiveFormat.Default)!;
        var visit = new Visit(SessionCode.New(), Seat.NewKey());
        var seat = new Seat { Id = Seat.IdOf(visit.SeatKey), Name = Trimmed(wanted.Name), Language = wanted.Language };
        var plan = new SessionPlan { Format = format.Id, Purpose = string.IsNullOrWhiteSpace(wanted.Purpose) ? null : wanted.Purpose.Trim(), Minutes = wanted.Minutes };
        var session = Retrospective.Begin(visit.Code, seat, plan, options.DotsPerPerson, clock.GetUtcNow());
        session.Choose(seat, format.Id, format.Prompts.Select(prompt => prompt.Id), format.IsInRounds, format.TakesQuestionsOnly);
        var before = SessionCode.Read(wanted.After) is { } after ? await summaries.TeamOfAsync(store.KeyOf(after), cancellationToken) : null;
        var team = before ?? wanted.Team ?? Seat.NewKey();
        session.Earlier.AddRange(await archive.EarlierOfAsync(team, cancellationToken));
        session.Plan = session.Plan with { Vision = await archive.VisionOfAsync(team, cancellationToken) };
        await store.AddAsync(session, team, cancellationToken);
        return visit;
    }

    /// <summary>Comes in, with a name or without.</summary>
    /// <param name="code">What was typed.</param>
    /// <param name="name">The name; null for none.</param>
    /// <param name="language">The person's language.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="seatKey">The key of a seat that somebody has already; null for a new one.</param>
    /// <returns>The visit, or why not.</returns>
    public async Task<(Visit? Visit, Outcome Outcome)> JoinAsync(
        string code, string? name, MessageLanguage language, CancellationToken cancellationToken, string? seatKey = null)
    {
        if (SessionCode.Read(code) is not { } plain)
            return (null, Outcome.No(Refusal.NoSession));
        var visit = new Visit(plain, seatKey ?? Seat.NewKey());
        var seat = new Seat { Id = Seat.IdOf(visit.SeatKey), Name = Trimmed(name), Language = language };
        var outcome = await desk.ActAsync(plain, (kept, _) => kept.Session.Join(seat, options.MostPeople), cancellationToken);
        return (outcome is Done ? visit : null, outcome);
    }

    /// <summary>What somebody may see, in their language; null when there is no such session.</summary>
    /// <param name="code">The code of the session.</param>
    /// <param name="seatKey">The key to their seat; null for somebody who has not come in.</param>
    /// <param name="language">Their language.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<RetrospectiveView?> LookAsync(string code, string? seatKey, MessageLanguage language, CancellationToken cancellationToken)
    {
        if (SessionCode.Read(code) is not { } plain || await store.LookAsync(plain, cancellationToken) is not { } session)
            return null;
        return views.Of(session, seatKey is null ? null : session.SeatOf(Seat.IdOf(seatKey)), language);
    }

    /// <summary>A number that grows with every change of a session; 0 when there is no such session.</summary>
    public Task<long> VersionAsync(string code, CancellationToken cancellationToken) => store.VersionOfAsync(SessionCode.Read(code) ?? code, cancellationToken);

    /// <summary>A sign after each change of a session, and one now and then without.</summary>
    public IAsyncEnumerable<bool> WatchAsync(string code, CancellationToken cancellationToken) =>
        changes.WatchAsync(SessionCode.Read(code) ?? code, LookEvery, clock, cancellationToken);

    /// <summary>Goes. Cards and dots stay.</summary>
    public Task<Outcome> LeaveAsync(Visit visit, CancellationToken cancellationToken) => desk.ActAsync(visit, (session, seat, _) => session.Leave(seat), cancellationToken);

    /// <summary>Says, in secret, how safe it is to speak, from 1 to 5.</summary>
    public Task<Outcome> AnswerSafetyAsync(Visit visit, int value, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.AnswerSafety(seat, value, now), cancellationToken);

    /// <summary>Checks in with one thing, or passes with none.</summary>
    public Task<Outcome> CheckInAsync(Visit visit, string? text, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(text)
            ? desk.ActAsync(visit, (session, seat, now) => session.CheckIn(seat, null, RoomTone.None, now), cancellationToken)
            : SayAsync(visit, text, (session, seat, words, now) => session.CheckIn(seat, words, check.ToneOf(words), now), cancellationToken);

    /// <summary>Says what became of an action of an earlier session.</summary>
    public Task<Outcome> ReviewAsync(Visit visit, string action, ActionReview review, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.Review(seat, action, review, now), cancellationToken);

    /// <summary>
    /// Writes a card. It may be held instead (<see cref="CardHeld"/>): then its author alone is asked something, and nothing of it is kept. They send it once
    /// more, in other words or as it stands (<see cref="CardDraft.Insists"/>).
    /// </summary>
    public Task<Outcome> WriteCardAsync(Visit visit, CardDraft card, CancellationToken cancellationToken) =>
        SayAsync(visit, card.Text, (session, seat, words, now) => session.WriteCard(seat, card with { Text = words }, Look(session, seat, card.Prompt, words), now), cancellationToken);

    /// <summary>Proposes to lay groups of cards together.</summary>
    public Task<Outcome> ProposeMergeAsync(Visit visit, IReadOnlyList<string> groups, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.ProposeMerge(seat, groups, now), cancellationToken);

    /// <summary>Wants to keep apart what was proposed.</summary>
    public Task<Outcome> KeepApartAsync(Visit visit, string merge, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.KeepApart(seat, merge, now), cancellationToken);

    /// <summary>The facilitator lays together what nobody wanted to keep apart.</summary>
    public Task<Outcome> AcceptMergeAsync(Visit visit, string merge, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.AcceptMerge(seat, merge, now), cancellationToken);

    /// <summary>Takes a card out of its group.</summary>
    public Task<Outcome> TakeOutAsync(Visit visit, string card, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.TakeOut(seat, card, now), cancellationToken);

    /// <summary>Calls a group something.</summary>
    public Task<Outcome> NameGroupAsync(Visit visit, string group, string title, CancellationToken cancellationToken) =>
        SayAsync(visit, title, (session, seat, words, now) => session.NameGroup(seat, group, words, now), cancellationToken);

    /// <summary>Gives a dot to a group.</summary>
    public Task<Outcome> GiveDotAsync(Visit visit, string group, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.GiveDot(seat, group, now), cancellationToken);

    /// <summary>Takes a dot back from a group.</summary>
    public Task<Outcome> TakeDotBackAsync(Visit visit, string group, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.TakeDotBack(seat, group, now), cancellationToken);

    /// <summary>The facilitator does something to the course of the session.</summary>
    public async Task<Outcome> MoveAsync(Visit visit, FacilitatorMove move, CancellationToken cancellationToken)
    {
        var outcome = await desk.ActAsync(visit, (session, seat, now) => Move(session, seat, move, now), cancellationToken);
        if (move == FacilitatorMove.Stop && outcome is Done)
        {
            await store.DeleteAsync(store.KeyOf(visit.Code), cancellationToken);
            changes.Tell(visit.Code);
        }

        return outcome;
    }

    private Outcome Move(Retrospective session, Seat seat, FacilitatorMove move, DateTimeOffset now) => move switch
    {
        FacilitatorMove.Next => GoOn(session, seat, despite: false, now),
        FacilitatorMove.Skip => GoOn(session, seat, despite: true, now),
        FacilitatorMove.Back => session.Back(seat, now),
        FacilitatorMove.MoreTime => session.AddTime(seat, options.MoreTime, now),
        FacilitatorMove.Pause => session.Pause(seat, now),
        FacilitatorMove.Resume => session.Resume(seat, now),
        FacilitatorMove.TakeOver => session.TakeOver(seat, options.FacilitatorAwayAfter, now),
        _ => session.Stop(seat, now),
    };

    private Outcome GoOn(Retrospective session, Seat seat, bool despite, DateTimeOffset now)
    {
        var outcome = session.Next(seat, despite, now);
        if (outcome is Done)
            session.ProposeAlike(likeness);
        return outcome;
    }

    private Task<Outcome> SayAsync(Visit visit, string text, Func<Retrospective, Seat, string, DateTimeOffset, Outcome> say, CancellationToken cancellationToken)
    {
        var words = text.ReplaceLineEndings("\n").Trim();
        if (words.Length == 0)
            return Task.FromResult(Outcome.No(Refusal.Empty));
        return words.Length > options.LongestCard
            ? Task.FromResult(Outcome.No(Refusal.TooLong, options.LongestCard))
            : desk.ActAsync(visit, (session, seat, now) => say(session, seat, words, now), cancellationToken);
    }

    private CardVerdict Look(Retrospective session, Seat seat, string prompt, string words)
    {
        var asked = content.FindFormat(session.Plan.Format)?.Prompts.FirstOrDefault(it => it.Id == prompt)
            ?? new FormatPrompt(prompt, new Bilingual(prompt, prompt), new Bilingual(prompt, prompt), false, false);
        return check.LookAtCard(words, asked, session.TakesQuestionsOnly, session.Seats.Select(it => it.Name).OfType<string>(), seat.Language);
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim() is { Length: > LongestName } name ? name[..LongestName] : text.Trim();
}
