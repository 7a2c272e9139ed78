using System.Collections.Concurrent;

namespace InquiryBot.Channels.Slack.Calls;

/// <summary>
/// The ways out to Slack: one pipeline per workspace and method tier, so that a failing or slowed-down one leaves the others alone; within it each
/// method keeps to the pause that Slack asked of it.
/// </summary>
internal sealed class SlackLines(IHttpClientFactory clients, OutgoingLimits limits, TimeProvider clock)
{
    /// <summary>The name of the connections.</summary>
    public const string Platform = "Slack";

    private static readonly HttpRequestOptionsKey<string> Queue = new("queue");
    private readonly ConcurrentDictionary<string, OutgoingCalls> _lines = new(StringComparer.Ordinal);
    private readonly Pace _pauses = new(clock);

    /// <summary>Sends a call when its method may be called.</summary>
    /// <param name="workspace">Whose call it is.</param>
    /// <param name="method">The method of the Web API.</param>
    /// <param name="request">Makes the request, anew for each try.</param>
    /// <param name="cancellationToken">Gives up, also while waiting.</param>
    /// <exception cref="OutgoingCallException">No answer came.</exception>
    public async Task<HttpResponseMessage> SendAsync(string workspace, string method, Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        var queue = $"{workspace}\n{method}";
        await _pauses.WaitAsync(queue, TimeSpan.Zero, cancellationToken);
        var line = _lines.GetOrAdd($"{workspace}\n{MethodTiers.Of(method)}", _ => new OutgoingCalls(Platform, clients, limits, clock, Hold));
        var response = await line.SendAsync(() => InQueue(request(), queue), cancellationToken);
        if (OutgoingPipeline.RetryAfter(response, clock) is { } pause)
            Hold(response, pause);
        return response;
    }

    private static HttpRequestMessage InQueue(HttpRequestMessage request, string queue)
    {
        request.Options.Set(Queue, queue);
        return request;
    }

    private void Hold(HttpResponseMessage response, TimeSpan pause)
    {
        if (response.RequestMessage?.Options.TryGetValue(Queue, out var queue) == true)
            _pauses.Hold(queue, pause);
    }
}
