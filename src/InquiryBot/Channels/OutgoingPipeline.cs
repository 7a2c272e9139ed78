using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace InquiryBot.Channels;

/// <summary>
/// From outside in: a time for everything, retries with jitter that honour Retry-After, a breaker that leaves a failing platform alone, a time for each try.
/// A try that may have reached the platform and was lost on the way back is not repeated: a message said twice is worse than one not said.
/// </summary>
internal static class OutgoingPipeline
{
    private static readonly TimeSpan BreakerWindow = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BreakTime = TimeSpan.FromSeconds(15);

    /// <summary>Builds the pipeline of a platform.</summary>
    /// <param name="platform">Its name.</param>
    /// <param name="limits">How patient it is.</param>
    /// <param name="clock">What its waits go by.</param>
    /// <param name="slowed">Told of each answer that asks to be left alone for a while and is waited out.</param>
    public static ResiliencePipeline<HttpResponseMessage> Build(
        string platform, OutgoingLimits limits, TimeProvider clock, Action<HttpResponseMessage, TimeSpan>? slowed = null) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { Name = platform, TimeProvider = clock }
            .AddTimeout(limits.Total)
            .AddRetry(Retry(limits, clock, slowed))
            .AddCircuitBreaker(Breaker())
            .AddTimeout(limits.PerTry)
            .Build();

    /// <summary>How long the platform asks to be left alone, or null when it does not say.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider clock)
    {
        if (response.Headers.RetryAfter is not { } header)
            return null;
        var wait = header.Delta ?? header.Date - clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    private static RetryStrategyOptions<HttpResponseMessage> Retry(OutgoingLimits limits, TimeProvider clock, Action<HttpResponseMessage, TimeSpan>? slowed) => new()
    {
        MaxRetryAttempts = limits.Retries,
        Delay = limits.FirstWait,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = arguments => ValueTask.FromResult(IsWorthATry(arguments.Outcome, limits, clock)),
        DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result is { } answer ? RetryAfter(answer, clock) : null),
        OnRetry = arguments =>
        {
            if (arguments.Outcome.Result is { } answer && RetryAfter(answer, clock) is { } pause)
                slowed?.Invoke(answer, pause);
            arguments.Outcome.Result?.Dispose();
            return ValueTask.CompletedTask;
        },
    };

    private static CircuitBreakerStrategyOptions<HttpResponseMessage> Breaker() => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = 10,
        SamplingDuration = BreakerWindow,
        BreakDuration = BreakTime,
        // A platform that says "slow down" works: only silence and failures of its own open the breaker.
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome switch
        {
            { Exception: HttpRequestException or TimeoutRejectedException } => true,
            { Result.StatusCode: HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout } => true,
            _ => false,
        }),
    };

    private static bool IsWorthATry(Outcome<HttpResponseMessage> outcome, OutgoingLimits limits, TimeProvider clock) => outcome switch
    {
        { Exception: HttpRequestException error } => NeverLeft(error),
        { Result: { } answer } => SaysTryAgain(answer.StatusCode) && !(RetryAfter(answer, clock) > limits.Total),
        _ => false,
    };

    private static bool NeverLeft(HttpRequestException error) =>
        error.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;

    // Teams means 412 as "try again", although the name says otherwise.
    private static bool SaysTryAgain(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
