namespace InquiryBot.Channels;

/// <summary>What all channels log. No texts, no names, no ids, no addresses.</summary>
internal static partial class Log
{
    [LoggerMessage(2, LogLevel.Warning, "After a failed turn, {Step} failed too: {Fault}")]
    public static partial void RecoveryFailed(this ILogger logger, string step, string fault);
}
