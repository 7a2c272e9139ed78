namespace InquiryBot.Channels.Slack;

/// <summary>What this channel logs. No texts, no names, no ids, no addresses, no tokens.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A turn on {Kind} from Slack failed: {Fault}")]
    public static partial void TurnFailed(this ILogger logger, string kind, string fault);

    [LoggerMessage(2, LogLevel.Warning, "After a failed turn, {Step} failed too: {Fault}")]
    public static partial void RecoveryFailed(this ILogger logger, string step, string fault);

    [LoggerMessage(3, LogLevel.Error, "Slack no longer accepts the bot token ({Error}). Nothing more is sent until the bot starts with a token that works: set Slack:BotToken.")]
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

    [LoggerMessage(9, LogLevel.Warning, "What came from another workspace than that of Slack:BotToken was ignored")]
    public static partial void OtherWorkspace(this ILogger logger);

    [LoggerMessage(10, LogLevel.Warning, "Slack slows this app down: it delivered more events in a minute than it may")]
    public static partial void RateLimited(this ILogger logger);

    [LoggerMessage(11, LogLevel.Warning, "Socket Mode: no connection to Slack: {Fault}")]
    public static partial void SocketFailed(this ILogger logger, string fault);

    [LoggerMessage(12, LogLevel.Warning, "Socket Mode: a delivery was not acknowledged, and Slack may deliver it again: {Fault}")]
    public static partial void NotAcknowledged(this ILogger logger, string fault);
}
