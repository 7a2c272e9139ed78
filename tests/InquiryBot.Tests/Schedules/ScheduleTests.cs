using InquiryBot.Schedules;
using InquiryBot.Tests.Support;
using Microsoft.Extensions.Logging;

namespace InquiryBot.Tests.Schedules;

/// <summary>When chores run, and that one failing chore is nobody else's trouble.</summary>
public sealed class ScheduleTests
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    [Theory]
    [InlineData(nameof(Cadence.Minutely), "2035-03-24T10:00:05Z")]
    [InlineData(nameof(Cadence.FiveMinutely), "2035-03-24T10:00:15Z")]
    [InlineData(nameof(Cadence.Nightly), "2035-03-25T01:15:35Z")]
    public void A_chore_runs_as_often_as_it_asks_for(string cadence, string next)
    {
        // The night of the 25th has no three o'clock in Amsterdam until the clocks went forward: at 3:15 it is 1:15 UTC.
        var trigger = ScheduleOf().TriggerOf(new Chore("a", Enum.Parse<Cadence>(cadence)));

        Assert.Equal(DateTimeOffset.Parse(next, System.Globalization.CultureInfo.InvariantCulture), trigger.GetFireTimeAfter(new DateTimeOffset(2035, 3, 24, 10, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task Every_chore_runs_at_the_start_and_a_failing_one_stops_no_other()
    {
        var failing = new Chore("failing", Cadence.Nightly) { Fault = new InvalidOperationException("secret words") };
        var fine = new Chore("fine", Cadence.Nightly);
        var logs = new CollectingLogs();
        var schedule = ScheduleOf(logs, failing, fine);

        await schedule.StartAsync(default);
        await Task.WhenAll(failing.Ran.Task, fine.Ran.Task).WaitAsync(TimeSpan.FromSeconds(30));
        await schedule.StopAsync(default);

        Assert.Contains("Warning The failing failed and will be tried again at its next time: InvalidOperationException ", logs.Lines);
        Assert.Contains("Debug The fine did 3 things ", logs.Lines);
        Assert.DoesNotContain(logs.Lines, line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_bot_sweeps_every_night_and_looks_every_few_minutes_for_what_is_due()
    {
        await using var bot = await TestBot.StartAsync();
        var chores = bot.Get<IEnumerable<IChore>>().ToDictionary(chore => chore.Name, chore => chore.Cadence);

        Assert.Equal(Cadence.Nightly, chores["retention sweep"]);
        Assert.Equal(Cadence.Minutely, chores["digest delivery"]);
        Assert.Equal(Cadence.Minutely, chores["nudge expiry"]);
        Assert.Equal(Cadence.FiveMinutely, chores["end of incidents"]);
        Assert.NotNull(bot.Get<Schedule>());
    }

    private static Schedule ScheduleOf(CollectingLogs? logs = null, params IChore[] chores)
    {
        var factory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs ?? new CollectingLogs()));
        return new Schedule(chores, new ChoreJobs(chores, factory.CreateLogger<ChoreJob>()), Amsterdam);
    }

    private sealed class Chore(string name, Cadence cadence) : IChore
    {
        public TaskCompletionSource Ran { get; } = new();

        public Exception? Fault { get; init; }

        public string Name => name;

        public Cadence Cadence => cadence;

        public Task<int> RunAsync(CancellationToken cancellationToken)
        {
            Ran.TrySetResult();
            return Fault is null ? Task.FromResult(3) : Task.FromException<int>(Fault);
        }
    }
}
