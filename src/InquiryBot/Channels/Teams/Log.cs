namespace InquiryBot.Channels.Teams;

/// <summary>What this channel logs. No texts, no names, no ids, no addresses.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A turn on {ActivityType} failed: {Kind}")]
    public static partial void TurnFailed(ILogger logger, string activityType, string kind);

    [LoggerMessage(4, LogLevel.Warning, "{Warning}")]
    public static partial void Registration(ILogger logger, string warning);

    [LoggerMessage(5, LogLevel.Warning, "A call to /api/messages was refused: {Reason}")]
    public static partial void Refused(ILogger logger, string reason);

    [LoggerMessage(6, LogLevel.Error, "The keys that Teams signs with could not be fetched: {Fault}")]
    public static partial void NoKeys(ILogger logger, string fault);
}
