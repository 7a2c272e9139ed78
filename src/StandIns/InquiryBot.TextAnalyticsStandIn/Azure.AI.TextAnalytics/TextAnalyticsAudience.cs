namespace Azure.AI.TextAnalytics;

public readonly struct TextAnalyticsAudience : IEquatable<TextAnalyticsAudience>
{
    private readonly string _value;

    public TextAnalyticsAudience(string value)
    {
        _value = value;
    }

    public static TextAnalyticsAudience AzureChina { get; } = new("https://cognitiveservices.azure.cn");

    public static TextAnalyticsAudience AzureGovernment { get; } = new("https://cognitiveservices.azure.us");

    public static TextAnalyticsAudience AzurePublicCloud { get; } = new("https://cognitiveservices.azure.com");

    internal string Scope => $"{_value}/.default";

    public static bool operator ==(TextAnalyticsAudience left, TextAnalyticsAudience right) => left.Equals(right);

    public static bool operator !=(TextAnalyticsAudience left, TextAnalyticsAudience right) => !left.Equals(right);

    public static implicit operator TextAnalyticsAudience(string value) => new(value);

    public bool Equals(TextAnalyticsAudience other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object obj) => obj is TextAnalyticsAudience other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    public override string ToString() => _value;
}
