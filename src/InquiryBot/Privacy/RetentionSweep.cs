using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>Forgets what is older than the retention: at the start and once a day.</summary>
internal sealed class RetentionSweep(Database database, TimeProvider clock, PrivacyOptions options, ILogger<RetentionSweep> log) : BackgroundService
{
    /// <summary>Deletes the rows that are too old: nudges, and where conversations stood that nobody went on with.</summary>
    /// <returns>How many.</returns>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var since = clock.GetUtcNow() - options.Retention;
        return await database.ExecuteAsync($"delete from nudges where at < {since}", cancellationToken)
            + await database.ExecuteAsync($"delete from bot_state where changed_at < {since}", cancellationToken);
    }

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
