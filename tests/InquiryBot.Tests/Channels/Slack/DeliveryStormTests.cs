using InquiryBot.Benchmarks.Slack.Storm;
using InquiryBot.Tests.Storage;

namespace InquiryBot.Tests.Channels.Slack;

/// <summary>What was acknowledged is handled, and once, also when the program is killed; tests/InquiryBot.Benchmarks measures the same at load.</summary>
public sealed class DeliveryStormTests
{
    [Fact]
    public async Task Killed_in_the_middle_of_deliveries_the_program_loses_none_and_handles_none_twice()
    {
        using var folder = new TemporaryFolder();
        await using var slack = await StormSlack.StartAsync(TimeSpan.FromMilliseconds(300));
        using var program = new StormProgram(folder.Path, slack.ApiUrl);
        await program.StartAsync();
        // Calls take long enough for some to be under way whenever it is killed. Deliveries come again as Slack does it, only sooner, and often enough for a start on a busy machine.
        var again = Enumerable.Repeat(TimeSpan.FromMilliseconds(500), 60).Prepend(TimeSpan.Zero).ToList();
        using var storm = new DeliveryStorm(new StormPlan(600, 200, 300, again), program, TimeProvider.System);
        await storm.RunAsync();
        await program.KillAsync();

        var outcome = await StormOutcome.OfAsync(storm, slack, folder.Path);
        Assert.Equal((600, 0, 0, 0), (outcome.Events, outcome.Unacknowledged, outcome.Lost, outcome.HandledTwice));
        Assert.InRange(outcome.DeliveredAgain, 1, 599);
        Assert.InRange(outcome.Nudges.Most, 0, 2);
    }
}
