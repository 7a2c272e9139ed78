namespace Azure.AI.TextAnalytics;

public readonly struct TextAnalyticsOperationStatus : IEquatable<TextAnalyticsOperationStatus>
{
    private readonly string _value;

    public TextAnalyticsOperationStatus(string value)
    {
        _value = value;
    }

    public static TextAnalyticsOperationStatus Cancelled { get; } = new("cancelled");

    public static TextAnalyticsOperationStatus Cancelling { get; } = new("cancelling");

    public static TextAnalyticsOperationStatus Failed { get; } = new("failed");

    public static TextAnalyticsOperationStatus NotStarted { get; } = new("notStarted");

    public static TextAnalyticsOperationStatus Running { get; } = new("running");

    public static TextAnalyticsOperationStatus Succeeded { get; } = new("succeeded");

    public static bool operator ==(TextAnalyticsOperationStatus left, TextAnalyticsOperationStatus right) => left.Equals(right);

    public static bool operator !=(TextAnalyticsOperationStatus left, TextAnalyticsOperationStatus right) => !left.Equals(right);

    public static implicit operator TextAnalyticsOperationStatus(string value) => new(value);

    public bool Equals(TextAnalyticsOperationStatus other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object obj) => obj is TextAnalyticsOperationStatus other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    public override string ToString() => _value;
}
