using InquiryBot.Storage;

namespace InquiryBot.Hosting;

/// <summary>Brings the database up to date before the first message. What stops it stops the start, with the database's own sentence.</summary>
internal sealed class DatabaseStart(IServiceProvider services) : IHostedService
{
    // The storage is asked for here, not before: making it reads the key, and the host may only be put together.
    public Task StartAsync(CancellationToken cancellationToken) => services.GetRequiredService<StorageStart>().OpenAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
