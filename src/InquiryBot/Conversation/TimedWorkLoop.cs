using InquiryBot.Nudging;

namespace InquiryBot.Conversation;

/// <summary>Runs what is due by the clock, once a minute.</summary>
internal sealed class TimedWorkLoop(IServiceProvider services, TimeProvider clock, ILogger<TimedWorkLoop> log) : BackgroundService
{
    /// <summary>Runs everything that is due.</summary>
    public async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        // Made now and not at the start: they stand on the database, which has to explain itself first when it cannot be opened.
        foreach (var work in services.GetServices<ITimedWork>())
        {
            try
            {
                await work.RunAsync(clock.GetUtcNow(), cancellationToken);
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                // The next minute tries again; only the type, for words may quote what was sent.
                log.TimedWorkFailed(work.GetType().Name, fault.GetType().Name);
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minutes = new PeriodicTimer(TimeSpan.FromMinutes(1), clock);
        while (await minutes.WaitForNextTickAsync(stoppingToken))
            await RunOnceAsync(stoppingToken);
    }
}
