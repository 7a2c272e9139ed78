using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using InquiryBot.Schedules;

namespace InquiryBot.Hosting;

/// <summary>The only place that wires the stations together.</summary>
internal static class Services
{
    /// <summary>Adds everything the program is made of. All setting faults come out in one exception.</summary>
    /// <exception cref="SettingsException">One or more settings are wrong.</exception>
    public static IServiceCollection AddInquiryBot(this IServiceCollection services, IConfiguration configuration)
    {
        var checks = new OptionsChecks(configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddLanguage();
        services.AddNudging(checks);
        services.AddStorage(configuration, checks);
        services.AddPrivacy(checks);
        services.AddSchedule();
        services.AddHealth();
        services.AddRetrospectives(checks);
        services.AddConversation();
        services.AddTeamsChannel(configuration, checks);
        services.AddSlackChannel(checks);
        services.AddWebPage(checks);
        checks.ThrowIfFaulty();
        return services;
    }

    private static void AddLanguage(this IServiceCollection services)
    {
        services.AddSingleton<MessageReader>();
        services.AddSingleton<Reworder>();
    }

    private static void AddPrivacy(this IServiceCollection services, OptionsChecks checks)
    {
        services.AddSingleton(checks.Read<PrivacyOptions>(PrivacyOptions.Section));
        services.AddSingleton<Pseudonyms>();
        services.AddSingleton<PersonalSeal>();
        services.AddSingleton<ConsentStore>();
        services.AddSingleton<PersonalRecords>();
        services.AddSingleton<Organisations>();
        services.AddSingleton<IChore, RetentionSweep>();
        services.AddSingleton<IChore, DeliverySweep>();
    }

    private static void AddSchedule(this IServiceCollection services)
    {
        services.AddSingleton<ChoreJobs>();
        services.AddSingleton(provider => new Schedule(
            provider.GetServices<IChore>(), provider.GetRequiredService<ChoreJobs>(), provider.GetRequiredService<WorkingClock>().Zone));
        services.AddHostedService<ScheduleStart>();
    }

    private static void AddNudging(this IServiceCollection services, OptionsChecks checks)
    {
        services.AddSingleton(checks.Read<NudgingOptions>(NudgingOptions.Section));
        services.AddSingleton<NudgePolicy>();
        services.AddSingleton<NudgeStore>();
        services.AddSingleton<DigestStore>();
        services.AddSingleton<RemarkLinkStore>();
        services.AddSingleton<PreferenceStore>();
        services.AddSingleton<ChannelStore>();
        services.AddSingleton<WorkingClock>();
        services.AddSingleton<IChore, IncidentEnds>();
    }
}
