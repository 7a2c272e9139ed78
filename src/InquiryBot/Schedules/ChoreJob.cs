using Quartz;
using Quartz.Spi;

namespace InquiryBot.Schedules;

/// <summary>Runs one chore when its time has come, and keeps a failure to itself: the next time tries again.</summary>
[DisallowConcurrentExecution]
internal sealed class ChoreJob(IChore chore, ILogger<ChoreJob> log) : IJob
{
    /// <inheritdoc/>
    public async Task Execute(IJobExecutionContext context)
    {
        try
        {
            var count = await chore.RunAsync(context.CancellationToken);
            log.ChoreDone(chore.Name, count);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Only the type: the words of an exception may quote what a chore was about.
            log.ChoreFailed(chore.Name, fault.GetType().Name);
        }
    }
}

/// <summary>Gives each job the chore it is named after.</summary>
internal sealed class ChoreJobs(IEnumerable<IChore> chores, ILogger<ChoreJob> log) : IJobFactory
{
    /// <inheritdoc/>
    public IJob NewJob(TriggerFiredBundle bundle, IScheduler scheduler) =>
        new ChoreJob(chores.Single(chore => chore.Name == bundle.JobDetail.Key.Name), log);

    /// <inheritdoc/>
    public void ReturnJob(IJob job)
    {
        // A job holds nothing.
    }
}
