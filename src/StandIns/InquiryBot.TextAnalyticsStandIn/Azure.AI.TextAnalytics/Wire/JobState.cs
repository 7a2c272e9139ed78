using System.Text.Json;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>How far a job is.</summary>
internal sealed record JobState(TextAnalyticsOperationStatus Status, TextAnalyticsError? Failure)
{
    public static JobState NotStarted { get; } = new(TextAnalyticsOperationStatus.NotStarted, Failure: null);

    public bool HasValue => Status.ToString() is "succeeded" or "partiallyCompleted" or "partiallySucceeded";

    public bool HasCompleted => HasValue || Status.ToString() is "failed" or "cancelled" or "rejected";

    public static JobState Of(Response response)
    {
        using var json = JsonDocument.Parse(response.Content);
        var status = DocumentReader.Text(json.RootElement, "status");
        return new JobState(status, status == "failed" ? FirstError(json.RootElement) : null);
    }

    private static TextAnalyticsError FirstError(JsonElement job) =>
        job.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0
            ? DocumentReader.Error(errors[0])
            : new TextAnalyticsError("Failed", "The job failed and the service gave no reason.", target: null);
}
