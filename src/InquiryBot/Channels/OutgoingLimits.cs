namespace InquiryBot.Channels;

/// <summary>How patient a platform's calls are.</summary>
/// <param name="PerTry">How long one try may take.</param>
/// <param name="Total">How long a call may take with all its tries and waits.</param>
/// <param name="Retries">How many tries follow the first.</param>
/// <param name="FirstWait">How long to wait before the second try when the platform does not say; it doubles, with jitter.</param>
internal sealed record OutgoingLimits(TimeSpan PerTry, TimeSpan Total, int Retries, TimeSpan FirstWait)
{
    /// <summary>10 seconds a try, 30 in all, 3 retries from half a second on.</summary>
    public static OutgoingLimits Usual { get; } = new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30), 3, TimeSpan.FromMilliseconds(500));
}
