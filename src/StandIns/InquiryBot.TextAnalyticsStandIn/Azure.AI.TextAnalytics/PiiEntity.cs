namespace Azure.AI.TextAnalytics;

public readonly struct PiiEntity
{
    internal PiiEntity(string text, string category, string subCategory, double confidenceScore, int offset, int length)
    {
        Text = text;
        Category = category;
        SubCategory = subCategory;
        ConfidenceScore = confidenceScore;
        Offset = offset;
        Length = length;
    }

    public PiiEntityCategory Category { get; }

    public double ConfidenceScore { get; }

    public int Length { get; }

    public int Offset { get; }

    public string SubCategory { get; }

    public string Text { get; }
}
