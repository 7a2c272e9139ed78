using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>Forgets what is older than the retention: at the start and once a day.</summary>
internal sealed class RetentionSweep(Database database, TimeProvider clock, PrivacyOptions options, ILogger<RetentionSweep> log) : BackgroundService
{
    /// <summary>Deletes the rows that are too old.</summary>
    /// <returns>How many.</returns>
    public Task<int> SweepAsync(CancellationToken cancellationToken) =>
        database.ExecuteAsync($"delete from nudges where at < {clock.GetUtcNow() - options.Retention}", cancellationToken);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var days = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            await TrySweepAsync(stoppingToken);
        }
        while (await days.WaitForNextTickAsync(stoppingToken));
    }

    // A database that is busy today is swept tomorrow; the bot goes on.
    private async Task TrySweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            var rows = await SweepAsync(cancellationToken);
            log.Swept(rows);
        }
        catch (DatabaseException fault)
        {
            log.SweepFailed(fault.Message);
        }
    }
}
