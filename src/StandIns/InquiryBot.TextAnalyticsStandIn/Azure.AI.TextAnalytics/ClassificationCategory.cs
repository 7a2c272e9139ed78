namespace Azure.AI.TextAnalytics;

public readonly struct ClassificationCategory
{
    internal ClassificationCategory(string category, double confidenceScore)
    {
        Category = category;
        ConfidenceScore = confidenceScore;
    }

    public string Category { get; }

    public double ConfidenceScore { get; }
}
