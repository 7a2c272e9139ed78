using InquiryBot.Storage;

namespace InquiryBot.Hosting;

/// <summary>Brings the database up to date before the first message, or stops the start with one sentence.</summary>
internal sealed class DatabaseStart(IServiceProvider services) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await services.GetRequiredService<Migrator>().MigrateAsync(cancellationToken);
            services.GetRequiredService<PseudonymKey>();
        }
        catch (DatabaseException fault)
        {
            throw new StartException(fault.Message);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
