using InquiryBot.Channels.Slack;
using InquiryBot.Channels.Slack.Hearing;
using Microsoft.Extensions.Logging.Abstractions;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>Who waits for whom, and what Slack is told meanwhile.</summary>
public sealed class SlackWorkTests
{
    [Fact]
    public async Task One_conversation_is_handled_in_order_and_another_need_not_wait()
    {
        using var work = Work();
        var gate = new TaskCompletionSource();
        var order = new List<string>();
        var first = work.RunAsync("C1", "message", async _ =>
        {
            await gate.Task;
            order.Add("first");
        });
        var second = work.RunAsync("C1", "message", _ => Note(order, "second"));
        Assert.Equal(WorkState.Done, await work.RunAsync("C2", "message", _ => Note(order, "elsewhere")));
        gate.SetResult();
        Assert.Equal([WorkState.Done, WorkState.Done], await Task.WhenAll(first, second));
        Assert.Equal(["elsewhere", "first", "second"], order);
    }

    [Fact]
    public async Task What_takes_too_long_goes_on_after_the_answer()
    {
        using var work = Work(TimeSpan.Zero);
        var gate = new TaskCompletionSource();
        var begun = work.RunAsync("C1", "message", _ => gate.Task);
        Assert.Equal(WorkState.Going, await work.WithinAsync(begun));
        gate.SetResult();
        Assert.Equal(WorkState.Done, await begun);
    }

    [Fact]
    public async Task A_failure_is_told_and_holds_nobody_up()
    {
        using var work = Work();
        Assert.Equal(WorkState.Failed, await work.RunAsync("C1", "message", _ => throw new InvalidOperationException("words")));
        Assert.Equal(WorkState.Done, await work.RunAsync("C1", "message", _ => Task.CompletedTask));
    }

    [Fact]
    public async Task Stopping_lets_work_come_to_its_end_and_takes_no_more()
    {
        using var work = Work(TimeSpan.Zero);
        var gate = new TaskCompletionSource();
        var finished = false;
        _ = work.RunAsync("C1", "message", async _ =>
        {
            await gate.Task;
            finished = true;
        });
        var stopping = work.StopAsync(default);
        gate.SetResult();
        await stopping;
        Assert.True(finished);
        Assert.Equal(WorkState.Refused, await work.RunAsync("C1", "message", _ => Task.CompletedTask));
    }

    [Fact]
    public async Task When_too_much_waits_Slack_may_come_again()
    {
        using var work = Work(TimeSpan.Zero);
        var gate = new TaskCompletionSource();
        for (var count = 0; count < 5_000; count++)
            Assert.Equal(WorkState.Going, await work.WithinAsync(work.RunAsync("C1", "message", _ => gate.Task)));
        Assert.Equal(WorkState.Refused, await work.RunAsync("C2", "message", _ => Task.CompletedTask));
        gate.SetResult();
        await work.StopAsync(default);
    }

    private static SlackWork Work(TimeSpan? within = null) =>
        new(new SlackOptions { AcknowledgeWithin = within ?? TimeSpan.FromSeconds(2) }, TimeProvider.System, NullLogger<SlackWork>.Instance);

    private static Task Note(List<string> order, string what)
    {
        order.Add(what);
        return Task.CompletedTask;
    }
}
