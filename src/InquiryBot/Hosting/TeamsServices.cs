using InquiryBot.Channels;
using InquiryBot.Channels.Teams;
using InquiryBot.Channels.Teams.Calls;
using InquiryBot.Channels.Teams.Hearing;
using InquiryBot.Channels.Teams.Invokes;
using InquiryBot.Channels.Teams.Saying;
using InquiryBot.Channels.Teams.Trust;
using InquiryBot.Conversation;

namespace InquiryBot.Hosting;

/// <summary>Microsoft Teams and the other Bot Framework channels.</summary>
internal static class TeamsServices
{
    /// <summary>Registers the channel. The bot itself is taken from the container as <see cref="Microsoft.Bot.Builder.IBot"/>, for each request.</summary>
    public static IServiceCollection AddTeamsChannel(this IServiceCollection services, IConfiguration configuration, OptionsChecks checks)
    {
        var options = checks.Read<TeamsOptions>(TeamsOptions.Section);
        services.AddSingleton(options);
        services.AddSingleton(BotRegistration.From(configuration, checks.Refuse));
        services.AddTeamsTrust(options);
        services.AddTeamsCalls(options);
        services.AddTeamsHearing();
        services.AddSingleton<TeamsTurnErrors>();
        services.AddSingleton<TeamsAdapter>();
        services.AddSingleton<MessagesEndpoint>();
        services.AddSingleton<TeamsTrial>();
        services.AddSingleton<INudgeCourier, TeamsCourier>();
        return services;
    }

    /// <summary>Tries the credentials on Entra, and whether the keys of the Bot Framework can be had.</summary>
    /// <returns>For each whether it works, and the key and values of the sentence that says so; nothing when Teams is off.</returns>
    public static async Task<IReadOnlyList<(bool Works, string Key, IReadOnlyList<string> Values)>> TryTeamsAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<BotRegistration>().CanSignIn
            ? [.. (await services.GetRequiredService<TeamsTrial>().RunAsync(cancellationToken)).Select(finding => (finding.Works, finding.Key, finding.Values))]
            : [];

    // The way in: who may call, for whom, and with which address to reply to.
    private static void AddTeamsTrust(this IServiceCollection services, TeamsOptions options)
    {
        // The settings may be wrong, and are refused a moment later.
        services.AddSingleton(_ => TeamsCloud.Of(options));
        services.AddSingleton<OpenDoor>();
        services.AddSingleton<ServiceHosts>();
        services.AddSingleton<Tenants>();
        services.AddOutgoingConnections(ConnectorKeys.Platform);
        services.AddSingleton(provider => new ConnectorKeys(
            provider.CallsTo(ConnectorKeys.Platform, options),
            provider.GetRequiredService<TeamsCloud>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ConnectorKeys>>()));
        services.AddSingleton<CallerTokens>();
        services.AddSingleton<Callers>();
    }

    // What becomes of an activity that came in.
    private static void AddTeamsHearing(this IServiceCollection services)
    {
        services.AddSingleton<Deliveries>();
        services.AddSingleton<TurnOrder>();
        services.AddSingleton<Arrivals>();
        services.AddSingleton<TeamsPlaces>();
        services.AddSingleton<TeamChannels>();
        services.AddSingleton<PrivateChats>();
        services.AddSingleton<SettingsForm>();
        services.AddSingleton<DraftTasks>();
        services.AddSingleton<PressReplies>();
        services.AddSingleton<FeedbackReplies>();
        services.AddSingleton<TeamsInvokes>();
        services.AddSingleton<TeamsIntake>();
    }

    // The way out: the bot's token, and the connector that takes it.
    private static void AddTeamsCalls(this IServiceCollection services, TeamsOptions options)
    {
        services.AddOutgoingConnections(BotCredentials.Platform);
        services.AddSingleton(provider => new BotTokens(
            BotCredentials.For(
                provider.GetRequiredService<BotRegistration>(),
                provider.GetRequiredService<TeamsCloud>(),
                options,
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(BotCredentials.Platform)),
            provider.GetRequiredService<TeamsCloud>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddOutgoingConnections(TeamsConnector.Platform);
        services.AddSingleton(provider => new TeamsConnector(
            provider.CallsTo(TeamsConnector.Platform, options),
            provider.GetRequiredService<ServiceHosts>(),
            provider.GetRequiredService<BotTokens>(),
            provider.GetRequiredService<TimeProvider>()));
    }

    private static OutgoingCalls CallsTo(this IServiceProvider provider, string platform, TeamsOptions options) => new(
        platform,
        provider.GetRequiredService<IHttpClientFactory>(),
        OutgoingLimits.Usual with { PerTry = options.CallTimeout, Total = options.CallTimeoutInAll, Retries = options.RetriesPerCall },
        provider.GetRequiredService<TimeProvider>());

    /// <summary>Connections of one platform: pooled, never redirected, never logged and never traced, for the address holds ids of conversations.</summary>
    public static void AddOutgoingConnections(this IServiceCollection services, string platform) =>
        services.AddHttpClient(platform, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                // Without it there is no trace of the call, whatever an operator listens to.
                ActivityHeadersPropagator = null,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                MaxResponseHeadersLength = 64,
            })
            .RemoveAllLoggers();

    /// <summary>Maps <c>POST /api/messages</c>, and says in the log what keeps callers out.</summary>
    public static void MapTeams(this IEndpointRouteBuilder endpoints)
    {
        // Made at the first call: it stands on the database, which is not opened while the program is only put together.
        endpoints.MapPost(MessagesEndpoint.Path, http => http.RequestServices.GetRequiredService<MessagesEndpoint>().HandleAsync(http));
        if (endpoints.ServiceProvider.GetRequiredService<BotRegistration>().Warning is { } warning)
            Channels.Teams.Log.Registration(endpoints.ServiceProvider.GetRequiredService<ILogger<MessagesEndpoint>>(), warning);
    }
}
