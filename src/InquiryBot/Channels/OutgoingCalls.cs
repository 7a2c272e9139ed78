using Polly;

namespace InquiryBot.Channels;

/// <summary>
/// The one way out to a platform: connections from the factory, one Polly pipeline around them. A request is made anew for each try.
/// </summary>
internal sealed class OutgoingCalls(
    string platform, IHttpClientFactory clients, OutgoingLimits limits, TimeProvider clock, Action<HttpResponseMessage, TimeSpan>? slowed = null)
{
    // Connectors answer with an id or an error code; whatever is longer is not theirs.
    private const int LargestAnswerBytes = 256 * 1024;
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline = OutgoingPipeline.Build(platform, limits, clock, slowed);

    /// <summary>Sends until an answer comes that is worth no further try, and hands that answer out with its whole body, whatever its status.</summary>
    /// <exception cref="OutgoingCallException">No answer came: no connection, too slow, too long, or the platform has been failing and is left alone for a while.</exception>
    public async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        try
        {
            return await _pipeline.ExecuteAsync(
                static async (call, token) => await call.Self.TryAsync(call.Request, token),
                (Self: this, Request: request),
                cancellationToken);
        }
        catch (Exception error) when (error is HttpRequestException or ExecutionRejectedException)
        {
            throw new OutgoingCallException(platform, error);
        }
    }

    private async ValueTask<HttpResponseMessage> TryAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        using var message = request();
        var client = clients.CreateClient(platform);
        client.MaxResponseContentBufferSize = LargestAnswerBytes;
        // The body is part of the try: an answer that stalls half way is as late as one that never came.
        return await client.SendAsync(message, HttpCompletionOption.ResponseContentRead, cancellationToken);
    }
}
