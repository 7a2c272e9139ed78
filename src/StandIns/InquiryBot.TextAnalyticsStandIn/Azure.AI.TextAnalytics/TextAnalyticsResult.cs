namespace Azure.AI.TextAnalytics;

public class TextAnalyticsResult
{
    internal TextAnalyticsResult(string id, TextAnalyticsError? error)
    {
        Id = id;
        Error = error.GetValueOrDefault();
        HasError = error is not null;
    }

    public TextAnalyticsError Error { get; }

    public bool HasError { get; }

    public string Id { get; }
}
