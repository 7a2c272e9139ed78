using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Sessions;
using InquiryBot.Retrospectives.Talk;

namespace InquiryBot.Tests.Retrospectives;

/// <summary>The rules of a session, without a store, a clock or a chat.</summary>
public sealed class SessionRuleTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 18, 9, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(3);
    private static readonly CardVerdict Plain = new(null, [], true, new RoomTone(1, 2, 3));

    private readonly Seat _fay = new() { Id = "fay", Name = "Fay", Language = MessageLanguage.English };
    private readonly Retrospective _session;

    public SessionRuleTests()
    {
        _session = Retrospective.Begin("BCDF-2346", _fay, new SessionPlan { Format = "own", Purpose = "x", Minutes = 60 }, 3, Start);
        _session.Choose(_fay, "own", ["p"], inRounds: false, questionsOnly: false);
    }

    [Fact]
    public void When_the_time_is_up_it_is_said_once_and_nothing_is_ended()
    {
        GoTo(RetrospectiveStep.Grouping);
        var end = _session.Timer.EndsAt!.Value;
        Assert.Equal(end, _session.DueAt(Quiet));

        _session.PassTime(end, Quiet);
        _session.PassTime(end + Quiet, Quiet);

        Assert.Equal([NewsKind.TimeUp], _session.TakeNews().Select(news => news.Kind));
        Assert.Equal(RetrospectiveStep.Grouping, _session.Step);
        Assert.Null(_session.DueAt(Quiet));
        _session.AddTime(_fay, TimeSpan.FromMinutes(3), end + Quiet);
        Assert.Equal(end + Quiet + TimeSpan.FromMinutes(3), _session.DueAt(Quiet));
    }

    [Fact]
    public void A_pause_keeps_what_was_left_of_the_time()
    {
        GoTo(RetrospectiveStep.Writing);
        var left = _session.Timer.EndsAt!.Value - Start - TimeSpan.FromMinutes(2);
        _session.Pause(_fay, Start + TimeSpan.FromMinutes(2));
        Assert.Null(_session.DueAt(Quiet));
        _session.Resume(_fay, Start + TimeSpan.FromHours(5));
        Assert.Equal(Start + TimeSpan.FromHours(5) + left, _session.Timer.EndsAt);
    }

    [Fact]
    public void Silence_gets_one_reminder_and_then_a_hint_to_the_facilitator_alone()
    {
        GoTo(RetrospectiveStep.Insights);
        for (var minute = 0; minute < 12; minute++)
            _session.PassTime(Start + TimeSpan.FromMinutes(minute), Quiet);
        Assert.Equal([new News(NewsKind.Reminder), new News(NewsKind.SilenceHint, "fay")], _session.TakeNews());
    }

    [Fact]
    public void Whoever_writes_much_is_hinted_at_once_to_the_facilitator_and_without_a_name()
    {
        var (ann, bob) = (Join("ann"), Join("bob"));
        GoTo(RetrospectiveStep.Writing);
        Write(bob, 2);
        Write(ann, 6);
        Assert.Equal([new News(NewsKind.ManyCardsHint, "fay")], _session.TakeNews());
    }

    [Theory]
    [InlineData(new[] { 1, 2, 5, 5, 5 }, "SafetyAdvice")]
    [InlineData(new[] { 2, 4, 5, 5, 5 }, null)]
    [InlineData(new[] { 1, 1, 1, 1 }, "FewAnswers")]
    [InlineData(new[] { 5, 5, 5, 5 }, "FewAnswers")]
    public void The_facilitator_is_advised_on_safety_and_below_five_whatever_was_answered(int[] answers, string? advice)
    {
        GoTo(RetrospectiveStep.Safety);
        for (var person = 0; person < answers.Length; person++)
            _session.AnswerSafety(Join($"s{person}"), answers[person], Start);
        _session.Next(_fay, despite: true, Start);
        Assert.Equal(advice, _session.TakeNews().Where(news => news.To == "fay").Select(news => news.Kind.ToString()).SingleOrDefault());
        Assert.Empty(_session.Safety.Answers);
    }

    [Fact]
    public void What_is_counted_stays_counted_and_what_nobody_answered_stays_open()
    {
        GoTo(RetrospectiveStep.Safety);
        GoTo(RetrospectiveStep.CheckIn);
        _session.Back(_fay, Start);
        Assert.IsType<Done>(_session.AnswerSafety(_fay, 4, Start));
        GoTo(RetrospectiveStep.CheckIn);
        _session.Back(_fay, Start);
        Assert.Equal(Refusal.Counted, Assert.IsType<Refused>(_session.AnswerSafety(_fay, 1, Start)).Why);
        Assert.Equal(1, _session.Safety.Count);
    }

    [Fact]
    public void Going_back_and_laying_groups_together_loses_no_dot()
    {
        GoTo(RetrospectiveStep.Writing);
        Write(_fay, 2);
        GoTo(RetrospectiveStep.Voting);
        var (first, second) = (_session.Wall.Groups[0].Id, _session.Wall.Groups[1].Id);
        _session.GiveDot(_fay, first, Start);
        _session.GiveDot(_fay, second, Start);
        _session.Back(_fay, Start);
        var merge = ((Done)_session.ProposeMerge(_fay, [first, second], Start)).Id!;
        Assert.IsType<Done>(_session.AcceptMerge(_fay, merge, Start));
        GoTo(RetrospectiveStep.Insights);
        Assert.Equal(2, _session.Votes.Tally[Assert.Single(_session.Topics).Group]);
    }

    [Fact]
    public void Somebody_takes_over_when_the_facilitator_is_gone_and_not_before()
    {
        var ann = Join("ann");
        var away = TimeSpan.FromMinutes(5);
        Assert.Equal(Refusal.FacilitatorIsHere, Assert.IsType<Refused>(_session.TakeOver(ann, away, Start + TimeSpan.FromMinutes(4))).Why);
        Assert.IsType<Done>(_session.TakeOver(ann, away, Start + TimeSpan.FromMinutes(5)));
        Assert.Equal(Refusal.FacilitatorOnly, Assert.IsType<Refused>(_session.Next(_fay, despite: true, Start)).Why);
        _session.Leave(ann);
        Assert.IsType<Done>(_session.TakeOver(_fay, away, Start + TimeSpan.FromMinutes(6)));
    }

    [Fact]
    public void An_author_is_nowhere_in_what_is_kept_unless_the_card_is_signed()
    {
        var ann = Join("ann");
        GoTo(RetrospectiveStep.Writing);
        _session.WriteCard(ann, new CardDraft("p", "nobody's words"), Plain, Start);
        _session.WriteCard(ann, new CardDraft("p", "my words", IsSigned: true), Plain, Start);
        var kept = System.Text.Json.JsonSerializer.Serialize(_session.Wall.Cards.Single(card => card.Text == "nobody's words"));
        Assert.DoesNotContain("ann", kept, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("ann", _session.Wall.Cards.Single(card => card.Text == "my words").SignedBy);
    }

    [Fact]
    public void How_the_room_talks_is_counted_by_phase_and_not_by_person()
    {
        GoTo(RetrospectiveStep.Writing);
        Write(Join("ann"), 1);
        Write(Join("bob"), 1);
        Assert.Equal(new RoomTone(2, 4, 6), _session.Tones[RetrospectivePhase.Gather]);
    }

    [Fact]
    public void Rounds_show_the_cards_of_one_before_the_next_is_asked()
    {
        _session.Choose(_fay, "own", ["a", "b"], inRounds: true, questionsOnly: false);
        GoTo(RetrospectiveStep.Writing);
        Assert.Equal(Refusal.NotFound, Assert.IsType<Refused>(_session.WriteCard(_fay, new CardDraft("b", "x"), Plain, Start)).Why);
        Assert.IsType<Done>(_session.WriteCard(_fay, new CardDraft("a", "x"), Plain, Start));
        _session.Next(_fay, despite: false, Start);
        Assert.Equal((RetrospectiveStep.Writing, 0, 1), (_session.Step, _session.Wall.Hidden, _session.Round));
        Assert.IsType<Done>(_session.WriteCard(_fay, new CardDraft("b", "y"), Plain, Start));
    }

    [Fact]
    public void A_third_action_is_one_too_many_and_ideas_that_were_not_agreed_on_wait()
    {
        GoTo(RetrospectiveStep.Actions);
        for (var number = 0; number < 3; number++)
        {
            var id = ((Done)_session.ProposeAction(_fay, $"action {number}", Plain, Start)).Id!;
            _session.Decide(_fay, plan => Fill(plan, id), Start);
            Assert.Equal(number < 2, _session.Decide(_fay, plan => plan.Agree(id), Start) is Done);
        }

        _session.Next(_fay, despite: true, Start);
        Assert.Equal(["action 2"], _session.Parked);
        Assert.Equal(2, _session.Actions.Agreed.Count());
    }

    [Theory]
    [InlineData("in 2 weeks", "2026-12-02")]
    [InlineData("over twee weken", "2026-12-02")]
    [InlineData("over een maand", "2026-12-18")]
    [InlineData("next week", "2026-11-25")]
    [InlineData("vrijdag", "2026-11-20")]
    [InlineData("wednesday", "2026-11-25")]
    [InlineData("12 December", "2026-12-12")]
    [InlineData("12 december 2026", "2026-12-12")]
    [InlineData("1 maart", "2027-03-01")]
    [InlineData("14/1", "2027-01-14")]
    [InlineData("2026-12-01", "2026-12-01")]
    [InlineData("29 februari", "2028-02-29")]
    [InlineData("soon", null)]
    [InlineData("over honderd jaar", null)]
    public void A_check_date_is_understood_as_people_type_it(string said, string? day) =>
        Assert.Equal(day, CheckDates.Read(said, DateOnly.FromDateTime(Start.DateTime))?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("retro", null, null)]
    [InlineData("Retro bcdf-2346", "BCDF-2346", null)]
    [InlineData("join BCDF2346 as Ann Lee", "BCDF-2346", "Ann Lee")]
    [InlineData("doe mee bcdf 2346 als An", "BCDF-2346", "An")]
    [InlineData("BCDF-2346", "BCDF-2346", null)]
    public void A_session_is_begun_or_come_into_by_a_few_words(string said, string? code, string? name)
    {
        var opening = SessionOpening.Read(said);
        Assert.Equal((code, name), (opening!.Code, opening.Name));
    }

    [Theory]
    [InlineData("the retro was good")]
    [InlineData("retro went well today")]
    [InlineData("join us for lunch")]
    [InlineData("send me the numbers by 4")]
    public void Other_lines_begin_no_session(string said) => Assert.Null(SessionOpening.Read(said));

    private static Outcome Fill(InquiryBot.Retrospectives.Decisions.ActionPlan plan, string id)
    {
        var action = plan.Find(id)!;
        (action.Vision, action.FirstStep, action.Sign, action.CheckOn, action.CarrierSeat, action.Carrier) = ("v", "f", "s", new DateOnly(2026, 12, 1), "fay", "Fay");
        return Outcome.Done;
    }

    private Seat Join(string id)
    {
        var seat = new Seat { Id = id, Name = id };
        _session.Join(seat, 200);
        return _session.SeatOf(id)!;
    }

    private void Write(Seat seat, int cards)
    {
        for (var card = 0; card < cards; card++)
            Assert.IsType<Done>(_session.WriteCard(seat, new CardDraft("p", $"{seat.Id} {card}"), Plain, Start));
    }

    private void GoTo(RetrospectiveStep step)
    {
        while (_session.Step < step)
            Assert.IsType<Done>(_session.Next(_fay, despite: true, Start));
        _session.TakeNews();
    }
}
