using System.Net;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Newtonsoft.Json.Linq;

namespace InquiryBot.StandIns.Tests.TextAnalytics;

/// <summary>What we believe about asking Azure AI Language about one text.</summary>
public sealed class DocumentTests : IDisposable
{
    private readonly FakeLanguage _language = new();

    public void Dispose() => _language.Dispose();

    [Fact]
    public async Task The_language_of_a_text_is_detected()
    {
        _language.Answers("""{"kind":"LanguageDetectionResults","results":{"documents":[{"id":"0","warnings":[],"detectedLanguage":{"name":"Dutch","iso6391Name":"nl","confidenceScore":0.93}}],"errors":[],"modelVersion":"2023-12-01"}}""");

        DetectedLanguage detected = await _language.Client().DetectLanguageAsync("hoe gaat het");

        Assert.Equal(("Dutch", "nl", 0.93), (detected.Name, detected.Iso6391Name, detected.ConfidenceScore));
        var (method, address, key, _, body) = Assert.Single(_language.Requests);
        Assert.Equal(("POST", "https://language.example/language/:analyze-text?api-version=2023-04-01", "the-key"), (method, address, key));
        var sent = JObject.Parse(body);
        var document = Assert.Single((JArray)sent["analysisInput"]!["documents"]!);
        Assert.Equal(("LanguageDetection", "hoe gaat het", "us"), ((string?)sent["kind"], (string?)document["text"], (string?)document["countryHint"]));
    }

    [Fact]
    public async Task Personal_things_are_found_and_masked()
    {
        _language.Answers("""{"kind":"PiiEntityRecognitionResults","results":{"documents":[{"id":"0","warnings":[],"redactedText":"call *** at ********","entities":[{"text":"Ada","category":"Person","offset":5,"length":3,"confidenceScore":0.9},{"text":"555-0100","category":"PhoneNumber","subcategory":"x","offset":12,"length":8,"confidenceScore":0.8}]}],"errors":[],"modelVersion":"latest"}}""");
        var options = new RecognizePiiEntitiesOptions { CategoriesFilter = { PiiEntityCategory.Person, "PhoneNumber" } };

        PiiEntityCollection found = await _language.Client().RecognizePiiEntitiesAsync("call Ada at 555-0100", "nl", options);

        Assert.Equal("call *** at ********", found.RedactedText);
        Assert.Equal([("Ada", 5, 3), ("555-0100", 12, 8)], found.Select(entity => (entity.Text, entity.Offset, entity.Length)));
        Assert.True(found[0].Category == PiiEntityCategory.Person);
        Assert.Equal((0.8, "x"), (found[1].ConfidenceScore, found[1].SubCategory));
        var sent = JObject.Parse(_language.Requests.Single().Body);
        Assert.Equal("Utf16CodeUnit", (string?)sent["parameters"]!["stringIndexType"]);
        Assert.Equal(["Person", "PhoneNumber"], sent["parameters"]!["piiCategories"]!.Values<string>());
        Assert.Equal("nl", (string?)sent["analysisInput"]!["documents"]![0]!["language"]);
    }

    [Fact]
    public async Task Key_phrases_are_listed()
    {
        _language.Answers("""{"kind":"KeyPhraseExtractionResults","results":{"documents":[{"id":"0","keyPhrases":["release","rollback"],"warnings":[]}],"errors":[],"modelVersion":"latest"}}""");

        KeyPhraseCollection phrases = await _language.Client().ExtractKeyPhrasesAsync("the release needed a rollback");

        Assert.Equal(["release", "rollback"], phrases);
        Assert.Equal("en", (string?)JObject.Parse(_language.Requests.Single().Body)["analysisInput"]!["documents"]![0]!["language"]);
    }

    [Fact]
    public async Task A_text_that_is_refused_is_a_failed_request()
    {
        _language.Answers("""{"kind":"KeyPhraseExtractionResults","results":{"documents":[],"errors":[{"id":"0","error":{"code":"InvalidArgument","message":"outer","innererror":{"code":"InvalidDocument","message":"Document text is empty."}}}],"modelVersion":"latest"}}""");

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => _language.Client().ExtractKeyPhrasesAsync("x"));

        Assert.Equal("InvalidDocument", failure.ErrorCode);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task A_refusal_of_the_service_is_a_failed_request(HttpStatusCode status)
    {
        _language.Answers("""{"error":{"code":"401","message":"no"}}""", status);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => _language.Client().DetectLanguageAsync("x"));

        Assert.Equal((int)status, failure.Status);
    }

    [Fact]
    public async Task A_token_is_asked_for_the_scope_of_the_service()
    {
        _language.Answers("""{"kind":"KeyPhraseExtractionResults","results":{"documents":[{"id":"0","keyPhrases":[],"warnings":[]}],"errors":[],"modelVersion":"latest"}}""");
        var credential = new OneToken();

        await _language.Client(credential).ExtractKeyPhrasesAsync("x");

        Assert.Equal("https://cognitiveservices.azure.com/.default", Assert.Single(credential.Scopes));
        Assert.Equal(("Bearer the-token", null), (_language.Requests.Single().Authorization, _language.Requests.Single().Key));
    }

    [Fact]
    public async Task Nothing_to_analyse_is_refused() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => _language.Client().DetectLanguageAsync(null));

    [Fact]
    public void The_defaults_are_english_and_the_united_states()
    {
        var options = new TextAnalyticsClientOptions();

        Assert.Equal(("en", "us"), (options.DefaultLanguage, options.DefaultCountryHint));
    }

    private sealed class OneToken : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return new AccessToken("the-token", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(GetToken(requestContext, cancellationToken));
    }
}
