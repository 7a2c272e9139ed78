using System.Text.Json.Serialization;

namespace InquiryBot.Retrospectives.Sessions;

/// <content>What only the facilitator does, and what happens by itself.</content>
internal sealed partial class Retrospective
{
    // In these everybody writes or picks something, so silence can be noticed.
    private static readonly RetrospectiveStep[] Listening =
        [RetrospectiveStep.Safety, RetrospectiveStep.CheckIn, RetrospectiveStep.Writing, RetrospectiveStep.Voting, RetrospectiveStep.Insights, RetrospectiveStep.Actions];

    /// <summary>How often it was noticed that nobody wrote anything in this step.</summary>
    [JsonInclude]
    public int Silences { get; private set; }

    /// <summary>When something is to be done by itself next; null for never.</summary>
    public DateTimeOffset? DueAt(TimeSpan quietAfter)
    {
        if (IsPaused || IsOver)
            return null;
        var silence = SilenceAt(quietAfter);
        var end = Timer.IsTold ? null : Timer.EndsAt;
        return silence is null || end < silence ? end : silence;
    }

    /// <summary>Does what is due: says that the time is up, and notices silence.</summary>
    public void PassTime(DateTimeOffset now, TimeSpan quietAfter)
    {
        if (IsPaused || IsOver)
            return;
        if (Timer is { IsTold: false, EndsAt: { } end } && end <= now)
        {
            Timer.Tell();
            Say(NewsKind.TimeUp);
        }

        if (SilenceAt(quietAfter) <= now)
        {
            if (Silences++ == 0)
                Say(NewsKind.Reminder);
            else
                Say(NewsKind.SilenceHint, Facilitator);
        }
    }

    /// <summary>Whether the facilitator has done nothing for long enough that somebody else may take over.</summary>
    public bool IsFacilitatorAway(TimeSpan awayAfter, DateTimeOffset now) => SeatOf(Facilitator) is null || now - FacilitatorSeenAt >= awayAfter;

    // When the time is up, silence says nothing any more.
    private DateTimeOffset? SilenceAt(TimeSpan quietAfter) =>
        Silences < 2 && !Timer.IsTold && Listening.Contains(Step) ? HeardAt + quietAfter * (Silences + 1) : null;

    /// <summary>The facilitator prepares something. A session that runs can still be prepared better.</summary>
    public Outcome Prepare(Seat seat, Func<SessionPlan, SessionPlan> change, DateTimeOffset now)
    {
        if (!IsFacilitator(seat))
            return Outcome.No(Refusal.FacilitatorOnly);
        if (IsOver)
            return Outcome.No(Refusal.AnotherStep);
        Plan = change(Plan);
        FacilitatorSeenAt = now;
        return Outcome.Done;
    }

    /// <summary>Chooses what is asked on cards. What was written stays, under the prompts it was written for.</summary>
    public Outcome Choose(Seat seat, string format, IEnumerable<string> prompts, bool inRounds, bool questionsOnly)
    {
        if (!IsFacilitator(seat))
            return Outcome.No(Refusal.FacilitatorOnly);
        if (Step > RetrospectiveStep.EarlierActions)
            return Outcome.No(Refusal.AnotherStep);
        Plan = Plan with { Format = format };
        (Prompts, IsInRounds, TakesQuestionsOnly) = ([.. prompts], inRounds, questionsOnly);
        return Outcome.Done;
    }

    /// <summary>Goes on to the next step, or to the next round of writing.</summary>
    /// <param name="seat">Who says so.</param>
    /// <param name="despite">Whether to go on although the step has not reached what it is for.</param>
    /// <param name="now">When.</param>
    public Outcome Next(Seat seat, bool despite, DateTimeOffset now)
    {
        if (MayMove(seat, now) is { } no)
            return no;
        var gaps = ExitTests.GapsOf(this);
        // A session ends by approving its summary, or by stopping it; a session begins with a purpose and a length.
        if (gaps.Count > 0 && (!despite || Step is RetrospectiveStep.Summary or RetrospectiveStep.Preparing))
            return new NotReady(gaps);
        if (Step == RetrospectiveStep.Writing && IsInRounds && Round + 1 < Prompts.Count)
        {
            Wall.Reveal();
            Round++;
            Begin(RetrospectiveStep.Writing, now);
            return Outcome.Done;
        }

        if (Steps.After(Step) is not { } next)
            return Outcome.No(Refusal.NoSuchStep);
        Finish(next);
        Begin(next == RetrospectiveStep.EarlierActions && Earlier.Count == 0 ? RetrospectiveStep.Writing : next, now);
        return Outcome.Done;
    }

    /// <summary>Goes back a step, or a round of writing. Nothing that was written is lost.</summary>
    public Outcome Back(Seat seat, DateTimeOffset now)
    {
        if (MayMove(seat, now) is { } no)
            return no;
        if (Step == RetrospectiveStep.Writing && IsInRounds && Round > 0)
        {
            Round--;
            Begin(RetrospectiveStep.Writing, now);
            return Outcome.Done;
        }

        if (Steps.Before(Step) is not { } before)
            return Outcome.No(Refusal.NoSuchStep);
        Begin(before == RetrospectiveStep.EarlierActions && Earlier.Count == 0 ? RetrospectiveStep.CheckIn : before, now);
        return Outcome.Done;
    }

    /// <summary>Gives the step more time.</summary>
    public Outcome AddTime(Seat seat, TimeSpan more, DateTimeOffset now)
    {
        if (MayMove(seat, now, evenPaused: true) is { } no)
            return no;
        Timer.Add(more, now);
        HeardAt = now;
        Say(NewsKind.MoreTime);
        return Outcome.Done;
    }

    /// <summary>Stops the clock and takes nothing in until it goes on.</summary>
    public Outcome Pause(Seat seat, DateTimeOffset now)
    {
        if (MayMove(seat, now) is { } no)
            return no;
        IsPaused = true;
        Timer.Pause(now);
        Say(NewsKind.Paused);
        return Outcome.Done;
    }

    /// <summary>Goes on after a pause.</summary>
    public Outcome Resume(Seat seat, DateTimeOffset now)
    {
        if (!IsPaused)
            return Outcome.No(Refusal.NotPaused);
        if (MayMove(seat, now, evenPaused: true) is { } no)
            return no;
        (IsPaused, HeardAt) = (false, now);
        Timer.Resume(now);
        Say(NewsKind.Resumed);
        return Outcome.Done;
    }

    /// <summary>Somebody facilitates in the place of a facilitator who is gone; a facilitator may also hand over by leaving.</summary>
    public Outcome TakeOver(Seat seat, TimeSpan awayAfter, DateTimeOffset now)
    {
        if (!IsFacilitator(seat))
        {
            if (!IsFacilitatorAway(awayAfter, now))
                return Outcome.No(Refusal.FacilitatorIsHere, (int)Math.Ceiling((awayAfter - (now - FacilitatorSeenAt)).TotalMinutes));
            Facilitator = seat.Id;
            Say(NewsKind.NewFacilitator);
        }

        FacilitatorSeenAt = now;
        return Outcome.Done;
    }

    /// <summary>The facilitator ends it before its end. Whoever calls this deletes it.</summary>
    public Outcome Stop(Seat seat, DateTimeOffset now)
    {
        if (MayMove(seat, now, evenPaused: true) is { } no)
            return no;
        Say(NewsKind.Stopped);
        return Outcome.Done;
    }

    private Refused? MayMove(Seat seat, DateTimeOffset now, bool evenPaused = false)
    {
        if (!IsFacilitator(seat))
            return new Refused(Refusal.FacilitatorOnly, []);
        FacilitatorSeenAt = now;
        if (IsOver)
            return new Refused(Refusal.NoSuchStep, []);
        return IsPaused && !evenPaused ? new Refused(Refusal.Paused, []) : null;
    }

    private void Begin(RetrospectiveStep step, DateTimeOffset now)
    {
        (Step, HeardAt, Silences) = (step, now, 0);
        if (step == RetrospectiveStep.Writing && IsInRounds && Round >= Prompts.Count)
            Round = 0;
        var time = Steps.TimeFor(step, Plan.Minutes ?? SessionPlan.Lengths[^1]);
        Timer.Start(step == RetrospectiveStep.Writing && IsInRounds ? time / Prompts.Count : time, now);
        Say(NewsKind.StepBegan);
    }

    // What is settled when a step is left for another one.
    private void Finish(RetrospectiveStep next)
    {
        switch (Step)
        {
            case RetrospectiveStep.Safety:
                AdviseOnSafety();
                Safety.Close();
                break;
            case RetrospectiveStep.Writing:
                Wall.Reveal();
                break;
            case RetrospectiveStep.Voting:
                ChooseMostDotted();
                break;
            case RetrospectiveStep.Insights:
                Votes.Close();
                break;
            case RetrospectiveStep.Actions:
                ParkWhatIsNotAgreed();
                break;
            case RetrospectiveStep.Objections:
                Actions.Ideas.ForEach(action => action.Safety.Close());
                break;
        }

        if (next == RetrospectiveStep.Summary)
        {
            Rating.Close();
            DraftSummary();
        }
    }

    private void AdviseOnSafety()
    {
        if (Safety.Spread is not { } spread)
            Say(NewsKind.FewAnswers, Facilitator);
        else if (spread.Where(answers => answers.Key <= 2).Sum(answers => answers.Value) >= 2)
            Say(NewsKind.SafetyAdvice, Facilitator);
    }

    private void Say(NewsKind kind, string? to = null) => _news.Add(new News(kind, to));
}
