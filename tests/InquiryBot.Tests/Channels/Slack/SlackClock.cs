using System.Collections.Concurrent;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>A clock on a working morning. Short waits are over at once and move it on, and are remembered; longer ones are real, and no test is that slow.</summary>
internal sealed class SlackClock : TimeProvider
{
    // How long the bot works before it answers Slack, and before it stops: work is under way meanwhile, and must not be taken for late.
    private static readonly TimeSpan[] Working = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5)];
    private readonly Lock _lock = new();
    private DateTimeOffset _now = Some.WorkingMoment;

    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now.ToUniversalTime();
    }

    public void Advance(TimeSpan time)
    {
        lock (_lock)
            _now += time;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == Timeout.InfiniteTimeSpan || Working.Contains(dueTime) || dueTime >= TimeSpan.FromSeconds(10))
            return base.CreateTimer(callback, state, dueTime, period);
        Waits.Enqueue(dueTime);
        Advance(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
