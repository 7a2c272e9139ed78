namespace InquiryBot.Retrospectives.Sessions;

/// <content>Thanks, what the time was worth, and the summary.</content>
internal sealed partial class Retrospective
{
    private const int MostThanks = 400;

    /// <summary>Somebody thanks somebody for something.</summary>
    public Outcome Thank(Seat seat, string text, Cards.RoomTone tone, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Appreciation, RetrospectiveStep.Rating) is { } no)
            return no;
        if (Thanks.Count >= MostThanks)
            return Outcome.No(Refusal.TooMany, MostThanks);
        AddSomewhere(Thanks, text);
        Hear(seat, tone, now);
        return Outcome.Done;
    }

    /// <summary>Somebody says, in secret, what the time was worth: 0 is nothing, 4 is more than worth it.</summary>
    public Outcome Rate(Seat seat, int value, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Appreciation, RetrospectiveStep.Rating) is { } no)
            return no;
        if (value is < 0 or > 4)
            return Outcome.No(Refusal.OffScale, 0, 4);
        Hear(seat, Cards.RoomTone.None, now);
        return Rating.Answer(seat.Id, value);
    }

    /// <summary>The facilitator changes the summary.</summary>
    public Outcome EditSummary(Seat seat, Func<SessionSummary, Outcome> work, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Summary) is { } no)
            return no;
        if (!IsFacilitator(seat))
            return Outcome.No(Refusal.FacilitatorOnly);
        See(seat, now);
        return work(Summary);
    }

    /// <summary>The facilitator approves the summary, and the session is over.</summary>
    public Outcome Approve(Seat seat, DateTimeOffset now)
    {
        if (During(RetrospectiveStep.Summary) is { } no)
            return no;
        if (MayMove(seat, now) is { } not)
            return not;
        if (Actions.Agreed.FirstOrDefault(action => action.Missing.Count > 0) is { } unfinished)
            return Outcome.No(Refusal.ActionIncomplete, [.. unfinished.Missing]);
        Summary.Approve(now);
        Begin(RetrospectiveStep.FollowUp, now);
        TakeNews();
        Say(NewsKind.SummaryApproved);
        return Outcome.Done;
    }

    private void DraftSummary()
    {
        var lines = new List<SummaryLine>();
        foreach (var topic in Topics)
        {
            var group = Wall.Find(topic.Group);
            lines.Add(new SummaryLine(SummaryKind.Topic, group is null ? "" : TitleOf(group)));
            lines.AddRange(topic.Insights.Select(insight => new SummaryLine(SummaryKind.Insight, insight)));
        }

        lines.AddRange(Parked.Select(idea => new SummaryLine(SummaryKind.Parked, idea)));
        Summary.Draft(lines);
    }

    /// <summary>What a group is called: its title, else the words of its first card.</summary>
    public string TitleOf(Cards.CardGroup group) => group.Title ?? Wall.CardsOf(group).First().Text;
}
