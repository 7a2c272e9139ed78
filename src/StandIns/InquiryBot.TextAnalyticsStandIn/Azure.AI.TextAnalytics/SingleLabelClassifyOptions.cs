namespace Azure.AI.TextAnalytics;

public class SingleLabelClassifyOptions
{
    public bool? DisableServiceLogs { get; set; }

    public string DisplayName { get; set; }
}
