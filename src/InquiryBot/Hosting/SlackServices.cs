using InquiryBot.Channels;
using InquiryBot.Channels.Slack;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Channels.Slack.Hearing;
using InquiryBot.Channels.Slack.Installing;
using InquiryBot.Channels.Slack.Saying;
using InquiryBot.Channels.Slack.Socket;
using InquiryBot.Conversation;

namespace InquiryBot.Hosting;

/// <summary>Slack.</summary>
internal static class SlackServices
{
    /// <summary>Registers the channel when there is a bot token, or when workspaces can install it. Nothing is opened before the program runs.</summary>
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
        services.AddSingleton<Uninstalling>();
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
        if (options.IsInstallable())
        {
            endpoints.MapGet($"{SlackEndpoints.Root}/install", http => Installing(http).BeginAsync(http));
            endpoints.MapGet($"{SlackEndpoints.Root}/oauth", http => Installing(http).FinishAsync(http));
        }

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

    private static string? WarningOn(SlackOptions options)
    {
        if (!options.IsOn())
            return options.AppToken.Length + options.SigningSecret.Length + options.ClientId.Length + options.ClientSecret.Length == 0
                ? null
                : "Slack stays off: set Slack:BotToken for one workspace, or Slack:ClientId and Slack:ClientSecret for all that install the bot.";
        if (options.AppToken.Length + options.SigningSecret.Length == 0)
            return "Slack is set up, and nothing can come in from it: set Slack:AppToken (Socket Mode) or Slack:SigningSecret (/api/slack) as well.";
        return !options.IsInstallable() && options.ClientId.Length > 0
            ? "Slack:BotToken is set, so the bot serves that one workspace and cannot be installed in others: take it away to use Slack:ClientId."
            : null;
    }

    private static void AddSlackCalls(this IServiceCollection services, SlackOptions options)
    {
        services.AddOutgoingConnections(SlackLines.Platform);
        services.AddSingleton(provider => new SlackLines(
            provider.GetRequiredService<IHttpClientFactory>(),
            OutgoingLimits.Usual with { PerTry = options.CallTimeout, Total = options.CallTimeoutInAll, Retries = options.RetriesPerCall },
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<SlackApi>();
        if (options.IsInstallable())
            services.AddInstalling();
        else
            services.AddSingleton<ISlackHomes, TokenHome>();
        services.AddSingleton<SlackTrial>();
        services.AddSingleton<SlackPeople>();
    }

    private static void AddInstalling(this IServiceCollection services)
    {
        services.AddSingleton<Installs>();
        services.AddSingleton<InstalledHomes>();
        services.AddSingleton<ISlackHomes>(provider => provider.GetRequiredService<InstalledHomes>());
        services.AddSingleton<InstallState>();
        services.AddSingleton<InstallEndpoints>();
    }

    // Made at the first call: they stand on the database, which is not opened while the program is only put together.
    private static InstallEndpoints Installing(HttpContext http) => http.RequestServices.GetRequiredService<InstallEndpoints>();

    private static SlackEndpoints Endpoints(HttpContext http) => http.RequestServices.GetRequiredService<SlackEndpoints>();
}
