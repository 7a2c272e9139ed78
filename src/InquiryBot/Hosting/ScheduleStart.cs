using InquiryBot.Schedules;

namespace InquiryBot.Hosting;

/// <summary>Sets the chores going once the database is up to date, and stops them with the program.</summary>
internal sealed class ScheduleStart(IServiceProvider services) : IHostedService
{
    private Schedule? _schedule;

    // Asked for here, not before: the chores stand on the database, which has to explain itself first when it cannot be opened.
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _schedule = services.GetRequiredService<Schedule>();
        return _schedule.StartAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => _schedule?.StopAsync(cancellationToken) ?? Task.CompletedTask;
}
