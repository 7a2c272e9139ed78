namespace Azure.AI.TextAnalytics;

public class TextAnalyticsRequestOptions
{
    public bool? DisableServiceLogs { get; set; }

    public string ModelVersion { get; set; }
}
