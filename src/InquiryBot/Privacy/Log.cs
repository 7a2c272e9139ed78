namespace InquiryBot.Privacy;

/// <summary>What this folder logs: counts, never whose.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "Forgot {Rows} rows that were older than the retention")]
    public static partial void Swept(this ILogger log, int rows);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old rows could not be forgotten and will be tomorrow: {Fault}")]
    public static partial void SweepFailed(this ILogger log, string fault);
}
