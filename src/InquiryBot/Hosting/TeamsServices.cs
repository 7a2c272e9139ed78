using InquiryBot.Channels;
using InquiryBot.Channels.Teams;
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
        services.AddSingleton(BotRegistration.From(configuration));
        services.AddSingleton<OpenDoor>();
        services.AddSingleton<ServiceHosts>();
        services.AddSingleton(provider => Connector(provider, options));
        services.AddSingleton<TeamsTurnErrors>();
        services.AddSingleton<TeamsAdapter>();
        services.AddSingleton<MessagesEndpoint>();
        services.AddSingleton<INudgeCourier, TeamsCourier>();
        services.AddOutgoingConnections(TeamsConnector.Platform);
        return services;
    }

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

    private static TeamsConnector Connector(IServiceProvider provider, TeamsOptions options)
    {
        var clock = provider.GetRequiredService<TimeProvider>();
        var limits = OutgoingLimits.Usual with { PerTry = options.CallTimeout, Total = options.CallTimeoutInAll, Retries = options.RetriesPerCall };
        var calls = new OutgoingCalls(TeamsConnector.Platform, provider.GetRequiredService<IHttpClientFactory>(), limits, clock);
        return new TeamsConnector(calls, provider.GetRequiredService<ServiceHosts>(), clock);
    }
}
