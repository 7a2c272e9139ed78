using System.Net;
using Azure;
using Azure.AI.TextAnalytics;
using InquiryBot.StandIns.Tests.Surface;
using Newtonsoft.Json.Linq;

namespace InquiryBot.StandIns.Tests.TextAnalytics;

/// <summary>What we believe about the trained classifier, which works in the background.</summary>
public sealed class ClassifyTests : IDisposable
{
    private const string Job = FakeLanguage.Endpoint + "language/analyze-text/jobs/11111111-2222-3333-4444-555555555555?api-version=2023-04-01";

    private const string Finished = """{"jobId":"11111111-2222-3333-4444-555555555555","createdDateTime":"2026-01-01T00:00:00Z","lastUpdatedDateTime":"2026-01-01T00:00:01Z","expirationDateTime":"2026-01-02T00:00:00Z","status":"succeeded","errors":[],"tasks":{"completed":1,"failed":0,"inProgress":0,"total":1,"items":[{"kind":"CustomSingleLabelClassificationLROResults","lastUpdateDateTime":"2026-01-01T00:00:01Z","status":"succeeded","results":{"documents":[{"id":"0","class":[{"category":"asking","confidenceScore":0.8}],"warnings":[]}],"errors":[{"id":"1","error":{"code":"InvalidArgument","message":"empty"}}],"projectName":"p","deploymentName":"d"}}]}}""";

    private const string Running = """{"jobId":"11111111-2222-3333-4444-555555555555","createdDateTime":"2026-01-01T00:00:00Z","lastUpdatedDateTime":"2026-01-01T00:00:01Z","expirationDateTime":"2026-01-02T00:00:00Z","status":"running","errors":[],"tasks":{"completed":0,"failed":0,"inProgress":1,"total":1}}""";

    private readonly FakeLanguage _language = new();

    public void Dispose() => _language.Dispose();

    [Fact]
    public async Task A_job_is_started_and_awaited()
    {
        _language.Answers(string.Empty, HttpStatusCode.Accepted, Job).Answers(Finished);

        var operation = await _language.Client().SingleLabelClassifyAsync(WaitUntil.Completed, ["what do you think?", ""], "p", "d", "en");

        var results = Assert.Single(await ToListAsync(operation.Value));
        Assert.Equal(("p", "d"), (results.ProjectName, results.DeploymentName));
        Assert.Equal(("asking", 0.8), (results[0].ClassificationCategories[0].Category, results[0].ClassificationCategories[0].ConfidenceScore));
        Assert.True(operation.HasCompleted && operation.HasValue);
        Assert.Equal(TextAnalyticsOperationStatus.Succeeded, operation.Status);
        Assert.Equal(["https://language.example/language/analyze-text/jobs?api-version=2023-04-01", Job], _language.Requests.Select(request => request.Address.Replace("&showStats=false", string.Empty, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_request_names_the_project_and_the_texts()
    {
        _language.Answers(string.Empty, HttpStatusCode.Accepted, Job);

        await _language.Client().SingleLabelClassifyAsync(WaitUntil.Started, ["one", "two"], "p", "d", "nl");

        var sent = JObject.Parse(_language.Requests.Single().Body);
        Assert.Equal(["one", "two"], sent["analysisInput"]!["documents"]!.Select(document => (string?)document["text"]));
        Assert.All(sent["analysisInput"]!["documents"]!, document => Assert.Equal("nl", (string?)document["language"]));
        var task = Assert.Single((JArray)sent["tasks"]!);
        Assert.Equal(("CustomSingleLabelClassification", "p", "d"), ((string?)task["kind"], (string?)task["parameters"]!["projectName"], (string?)task["parameters"]!["deploymentName"]));
    }

    [Fact]
    public async Task A_text_that_is_refused_has_an_error_instead_of_categories()
    {
        _language.Answers(string.Empty, HttpStatusCode.Accepted, Job).Answers(Finished);
        var operation = await _language.Client().SingleLabelClassifyAsync(WaitUntil.Completed, ["a", ""], "p", "d");

        var refused = (await ToListAsync(operation.Value)).Single().Single(result => result.Id == "1");

        Assert.True(refused.HasError);
        Assert.Equal("InvalidArgument", refused.Error.ErrorCode.ToString());
        Assert.Throws<InvalidOperationException>(() => refused.ClassificationCategories);
    }

    [Fact]
    public async Task A_job_under_way_has_no_value_yet()
    {
        _language.Answers(string.Empty, HttpStatusCode.Accepted, Job).Answers(Running).Answers(Finished);
        var operation = await _language.Client().SingleLabelClassifyAsync(WaitUntil.Started, ["a"], "p", "d");
        Assert.False(operation.HasCompleted);

        await operation.UpdateStatusAsync();
        Assert.Equal((false, TextAnalyticsOperationStatus.Running), (operation.HasValue, operation.Status));
        Assert.Throws<InvalidOperationException>(() => operation.GetValuesAsync());

        await operation.UpdateStatusAsync();
        Assert.True(operation.HasValue);
    }

    [Fact]
    public async Task A_failed_job_is_a_failed_request()
    {
        _language.Answers(string.Empty, HttpStatusCode.Accepted, Job)
            .Answers(Running.Replace("running", "failed", StringComparison.Ordinal).Replace("\"errors\":[]", "\"errors\":[{\"code\":\"InvalidRequest\",\"message\":\"no such project\",\"target\":\"#/tasks/items/0\"}]", StringComparison.Ordinal));

        await Assert.ThrowsAsync<RequestFailedException>(() => _language.Client().SingleLabelClassifyAsync(WaitUntil.Completed, ["a"], "p", "d"));
    }

    [OnStandInsFact]
    public async Task The_key_never_goes_to_another_host()
    {
        _language.Answers(string.Empty, HttpStatusCode.Accepted, "https://elsewhere.example/jobs/1");

        await Assert.ThrowsAsync<RequestFailedException>(() => _language.Client().SingleLabelClassifyAsync(WaitUntil.Started, ["a"], "p", "d"));
        Assert.Single(_language.Requests);
    }

    [OnStandInsFact]
    public async Task Further_pages_are_fetched_from_where_the_service_says()
    {
        var next = FakeLanguage.Endpoint + "next";
        _language.Answers(string.Empty, HttpStatusCode.Accepted, Job)
            .Answers(Finished.Replace("\"status\":\"succeeded\",\"errors\":[],", $"\"status\":\"succeeded\",\"errors\":[],\"nextLink\":\"{next}\",", StringComparison.Ordinal))
            .Answers(Finished).Answers(Finished);
        var operation = await _language.Client().SingleLabelClassifyAsync(WaitUntil.Completed, ["a"], "p", "d");

        Assert.Equal(2, (await ToListAsync(operation.Value)).Count);
        Assert.Equal(2, operation.GetValues().Count());
        Assert.Equal(next, _language.Requests[^1].Address);
    }

    private static async Task<List<ClassifyDocumentResultCollection>> ToListAsync(AsyncPageable<ClassifyDocumentResultCollection> pages)
    {
        var all = new List<ClassifyDocumentResultCollection>();
        await foreach (var results in pages)
            all.Add(results);
        return all;
    }
}
