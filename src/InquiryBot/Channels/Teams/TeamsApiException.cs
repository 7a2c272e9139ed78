using System.Net;

namespace InquiryBot.Channels.Teams;

/// <summary>The connector of a Bot Framework channel refused a call. The text names the operation, the status and the error code, never ids or addresses.</summary>
internal sealed class TeamsApiException(string operation, HttpStatusCode status, string? errorCode, TimeSpan? retryAfter)
    : Exception($"{operation} was answered with {(int)status}{(errorCode is null ? "" : $" ({errorCode})")}.")
{
    public string Operation { get; } = operation;

    public HttpStatusCode Status { get; } = status;

    /// <summary>For example <c>ConversationNotFound</c>.</summary>
    public string? ErrorCode { get; } = errorCode;

    public TimeSpan? RetryAfter { get; } = retryAfter;
}
