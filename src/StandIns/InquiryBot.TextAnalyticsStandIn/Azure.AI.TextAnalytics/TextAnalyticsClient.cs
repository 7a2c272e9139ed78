using Azure.AI.TextAnalytics.Wire;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>The four questions that InquiryBot asks of Azure AI Language, over its REST interface.</summary>
public class TextAnalyticsClient
{
    private readonly LanguageEndpoint _endpoint;
    private readonly TextAnalyticsClientOptions _options;

    protected TextAnalyticsClient()
    {
    }

    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential, TextAnalyticsClientOptions options)
        : this(endpoint, new KeyPolicy(credential ?? throw new ArgumentNullException(nameof(credential))), options)
    {
    }

    public TextAnalyticsClient(Uri endpoint, TokenCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    public TextAnalyticsClient(Uri endpoint, TokenCredential credential, TextAnalyticsClientOptions options)
        : this(endpoint, new BearerTokenAuthenticationPolicy(credential, (options.Audience ?? TextAnalyticsAudience.AzurePublicCloud).Scope), options)
    {
    }

    private TextAnalyticsClient(Uri endpoint, HttpPipelinePolicy authentication, TextAnalyticsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        _options = options;
        var pipeline = HttpPipelineBuilder.Build(options, [], [authentication], new ResponseClassifier());
        _endpoint = new LanguageEndpoint(endpoint, options.ApiVersion, pipeline);
    }

    public virtual async Task<Response<DetectedLanguage>> DetectLanguageAsync(string document, string countryHint = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var task = new AnalyzeTextTask("LanguageDetection") { Document = document, CountryHint = countryHint ?? _options.DefaultCountryHint };
        var answer = await _endpoint.AnalyzeAsync(task, cancellationToken);
        return answer.Read(DocumentReader.DetectedLanguage);
    }

    public virtual async Task<Response<PiiEntityCollection>> RecognizePiiEntitiesAsync(string document, string language = null, RecognizePiiEntitiesOptions options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var task = new AnalyzeTextTask("PiiEntityRecognition")
        {
            Document = document,
            Language = language ?? _options.DefaultLanguage,
            Options = options,
            CountsInUtf16 = true,
            Domain = options?.DomainFilter == PiiEntityDomain.ProtectedHealthInformation ? "phi" : null,
            Categories = options?.CategoriesFilter,
        };
        var answer = await _endpoint.AnalyzeAsync(task, cancellationToken);
        return answer.Read(DocumentReader.PiiEntities);
    }

    public virtual async Task<Response<KeyPhraseCollection>> ExtractKeyPhrasesAsync(string document, string language = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var task = new AnalyzeTextTask("KeyPhraseExtraction") { Document = document, Language = language ?? _options.DefaultLanguage };
        var answer = await _endpoint.AnalyzeAsync(task, cancellationToken);
        return answer.Read(DocumentReader.KeyPhrases);
    }

    public virtual async Task<ClassifyDocumentOperation> SingleLabelClassifyAsync(WaitUntil waitUntil, IEnumerable<string> documents, string projectName, string deploymentName, string language = null, SingleLabelClassifyOptions options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentException.ThrowIfNullOrEmpty(projectName);
        ArgumentException.ThrowIfNullOrEmpty(deploymentName);
        var job = new ClassifyJob([.. documents], language ?? _options.DefaultLanguage, projectName, deploymentName, options ?? new());
        var started = await _endpoint.StartAsync(job, cancellationToken);
        var operation = new ClassifyDocumentOperation(_endpoint, started);
        if (waitUntil == WaitUntil.Completed)
            await operation.WaitForCompletionAsync(cancellationToken);
        return operation;
    }
}
