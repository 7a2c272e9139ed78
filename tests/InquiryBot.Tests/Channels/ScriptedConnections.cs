using System.Net;

namespace InquiryBot.Tests.Channels;

/// <summary>Connections that lead nowhere and answer as told.</summary>
internal sealed class ScriptedConnections : HttpMessageHandler, IHttpClientFactory
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = [];

    public int Tries { get; private set; }

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    public ScriptedConnections Answer(int status, string? retryAfter = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null)
            response.Headers.Add("Retry-After", retryAfter);
        _answers.Enqueue(_ => Task.FromResult(response));
        return this;
    }

    public ScriptedConnections AnswerWith(HttpContent body)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = body };
        _answers.Enqueue(_ => Task.FromResult(response));
        return this;
    }

    public ScriptedConnections Throw(Exception error)
    {
        _answers.Enqueue(_ => Task.FromException<HttpResponseMessage>(error));
        return this;
    }

    public void NeverAnswer() => _answers.Enqueue(async token =>
    {
        var never = new TaskCompletionSource<HttpResponseMessage>();
        await using var registration = token.Register(() => never.TrySetCanceled(token));
        return await never.Task;
    });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Tries++;
        return _answers.Dequeue()(cancellationToken);
    }
}
