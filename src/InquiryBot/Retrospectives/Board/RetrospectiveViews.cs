using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Formats;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Board;

/// <summary>Draws a session as somebody may see it. This is the one place that decides what is to be seen.</summary>
internal sealed class RetrospectiveViews(RetrospectiveContent content, RetrospectiveOptions options, TimeProvider clock)
{
    /// <summary>What somebody may see.</summary>
    /// <param name="session">The session.</param>
    /// <param name="seat">Their seat; null for somebody who has not come in.</param>
    /// <param name="language">Their language.</param>
    public RetrospectiveView Of(Retrospective session, Seat? seat, MessageLanguage language)
    {
        var format = content.FindFormat(session.Plan.Format);
        var frame = new RetrospectiveView
        {
            Code = session.Code,
            Phase = session.Phase,
            Step = session.Step,
            Purpose = session.Plan.Purpose,
            Vision = session.Plan.Vision,
            Minutes = session.Plan.Minutes,
            Audience = session.Plan.Audience,
            AreCardsSigned = session.Plan.AreCardsSigned,
            Format = format?.Title.In(language) ?? session.Plan.Format,
            FormatId = session.Plan.Format,
            How = format?.How?.In(language),
            IsPaused = session.IsPaused,
            EndsAt = session.Timer.EndsAt,
            Left = session.Timer.Left,
            People = session.Seats.Count,
            CheckedIn = session.Seats.Count(it => it.IsIn),
            Prompts = [.. session.Prompts.Take(session.IsInRounds ? session.Round + 1 : session.Prompts.Count).Select(id => PromptOf(format, id, language))],
            Round = session.IsInRounds && session.Step <= RetrospectiveStep.Writing ? session.Prompts[session.Round] : null,
            Questions = [.. content.QuestionsFor(session.Phase).Select(question => question.In(language))],
            Seat = seat is null ? null : SeatOf(session, seat),
        };
        return WithEnd(WithWall(frame, session, seat), session, seat);
    }

    private static RetrospectiveView WithWall(RetrospectiveView frame, Retrospective session, Seat? seat) => frame with
    {
        CheckIns = session.Step > RetrospectiveStep.CheckIn ? session.CheckIns : [],
        Safety = SpreadOf(session.Safety, session.Step > RetrospectiveStep.Safety),
        Earlier = [.. session.Earlier.Select(action => new EarlierActionView(action.Id, action.What, action.Carrier, action.CheckOn, action.Released, action.Review))],
        HiddenCards = session.Wall.Hidden,
        Groups = GroupsOf(session),
        Merges = [.. session.Wall.Proposals.Select(merge => new MergeView(merge.Id, merge.Groups))],
        Dots = session.Votes.Budget,
        Voters = session.Votes.Voters,
        Topics = [.. session.Topics.Select(topic => TopicOf(session, topic))],
        Parked = session.Parked,
        Actions = [.. session.Actions.Ideas.Select(action => ActionOf(session, action, seat))],
    };

    private static RetrospectiveView WithEnd(RetrospectiveView frame, Retrospective session, Seat? seat) => frame with
    {
        Thanks = session.Step > RetrospectiveStep.Appreciation ? session.Thanks : [],
        Rating = SpreadOf(session.Rating, session.Step > RetrospectiveStep.Rating),
        Tones = session.Phase >= RetrospectivePhase.Close ? session.Tones : new Dictionary<RetrospectivePhase, RoomTone>(),
        Summary = session.Summary.ApprovedAt is not null || (seat is not null && session.IsFacilitator(seat)) ? session.Summary.Lines : [],
        ApprovedAt = session.Summary.ApprovedAt,
    };

    private static PromptView PromptOf(RetrospectiveFormat? format, string id, MessageLanguage language) =>
        format?.Prompts.FirstOrDefault(prompt => prompt.Id == id) is { } prompt
            ? new PromptView(id, prompt.Title.In(language), prompt.Ask.In(language))
            : new PromptView(id, id, id);

    // Dots are shown once the voting is over, whatever step people go back to.
    private static List<GroupView> GroupsOf(Retrospective session)
    {
        var tally = session.Step > RetrospectiveStep.Voting ? session.Votes.Tally : null;
        var cards = session.Wall.Cards.ToDictionary(card => card.Id, card => new CardView(card.Id, card.Prompt, card.Text, card.SignedBy));
        return
        [
            .. session.Wall.Groups.Select(group => new GroupView(
                group.Id,
                group.Title,
                [.. group.Cards.Select(card => cards[card])],
                tally?.GetValueOrDefault(group.Id))),
        ];
    }

    private static TopicView TopicOf(Retrospective session, Topic topic) =>
        new(topic.Group, session.Wall.Find(topic.Group) is { } group ? session.TitleOf(group) : "", topic.Insights);

    private static ActionView ActionOf(Retrospective session, PlannedAction action, Seat? seat)
    {
        var isOpen = session.Step <= RetrospectiveStep.Objections;
        return new ActionView(
            action.Id, action.What, action.Vision, action.FirstStep, action.Sign, action.CheckOn, action.Support, action.Carrier, seat is not null && action.CarrierSeat == seat.Id,
            action.IsAgreed, action.Missing, SpreadOf(action.Safety, !isOpen), isOpen ? [] : action.Objections);
    }

    // While people still answer, a spread that grows by one would tell what the last one said.
    private static SpreadView SpreadOf(SecretScale scale, bool isOver) => new(scale.Count, isOver ? scale.Spread : null);

    private SeatView SeatOf(Retrospective session, Seat seat)
    {
        var isFacilitator = session.IsFacilitator(seat);
        // Offered when nobody moves on although the time is up; who facilitates in a room may do nothing here for a whole step.
        var isOverdue = session.Timer.EndsAt is not { } end || end + options.FacilitatorAwayAfter <= clock.GetUtcNow();
        var isAway = isOverdue && session.IsFacilitatorAway(options.FacilitatorAwayAfter, clock.GetUtcNow());
        return new SeatView(
            seat.Name,
            seat.Language,
            isFacilitator,
            !isFacilitator && isAway && !session.IsOver,
            seat.IsIn,
            seat.Cards,
            session.Safety.Answers.TryGetValue(seat.Id, out var safety) ? safety : null,
            session.Rating.Answers.TryGetValue(seat.Id, out var rating) ? rating : null,
            session.Votes.LeftOf(seat.Id),
            session.Votes.Of(seat.Id),
            isFacilitator ? ExitTests.GapsOf(session) : [])
        {
            IsOneVoiceLoud = isFacilitator && session.IsManyCardsHinted,
            IsQuiet = isFacilitator && session.Silences > 1,
        };
    }
}
