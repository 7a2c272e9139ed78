using System.Net;
using System.Text;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Azure.Core.Pipeline;

namespace InquiryBot.StandIns.Tests.TextAnalytics;

/// <summary>Azure AI Language as far as a test needs it: prepared answers, remembered requests.</summary>
internal sealed class FakeLanguage : HttpMessageHandler
{
    public const string Endpoint = "https://language.example/";

    private readonly Queue<HttpResponseMessage> _answers = new();

    public List<(string Method, string Address, string? Key, string? Authorization, string Body)> Requests { get; } = [];

    public FakeLanguage Answers(string json, HttpStatusCode status = HttpStatusCode.OK, string? operationLocation = null)
    {
        var answer = new HttpResponseMessage(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (operationLocation is not null)
            answer.Headers.Add("operation-location", operationLocation);
        _answers.Enqueue(answer);
        return this;
    }

    public TextAnalyticsClient Client(TextAnalyticsClientOptions? options = null) => new(new Uri(Endpoint), new AzureKeyCredential("the-key"), Through(options));

    public TextAnalyticsClient Client(TokenCredential credential) => new(new Uri(Endpoint), credential, Through(null));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Answer(request, request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken));

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => Answer(request, string.Empty);

    private HttpResponseMessage Answer(HttpRequestMessage request, string body)
    {
        var key = request.Headers.TryGetValues("Ocp-Apim-Subscription-Key", out var keys) ? keys.Single() : null;
        Requests.Add((request.Method.Method, request.RequestUri!.AbsoluteUri, key, request.Headers.Authorization?.ToString(), body));
        return _answers.Dequeue();
    }

    private TextAnalyticsClientOptions Through(TextAnalyticsClientOptions? options)
    {
        options ??= new TextAnalyticsClientOptions();
        options.Transport = new HttpClientTransport(new HttpClient(this, disposeHandler: false));
        options.Retry.MaxRetries = 0;
        return options;
    }
}
