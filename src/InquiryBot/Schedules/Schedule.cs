using Quartz;

namespace InquiryBot.Schedules;

/// <summary>
/// Keeps the program's chores going while it runs. The times are in memory (docs/decisions/0011): what is due stands in the bot's own tables,
/// so a time that was missed is made up for at the start.
/// </summary>
internal sealed class Schedule(IEnumerable<IChore> chores, ChoreJobs jobs, TimeZoneInfo zone)
{
    // Long enough for a chore to finish its transaction, short enough for an operator who wants to stop.
    private static readonly TimeSpan LastWait = TimeSpan.FromSeconds(5);

    private IScheduler? _scheduler;

    /// <summary>Starts them: each runs at once, and then at its times.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // A name of its own: two programs in one process must not share a scheduler.
        _scheduler = await SchedulerBuilder.Create("InquiryBot", $"InquiryBot {Guid.NewGuid():N}").UseDefaultThreadPool(threads => threads.MaxConcurrency = 2).BuildScheduler();
        _scheduler.JobFactory = jobs;
        foreach (var chore in chores)
        {
            var job = JobBuilder.Create<ChoreJob>().WithIdentity(chore.Name).Build();
            await _scheduler.ScheduleJob(job, [AtStart(chore), TriggerOf(chore)], replace: true, cancellationToken);
        }

        await _scheduler.Start(cancellationToken);
    }

    /// <summary>Stops them; what is running may finish for a few seconds.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (_scheduler is null)
            return;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LastWait);
        await _scheduler.Shutdown(waitForJobsToComplete: true, limit.Token);
    }

    /// <summary>When a chore runs.</summary>
    public ITrigger TriggerOf(IChore chore) => TriggerBuilder.Create()
        .WithIdentity(chore.Name)
        .WithSchedule(CronScheduleBuilder.CronSchedule(CronOf(chore.Cadence)).InTimeZone(zone).WithMisfireHandlingInstructionFireAndProceed())
        .Build();

    private static ITrigger AtStart(IChore chore) => TriggerBuilder.Create().WithIdentity($"{chore.Name} at the start").StartNow().Build();

    // Seconds, minutes, hours, day of the month, month, day of the week. Odd seconds keep the chores apart.
    private static string CronOf(Cadence cadence) => cadence switch
    {
        Cadence.TenSecondly => "0/10 * * * * ?",
        Cadence.Minutely => "5 * * * * ?",
        Cadence.FiveMinutely => "15 0/5 * * * ?",
        Cadence.Hourly => "25 0 * * * ?",
        _ => "35 15 3 * * ?",
    };
}
