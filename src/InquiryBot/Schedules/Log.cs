namespace InquiryBot.Schedules;

/// <summary>What this folder logs: counts, never whose.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "The {Chore} did {Count} things")]
    public static partial void ChoreDone(this ILogger log, string chore, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The {Chore} failed and will be tried again at its next time: {Fault}")]
    public static partial void ChoreFailed(this ILogger log, string chore, string fault);
}
