namespace InquiryBot.Retrospectives.Sessions;

/// <summary>What each step is for, as a test. The bot says what is open; the facilitator decides.</summary>
internal static class ExitTests
{
    /// <summary>What is open in the step a session is in.</summary>
    public static IReadOnlyList<ExitGap> GapsOf(Retrospective session) => [.. Gaps(session)];

    private static IEnumerable<ExitGap> Gaps(Retrospective session)
    {
        switch (session.Step)
        {
            case RetrospectiveStep.Preparing:
                if (string.IsNullOrWhiteSpace(session.Plan.Purpose))
                    yield return ExitGap.Purpose;
                if (session.Plan.Minutes is null)
                    yield return ExitGap.Time;
                break;
            case RetrospectiveStep.CheckIn when !session.Seats.TrueForAll(seat => seat.IsIn):
                yield return ExitGap.CheckIns;
                break;
            case RetrospectiveStep.EarlierActions when session.Earlier.Exists(action => action.Review is null):
                yield return ExitGap.EarlierActions;
                break;
            case RetrospectiveStep.Writing when session.Wall.Cards.Count == 0:
                yield return ExitGap.Cards;
                break;
            case RetrospectiveStep.Grouping when session.Wall.Groups.Exists(group => !session.Wall.CardsOf(group).Any(card => card.IsEvent)):
                yield return ExitGap.Events;
                break;
            case RetrospectiveStep.Voting when session.Votes.Voters == 0:
                yield return ExitGap.Dots;
                break;
            case RetrospectiveStep.Insights when session.Topics.Count == 0 || session.Topics.Exists(topic => topic.Insights.Count == 0):
                yield return ExitGap.Insights;
                break;
            case RetrospectiveStep.Actions when session.Actions.Ideas.Exists(action => !action.IsAgreed):
                yield return ExitGap.ActionParts;
                break;
            case RetrospectiveStep.Summary when session.Summary.ApprovedAt is null:
                yield return ExitGap.Summary;
                break;
        }
    }
}
