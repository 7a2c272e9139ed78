using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;

namespace InquiryBot.Retrospectives.Sessions;

/// <content>Dots, topics, what we think and what we try.</content>
internal sealed partial class Retrospective
{
    private const int MostTopics = 3;
    private const int MostInsights = 20;
    private const int MostObjections = 50;

    /// <summary>Somebody gives a dot.</summary>
    public Outcome GiveDot(Seat seat, string group, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Voting) is { } no)
            return no;
        if (Wall.Find(group) is null)
            return Outcome.No(Refusal.NotFound);
        Hear(seat, RoomTone.None, now);
        return Votes.Give(seat.Id, group);
    }

    /// <summary>Somebody takes a dot back.</summary>
    public Outcome TakeDotBack(Seat seat, string group, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Voting) is { } no)
            return no;
        Hear(seat, RoomTone.None, now);
        return Votes.TakeBack(seat.Id, group);
    }

    /// <summary>The facilitator takes a group as a topic, or no longer.</summary>
    public Outcome ToggleTopic(Seat seat, string group, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Insights) is { } no)
            return no;
        if (!IsFacilitator(seat))
            return Outcome.No(Refusal.FacilitatorOnly);
        See(seat, now);
        if (Topics.Find(it => it.Group == group) is { } topic)
        {
            // What was said about it is not lost with it.
            topic.Insights.ForEach(Parked.Add);
            Topics.Remove(topic);
            return Outcome.Done;
        }

        if (Wall.Find(group) is null)
            return Outcome.No(Refusal.NotFound);
        if (Topics.Count >= MostTopics)
            return Outcome.No(Refusal.EnoughTopics, MostTopics);
        Topics.Add(new Topic { Group = group });
        return Outcome.Done;
    }

    /// <summary>Somebody says what we think of a topic.</summary>
    public Outcome AddInsight(Seat seat, string group, string text, RoomTone tone, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Insights) is { } no)
            return no;
        if (Topics.Find(it => it.Group == group) is not { } topic)
            return Outcome.No(Refusal.NotFound);
        if (topic.Insights.Count >= MostInsights)
            return Outcome.No(Refusal.TooMany, MostInsights);
        topic.Insights.Add(text);
        Hear(seat, tone, now);
        return Outcome.Done;
    }

    /// <summary>Somebody has an idea that waits, because it is not yet time for ideas.</summary>
    public Outcome Park(Seat seat, string text, RoomTone tone, DateTimeOffset now)
    {
        if (IsOver || Step == RetrospectiveStep.Preparing)
            return Outcome.No(Refusal.AnotherStep);
        Parked.Add(text);
        Hear(seat, tone, now);
        return Outcome.Done;
    }

    /// <summary>The team says in one line what everybody is here for.</summary>
    public Outcome SayVision(Seat seat, string text, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Preparing, RetrospectiveStep.Initiatives, RetrospectiveStep.Actions) is { } no)
            return no;
        Plan = Plan with { Vision = text };
        Hear(seat, RoomTone.None, now);
        return Outcome.Done;
    }

    /// <summary>Somebody has an idea of what to try.</summary>
    public Outcome ProposeAction(Seat seat, string what, CardVerdict verdict, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Actions) is { } no)
            return no;
        Hear(seat, verdict.Tone, now);
        return Actions.Propose(CardWall.NewId(), what) switch
        {
            Done done => done with { Aside = verdict.Concern is CardConcern.OrderToAbsent or CardConcern.Vague ? verdict.Concern : null },
            var outcome => outcome,
        };
    }

    /// <summary>Does something to the actions, in the steps where they are made.</summary>
    public Outcome Decide(Seat seat, Func<ActionPlan, Outcome> work, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Actions, RetrospectiveStep.Objections, RetrospectiveStep.Summary) is { } no)
            return no;
        Hear(seat, RoomTone.None, now);
        return work(Actions);
    }

    /// <summary>Somebody says, in secret, how safe an action is to try, and what would make it unsafe.</summary>
    /// <param name="seat">Whose answer.</param>
    /// <param name="action">The id of the action.</param>
    /// <param name="value">1 is not at all, 5 is wholly.</param>
    /// <param name="objection">What would make it unsafe; null for nothing.</param>
    /// <param name="now">When.</param>
    public Outcome AnswerAction(Seat seat, string action, int? value, string? objection, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Objections) is { } no)
            return no;
        if (Actions.Find(action) is not { IsAgreed: true } agreed)
            return Outcome.No(Refusal.NotFound);
        if (value is < 1 or > 5)
            return Outcome.No(Refusal.OffScale, 1, 5);
        if (objection is not null && agreed.Objections.Count >= MostObjections)
            return Outcome.No(Refusal.TooMany, MostObjections);
        if (value is { } safe && agreed.Safety.Answer(seat.Id, safe) is Refused counted)
            return counted;
        if (objection is not null)
            AddSomewhere(agreed.Objections, objection);
        Hear(seat, RoomTone.None, now);
        return Outcome.Done;
    }

    // The most dotted, three at most. Where the third and the fourth have as many, the facilitator picks.
    private void ChooseMostDotted()
    {
        Topics.RemoveAll(topic => topic.Insights.Count == 0);
        var dotted = Votes.Tally.Where(group => group.Value > 0 && Wall.Find(group.Key) is not null).OrderByDescending(group => group.Value).ToList();
        var border = dotted.Count > MostTopics ? dotted[MostTopics].Value : 0;
        var chosen = dotted.Take(MostTopics).Where(group => group.Value > border && !Topics.Exists(topic => topic.Group == group.Key));
        Topics.AddRange([.. chosen.Take(MostTopics - Topics.Count).Select(group => new Topic { Group = group.Key })]);
    }

    private void ParkWhatIsNotAgreed()
    {
        Parked.AddRange(Actions.Ideas.Where(action => !action.IsAgreed).Select(action => action.What));
        Actions.Ideas.RemoveAll(action => !action.IsAgreed);
    }
}
