namespace InquiryBot.Retrospectives.Sessions;

/// <summary>What is true of each step, whatever the session: its phase, and its share of the time.</summary>
internal static class Steps
{
    // In hundredths of the session. Talking about what it means takes the most; the rest is short on purpose.
    private static readonly (RetrospectiveStep Step, RetrospectivePhase Phase, int Share)[] All =
    [
        (RetrospectiveStep.Preparing, RetrospectivePhase.Prepare, 0),
        (RetrospectiveStep.Safety, RetrospectivePhase.SetTheStage, 4),
        (RetrospectiveStep.CheckIn, RetrospectivePhase.SetTheStage, 6),
        (RetrospectiveStep.EarlierActions, RetrospectivePhase.Gather, 6),
        (RetrospectiveStep.Writing, RetrospectivePhase.Gather, 12),
        (RetrospectiveStep.Grouping, RetrospectivePhase.Gather, 10),
        (RetrospectiveStep.Voting, RetrospectivePhase.Insights, 4),
        (RetrospectiveStep.Insights, RetrospectivePhase.Insights, 24),
        (RetrospectiveStep.Initiatives, RetrospectivePhase.Decide, 4),
        (RetrospectiveStep.Actions, RetrospectivePhase.Decide, 14),
        (RetrospectiveStep.Objections, RetrospectivePhase.Decide, 4),
        (RetrospectiveStep.Appreciation, RetrospectivePhase.Close, 4),
        (RetrospectiveStep.Rating, RetrospectivePhase.Close, 3),
        (RetrospectiveStep.Summary, RetrospectivePhase.Close, 5),
        (RetrospectiveStep.FollowUp, RetrospectivePhase.FollowUp, 0),
    ];

    /// <summary>The phase a step belongs to.</summary>
    public static RetrospectivePhase PhaseOf(RetrospectiveStep step) => All[(int)step].Phase;

    /// <summary>The step behind one; null behind the last.</summary>
    public static RetrospectiveStep? After(RetrospectiveStep step) => step == RetrospectiveStep.FollowUp ? null : step + 1;

    /// <summary>The step before one; null before the first of a session that has begun.</summary>
    public static RetrospectiveStep? Before(RetrospectiveStep step) =>
        step is RetrospectiveStep.Preparing or RetrospectiveStep.Safety or RetrospectiveStep.FollowUp ? null : step - 1;

    /// <summary>How long a step may take, in whole minutes and at least two; null when nobody waits for its end.</summary>
    /// <param name="step">The step.</param>
    /// <param name="minutes">The length of the session.</param>
    public static TimeSpan? TimeFor(RetrospectiveStep step, int minutes) =>
        All[(int)step].Share is > 0 and var share ? TimeSpan.FromMinutes(Math.Max(2, Math.Round(minutes * share / 100d))) : null;
}
