using System.Net;
using InquiryBot.Channels;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace InquiryBot.Tests.Channels;

public sealed class OutgoingCallsTests : IDisposable
{
    private static readonly OutgoingLimits Limits = new(TimeSpan.FromMinutes(7), TimeSpan.FromMinutes(7), 3, TimeSpan.FromSeconds(1));
    private readonly HurriedClock _clock = new(endless: Limits.Total);
    private readonly ScriptedConnections _connections = new();

    public void Dispose() => _connections.Dispose();

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_may_pass_is_tried_again(int status)
    {
        _connections.Answer(status).Answer(200);

        using var answer = await Calls().SendAsync(Request, default);

        Assert.Equal((HttpStatusCode.OK, 2), (answer.StatusCode, _connections.Tries));
        Assert.Single(_clock.Waits);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    [InlineData(500)]
    public async Task What_will_not_pass_is_handed_out_at_once(int status)
    {
        _connections.Answer(status);

        using var answer = await Calls().SendAsync(Request, default);

        Assert.Equal((status, 1), ((int)answer.StatusCode, _connections.Tries));
    }

    [Fact]
    public async Task The_platforms_own_wait_is_kept()
    {
        _connections.Answer(429, "7").Answer(503, "Sun, 01 Mar 2026 10:00:09 GMT").Answer(200);

        using var answer = await Calls().SendAsync(Request, default);

        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(9)], _clock.Waits);
    }

    [Fact]
    public async Task A_wait_longer_than_the_whole_call_may_take_is_not_begun()
    {
        _connections.Answer(429, "3600");

        using var answer = await Calls().SendAsync(Request, default);

        Assert.Equal((HttpStatusCode.TooManyRequests, 1), (answer.StatusCode, _connections.Tries));
    }

    [Fact]
    public async Task Waits_grow_and_the_last_answer_is_handed_out()
    {
        _connections.Answer(503).Answer(503).Answer(503).Answer(503);

        using var answer = await Calls().SendAsync(Request, default);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, 4, 3), (answer.StatusCode, _connections.Tries, _clock.Waits.Count));
    }

    [Fact]
    public async Task A_connection_that_was_never_made_is_tried_again()
    {
        _connections.Throw(new HttpRequestException(HttpRequestError.ConnectionError)).Answer(200);

        using var answer = await Calls().SendAsync(Request, default);

        Assert.Equal(2, _connections.Tries);
    }

    [Fact]
    public async Task A_call_that_may_have_arrived_is_not_repeated()
    {
        _connections.Throw(new HttpRequestException(HttpRequestError.ResponseEnded));

        await Assert.ThrowsAsync<OutgoingCallException>(() => Calls().SendAsync(Request, default));

        Assert.Equal(1, _connections.Tries);
    }

    [Fact]
    public async Task A_platform_that_does_not_answer_is_given_up()
    {
        _connections.NeverAnswer();
        var calls = new OutgoingCalls("Teams", _connections, Limits with { PerTry = TimeSpan.FromSeconds(2) }, _clock);

        var error = await Assert.ThrowsAsync<OutgoingCallException>(() => calls.SendAsync(Request, default));

        Assert.IsType<TimeoutRejectedException>(error.InnerException);
        Assert.DoesNotContain("canary", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_stalls_half_way_is_given_up()
    {
        _connections.AnswerWith(new StalledBody());
        var calls = new OutgoingCalls("Teams", _connections, Limits with { PerTry = TimeSpan.FromSeconds(2) }, _clock);

        var error = await Assert.ThrowsAsync<OutgoingCallException>(() => calls.SendAsync(Request, default));

        Assert.IsType<TimeoutRejectedException>(error.InnerException);
    }

    [Theory]
    [InlineData(256 * 1024, true)]
    [InlineData((256 * 1024) + 1, false)]
    public async Task An_answer_without_end_is_not_read_to_the_end(int bytes, bool isTaken)
    {
        _connections.AnswerWith(new ByteArrayContent(new byte[bytes]));

        var error = await Record.ExceptionAsync(async () => (await Calls().SendAsync(Request, default)).Dispose());

        Assert.Equal((isTaken, 1), (error is not OutgoingCallException, _connections.Tries));
    }

    [Fact]
    public async Task A_platform_that_keeps_failing_is_left_alone()
    {
        var calls = Calls();
        for (var index = 0; index < 10; index++)
            _connections.Throw(new HttpRequestException(HttpRequestError.ResponseEnded));
        for (var index = 0; index < 10; index++)
            await Assert.ThrowsAsync<OutgoingCallException>(() => calls.SendAsync(Request, default));

        var error = await Assert.ThrowsAsync<OutgoingCallException>(() => calls.SendAsync(Request, default));

        Assert.IsType<BrokenCircuitException>(error.InnerException, exactMatch: false);
        Assert.Equal(10, _connections.Tries);
    }

    private static HttpRequestMessage Request() => new(HttpMethod.Post, "https://test.example/canary");

    private OutgoingCalls Calls() => new("Teams", _connections, Limits, _clock);
}
