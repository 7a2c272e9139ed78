namespace InquiryBot.Channels.Teams;

/// <summary>What this channel logs. No texts, no names, no ids, no addresses.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A turn on {ActivityType} failed: {Kind}")]
    public static partial void TurnFailed(ILogger logger, string activityType, string kind);

    [LoggerMessage(3, LogLevel.Warning, "An activity was refused: its serviceUrl is not on Teams:AllowedServiceHosts")]
    public static partial void ForeignServiceUrl(ILogger logger);

    [LoggerMessage(4, LogLevel.Warning, "{Warning}")]
    public static partial void Registration(ILogger logger, string warning);
}
