namespace Azure.AI.TextAnalytics;

public readonly struct DetectedLanguage
{
    internal DetectedLanguage(string name, string iso6391Name, double confidenceScore)
    {
        Name = name;
        Iso6391Name = iso6391Name;
        ConfidenceScore = confidenceScore;
    }

    public double ConfidenceScore { get; }

    public string Iso6391Name { get; }

    public string Name { get; }
}
