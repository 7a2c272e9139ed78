namespace InquiryBot.Channels.Slack;

/// <summary>What this channel logs. No texts, no names, no ids, no addresses, no tokens.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A turn on {Kind} from Slack failed: {Fault}")]
    public static partial void TurnFailed(this ILogger logger, string kind, string fault);

    [LoggerMessage(3, LogLevel.Error, "Slack no longer accepts a token ({Error}), and nothing more is sent with it. Set a Slack:BotToken that works and start the bot again, or let the workspace install the bot again.")]
    public static partial void TokenRefused(this ILogger logger, string error);

    [LoggerMessage(4, LogLevel.Warning, "A call to /api/slack was refused: {Reason}")]
    public static partial void Refused(this ILogger logger, string reason);

    [LoggerMessage(5, LogLevel.Information, "Socket Mode: connected to Slack")]
    public static partial void SocketOpen(this ILogger logger);

    [LoggerMessage(6, LogLevel.Warning, "Socket Mode: the connection ended ({Reason}); the next try is in {Seconds} seconds")]
    public static partial void SocketEnded(this ILogger logger, string reason, int seconds);

    [LoggerMessage(7, LogLevel.Error, "Socket Mode stops: Slack answers '{Error}'. {Cure}")]
    public static partial void SocketStopped(this ILogger logger, string error, string cure);

    [LoggerMessage(8, LogLevel.Warning, "{Warning}")]
    public static partial void Setup(this ILogger logger, string warning);

    [LoggerMessage(13, LogLevel.Warning, "What came from a workspace that did not install the bot was ignored")]
    public static partial void NotInstalledThere(this ILogger logger);

    [LoggerMessage(14, LogLevel.Error, "An installation in Slack cannot be read, because its encryption keys are gone: the workspace has to install the bot again at /api/slack/install")]
    public static partial void InstallUnreadable(this ILogger logger);

    [LoggerMessage(15, LogLevel.Information, "A workspace in Slack installed the bot")]
    public static partial void Installed(this ILogger logger);

    [LoggerMessage(16, LogLevel.Warning, "An installation in Slack failed: {Fault}")]
    public static partial void InstallFailed(this ILogger logger, string fault);

    [LoggerMessage(17, LogLevel.Error, "An installation in Slack failed: the app's tokens expire, which the bot does not support. Set token_rotation_enabled to false in the app's manifest")]
    public static partial void InstallRotates(this ILogger logger);

    [LoggerMessage(18, LogLevel.Information, "A workspace in Slack took the bot out: everything of it was deleted")]
    public static partial void Uninstalled(this ILogger logger);

    [LoggerMessage(19, LogLevel.Warning, "Socket Mode: a message of more than {Bytes} bytes was passed over and not acknowledged. Set Slack:LargestBodyBytes higher to read such messages")]
    public static partial void SocketMessageTooLarge(this ILogger logger, int bytes);

    [LoggerMessage(9, LogLevel.Warning, "What came from another workspace than that of Slack:BotToken was ignored")]
    public static partial void OtherWorkspace(this ILogger logger);

    [LoggerMessage(10, LogLevel.Warning, "Slack slows this app down: it delivered more events in a minute than it may")]
    public static partial void RateLimited(this ILogger logger);

    [LoggerMessage(11, LogLevel.Warning, "Socket Mode: no connection to Slack: {Fault}")]
    public static partial void SocketFailed(this ILogger logger, string fault);

    [LoggerMessage(12, LogLevel.Warning, "Socket Mode: a delivery was not acknowledged, and Slack may deliver it again: {Fault}")]
    public static partial void NotAcknowledged(this ILogger logger, string fault);
}
