using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>Sends requests to one Azure AI Language resource and takes only answers that say success.</summary>
internal sealed class LanguageEndpoint(Uri endpoint, string apiVersion, HttpPipeline pipeline)
{
    public async Task<AnalyzeTextAnswer> AnalyzeAsync(AnalyzeTextTask task, CancellationToken cancellationToken)
    {
        using var message = Post("/language/:analyze-text", task.ToJson());
        await pipeline.SendAsync(message, cancellationToken);
        return new AnalyzeTextAnswer(Accepted(message.Response));
    }

    public async Task<Response> StartAsync(ClassifyJob job, CancellationToken cancellationToken)
    {
        using var message = Post("/language/analyze-text/jobs", job.ToJson());
        await pipeline.SendAsync(message, cancellationToken);
        return Accepted(message.Response);
    }

    public async Task<Response> GetAsync(Uri address, CancellationToken cancellationToken)
    {
        using var message = Create(RequestMethod.Get, address);
        await pipeline.SendAsync(message, cancellationToken);
        return Accepted(message.Response);
    }

    public Response Get(Uri address, CancellationToken cancellationToken)
    {
        using var message = Create(RequestMethod.Get, address);
        pipeline.Send(message, cancellationToken);
        return Accepted(message.Response);
    }

    /// <summary>Where to ask for a job: only ever at the host that was configured, because the key goes along.</summary>
    public Uri LocationOf(Response started) => started.Headers.TryGetValue("operation-location", out var location)
        ? Own(new Uri(endpoint, location))
        : throw new RequestFailedException(started.Status, "The service accepted the job without saying where to ask for it (no operation-location).");

    public Uri Own(Uri address) => address.Scheme == endpoint.Scheme && address.Host == endpoint.Host && address.Port == endpoint.Port
        ? address
        : throw new RequestFailedException($"The service points to {address.Host}, which is not the configured endpoint {endpoint.Host}.");

    private static Response Accepted(Response response) => response.IsError ? throw new RequestFailedException(response) : response;

    private HttpMessage Post(string path, ReadOnlyMemory<byte> json)
    {
        var address = new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}{path}?api-version={apiVersion}");
        var message = Create(RequestMethod.Post, address);
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(json);
        return message;
    }

    private HttpMessage Create(RequestMethod method, Uri address)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(address);
        message.Request.Headers.Add("Accept", "application/json");
        return message;
    }
}
