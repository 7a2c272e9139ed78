using InquiryBot.Storage;

namespace InquiryBot.Hosting;

/// <summary>Brings the database up to date before the first message. What stops it stops the start, with the database's own sentence.</summary>
internal sealed class DatabaseStart(IServiceProvider services) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await services.GetRequiredService<Migrator>().MigrateAsync(cancellationToken);
        services.GetRequiredService<PseudonymKey>();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
