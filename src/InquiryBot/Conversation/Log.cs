namespace InquiryBot.Conversation;

/// <summary>What this folder logs. No words, names or ids of people.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "A nudge on {Platform} was forgotten: nothing delivers there")]
    public static partial void NobodyDelivers(this ILogger log, string platform);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A nudge on {Platform} was not delivered and is forgotten: {Fault}")]
    public static partial void NudgeNotDelivered(this ILogger log, string platform, string fault);
}
