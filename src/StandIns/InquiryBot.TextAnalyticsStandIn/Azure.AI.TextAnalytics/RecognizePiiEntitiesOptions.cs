namespace Azure.AI.TextAnalytics;

public class RecognizePiiEntitiesOptions : TextAnalyticsRequestOptions
{
    public IList<PiiEntityCategory> CategoriesFilter { get; } = [];

    public PiiEntityDomain DomainFilter { get; set; }
}
