namespace InquiryBot.Channels.Web;

/// <summary>What the web page tells the operator: never a word that somebody typed.</summary>
internal static partial class Log
{
    [LoggerMessage(LogLevel.Error, "A page failed with {Fault}. {Place}")]
    public static partial void PageFailed(ILogger logger, string fault, string? place);
}
