namespace Azure.AI.TextAnalytics;

public readonly struct TextAnalyticsErrorCode : IEquatable<TextAnalyticsErrorCode>
{
    private readonly string _value;

    internal TextAnalyticsErrorCode(string value)
    {
        _value = value;
    }

    public static bool operator ==(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => left.Equals(right);

    public static bool operator !=(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => !left.Equals(right);

    public bool Equals(TextAnalyticsErrorCode other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object obj) => obj is TextAnalyticsErrorCode other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    public override string ToString() => _value;
}
