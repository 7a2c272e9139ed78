using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Board;

/// <content>What the facilitator prepares, and what people say of themselves.</content>
internal sealed partial class RetrospectiveRoom
{
    private const int LongestSession = 240;

    /// <summary>The facilitator says what for, in one line.</summary>
    public Task<Outcome> SayPurposeAsync(Visit visit, string text, CancellationToken cancellationToken) => PlanAsync(visit, text, (plan, words) => plan with { Purpose = words }, cancellationToken);

    /// <summary>The facilitator says which time it looks back on.</summary>
    public Task<Outcome> SayPeriodAsync(Visit visit, string text, CancellationToken cancellationToken) => PlanAsync(visit, text, (plan, words) => plan with { Period = words }, cancellationToken);

    /// <summary>The facilitator says who sees the result.</summary>
    public Task<Outcome> SayAudienceAsync(Visit visit, string text, CancellationToken cancellationToken) => PlanAsync(visit, text, (plan, words) => plan with { Audience = words }, cancellationToken);

    /// <summary>The facilitator says how long it takes, in minutes.</summary>
    public Task<Outcome> SayLengthAsync(Visit visit, int minutes, CancellationToken cancellationToken) =>
        minutes is < 5 or > LongestSession
            ? Task.FromResult(Outcome.No(Refusal.OffScale, 5, LongestSession))
            : desk.ActAsync(visit, (session, seat, now) => session.Prepare(seat, plan => plan with { Minutes = minutes }, now), cancellationToken);

    /// <summary>The facilitator says whether cards bear names, unless an author wants otherwise.</summary>
    public Task<Outcome> SignCardsAsync(Visit visit, bool areSigned, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.Prepare(seat, plan => plan with { AreCardsSigned = areSigned }, now), cancellationToken);

    /// <summary>The facilitator chooses a format.</summary>
    public Task<Outcome> ChooseFormatAsync(Visit visit, string format, CancellationToken cancellationToken) =>
        content.FindFormat(format) is not { } found
            ? Task.FromResult(Outcome.No(Refusal.NoFormat))
            : desk.ActAsync(
                visit,
                (session, seat, _) => session.Choose(seat, found.Id, found.Prompts.Select(prompt => prompt.Id), found.IsInRounds, found.TakesQuestionsOnly),
                cancellationToken);

    /// <summary>Says by which name to go.</summary>
    public Task<Outcome> SayNameAsync(Visit visit, string name, CancellationToken cancellationToken) =>
        SayAsync(visit, name, (session, seat, words, _) => session.Join(new Seat { Id = seat.Id, Name = words.Length > LongestName ? words[..LongestName] : words, Language = seat.Language }, options.MostPeople), cancellationToken);

    /// <summary>Speaks another language from here on.</summary>
    public Task<Outcome> SpeakAsync(Visit visit, MessageLanguage language, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, _) => session.Join(new Seat { Id = seat.Id, Language = language }, options.MostPeople), cancellationToken);

    /// <summary>Takes back a card that nobody has seen yet. Who wrote it is known to nobody but who has its id.</summary>
    public Task<Outcome> TakeCardBackAsync(Visit visit, string card, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.TakeCardBack(seat, card, now), cancellationToken);

    private Task<Outcome> PlanAsync(Visit visit, string text, Func<SessionPlan, string, SessionPlan> change, CancellationToken cancellationToken) =>
        SayAsync(visit, text, (session, seat, words, now) => session.Prepare(seat, plan => change(plan, words), now), cancellationToken);
}
