namespace InquiryBot.Benchmarks.Slack.Storm;

/// <summary>How hard it storms, and when the program is killed.</summary>
/// <param name="Events">How many events Slack delivers.</param>
/// <param name="PerSecond">How many of them a second.</param>
/// <param name="KillAfter">After how many of them the program is killed and started again.</param>
/// <param name="Again">How long after each failed try Slack delivers an event again; after the last one it gives up.</param>
internal sealed record StormPlan(int Events, int PerSecond, int KillAfter, IReadOnlyList<TimeSpan> Again)
{
    /// <summary>When Slack delivers again: nearly at once, after a minute, after five.</summary>
    public static IReadOnlyList<TimeSpan> AsSlackDoes { get; } = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];
}
