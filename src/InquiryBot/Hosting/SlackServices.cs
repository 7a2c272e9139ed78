using InquiryBot.Channels;
using InquiryBot.Channels.Slack;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Channels.Slack.Hearing;
using InquiryBot.Channels.Slack.Saying;
using InquiryBot.Channels.Slack.Socket;
using InquiryBot.Conversation;

namespace InquiryBot.Hosting;

/// <summary>Slack.</summary>
internal static class SlackServices
{
    /// <summary>Registers the channel when there is a bot token. Nothing is opened before the program runs.</summary>
    public static void AddSlackChannel(this IServiceCollection services, OptionsChecks checks)
    {
        var options = checks.Read<SlackOptions>(SlackOptions.Section);
        services.AddSingleton(options);
        if (!options.IsOn())
            return;
        services.AddSingleton(_ => new SlackAddresses(options.ApiBaseUrl));
        services.AddSlackCalls(options);
        services.AddSingleton<RequestSignature>();
        services.AddSingleton<Deliveries>();
        services.AddSingleton<SlackWork>();
        services.AddHostedService(provider => provider.GetRequiredService<SlackWork>());
        services.AddSingleton<SlackIntake>();
        services.AddSingleton<ShortcutReply>();
        services.AddSingleton<SlowAnswers>();
        services.AddSingleton<SlackEndpoints>();
        services.AddSingleton<SlackTurnErrors>();
        services.AddSingleton<SlackAdapter>();
        services.AddSingleton<SlackSpeaker>();
        services.AddSingleton<SlackHomeTab>();
        services.AddSingleton<ResponseAddresses>();
        services.AddSingleton<INudgeCourier, SlackCourier>();
        services.AddSingleton<SocketListener>();
        if (options.AppToken.Length > 0)
            services.AddHostedService<SocketMode>();
    }

    /// <summary>Maps <c>/api/slack</c> when there is a secret to check its callers by, and says in the log what is missing.</summary>
    public static void MapSlack(this IEndpointRouteBuilder endpoints)
    {
        var options = endpoints.ServiceProvider.GetRequiredService<SlackOptions>();
        if (WarningOn(options) is { } warning)
            endpoints.ServiceProvider.GetRequiredService<ILogger<SlackEndpoints>>().Setup(warning);
        if (!options.IsOn() || options.SigningSecret.Length == 0)
            return;
        endpoints.MapPost($"{SlackEndpoints.Root}/events", http => Endpoints(http).EventsAsync(http));
        endpoints.MapPost($"{SlackEndpoints.Root}/interactions", http => Endpoints(http).InteractionsAsync(http));
        endpoints.MapPost($"{SlackEndpoints.Root}/commands", http => Endpoints(http).CommandsAsync(http));
    }

    /// <summary>Tries the tokens on Slack.</summary>
    /// <returns>For each whether it works, and the key and values of the sentence that says so; nothing when Slack is off.</returns>
    public static async Task<IReadOnlyList<(bool Works, string Key, IReadOnlyList<string> Values)>> TrySlackAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetService<SlackTrial>() is { } trial
            ? [.. (await trial.RunAsync(cancellationToken)).Select(finding => (finding.Works, finding.Key, finding.Values))]
            : [];

    private static string? WarningOn(SlackOptions options) => (options.IsOn(), options.AppToken.Length > 0, options.SigningSecret.Length > 0) switch
    {
        (true, false, false) => "Slack:BotToken is set, and nothing can come in from Slack: set Slack:AppToken (Socket Mode) or Slack:SigningSecret (/api/slack) as well.",
        (false, true, _) or (false, _, true) => "Slack stays off: Slack:BotToken is missing.",
        _ => null,
    };

    private static void AddSlackCalls(this IServiceCollection services, SlackOptions options)
    {
        services.AddOutgoingConnections(SlackLines.Platform);
        services.AddSingleton(provider => new SlackLines(
            provider.GetRequiredService<IHttpClientFactory>(),
            OutgoingLimits.Usual with { PerTry = options.CallTimeout, Total = options.CallTimeoutInAll, Retries = options.RetriesPerCall },
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<SlackApi>();
        services.AddSingleton<SlackHomes>();
        services.AddSingleton<SlackTrial>();
        services.AddSingleton<SlackPeople>();
    }

    // Made at the first call: they stand on the database, which is not opened while the program is only put together.
    private static SlackEndpoints Endpoints(HttpContext http) => http.RequestServices.GetRequiredService<SlackEndpoints>();
}
