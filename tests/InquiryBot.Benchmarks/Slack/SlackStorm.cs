using System.Globalization;
using InquiryBot.Benchmarks.Slack.Storm;

namespace InquiryBot.Benchmarks.Slack;

/// <summary>
/// <c>slack</c>: 1,000 events a second for half a minute into the HTTP endpoint of the program as a child process, which is killed in the middle. Says how fast
/// they were acknowledged, and whether one was lost or handled twice.
/// </summary>
internal static class SlackStorm
{
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(50);

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("inquirybot-storm-");
        try
        {
            await using var slack = await StormSlack.StartAsync(Latency);
            using var program = new StormProgram(folder.FullName, slack.ApiUrl);
            await program.StartAsync();
            using var storm = new DeliveryStorm(new StormPlan(30_000, 1_000, 15_000, StormPlan.AsSlackDoes), program, TimeProvider.System);
            await storm.RunAsync();
            await program.KillAsync();
            var outcome = await StormOutcome.OfAsync(storm, slack, folder.FullName);
            Report(storm, outcome, program);
            return outcome is { Lost: 0, HandledTwice: 0, Unacknowledged: 0 } ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Report(DeliveryStorm storm, StormOutcome outcome, StormProgram program)
    {
        Console.WriteLine("| what | figure |");
        Console.WriteLine("|---|---:|");
        Row("events", outcome.Events);
        Row("acknowledged in the end", outcome.Events - outcome.Unacknowledged);
        Row("delivered more than once", outcome.DeliveredAgain);
        Row("acknowledged and lost", outcome.Lost);
        Row("handled twice", outcome.HandledTwice);
        Row("answers said once more because of the kill, shown once", outcome.SaidAgain);
        Row("nudges shown, and the most to one person", $"{outcome.Nudges.All}, {outcome.Nudges.Most}");
        Row("failures that the program logged", program.Complaints);
        Row("processor time an event, start included, until the kill", $"{program.BusyUntilKilled.TotalMilliseconds / 15_000:F2} ms");
        Row("the program was gone for", $"{(storm.Gone.To - storm.Gone.From).TotalSeconds:F1} s");
        Times("before the kill", storm.Events.Where(it => it.AcknowledgedAt < storm.Gone.From));
        Times("after the restart", storm.Events.Where(it => it.AcknowledgedAt > storm.Gone.To));
    }

    private static void Times(string when, IEnumerable<StormEvent> events)
    {
        var times = events.Select(it => it.FirstAnswerAfter).OfType<TimeSpan>().Order().ToList();
        foreach (var share in new[] { 0.5, 0.9, 0.99, 0.999 })
            Row($"acknowledged at the first try, {when}: {share:P1} within", $"{times[(int)((times.Count - 1) * share)].TotalMilliseconds:F0} ms");
    }

    private static void Row(string what, object figure) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {figure:N0} |"));
}
