namespace InquiryBot.Channels.Slack.Calls;

/// <summary>Slack refused a call. The text names the method and the error code, never ids or addresses.</summary>
internal sealed class SlackApiException(string method, string error, TimeSpan? retryAfter = null) : Exception($"{method} was answered with {error}.")
{
    public string Method { get; } = method;

    /// <summary>Slack's own word, such as <c>channel_not_found</c>; <c>http_502</c> when there was none.</summary>
    public string Error { get; } = error;

    /// <summary>How long to leave the method alone, when Slack says so.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
