using InquiryBot.Conversation;
using InquiryBot.Nudging;
using InquiryBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moq;

namespace InquiryBot.Tests.Conversation;

public sealed class TimedWorkLoopTests
{
    [Fact]
    public async Task One_work_that_fails_does_not_stop_the_others_and_tells_no_words()
    {
        var (failing, other) = (new Mock<ITimedWork>(), new Mock<ITimedWork>());
        failing.Setup(work => work.RunAsync(Some.WorkingMoment, default)).ThrowsAsync(new InvalidOperationException("could not tell ann"));
        using var logs = new CollectingLogs();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(logs));
        await using var services = new ServiceCollection().AddSingleton(failing.Object).AddSingleton(other.Object).BuildServiceProvider();
        using var loop = new TimedWorkLoop(services, new TestClock(Some.WorkingMoment), factory.CreateLogger<TimedWorkLoop>());

        await loop.RunOnceAsync(default);

        other.Verify(work => work.RunAsync(Some.WorkingMoment, default), Times.Once);
        Assert.Contains("InvalidOperationException", Assert.Single(logs.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("ann", Assert.Single(logs.Lines), StringComparison.Ordinal);
    }
}
