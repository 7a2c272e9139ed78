namespace Azure.AI.TextAnalytics;

public readonly struct PiiEntityCategory : IEquatable<PiiEntityCategory>
{
    private readonly string _value;

    public PiiEntityCategory(string value)
    {
        _value = value;
    }

    public static PiiEntityCategory Address { get; } = new("Address");

    public static PiiEntityCategory Email { get; } = new("Email");

    public static PiiEntityCategory IPAddress { get; } = new("IPAddress");

    public static PiiEntityCategory Organization { get; } = new("Organization");

    public static PiiEntityCategory Person { get; } = new("Person");

    public static PiiEntityCategory PhoneNumber { get; } = new("PhoneNumber");

    public static PiiEntityCategory URL { get; } = new("URL");

    public static bool operator ==(PiiEntityCategory left, PiiEntityCategory right) => left.Equals(right);

    public static bool operator !=(PiiEntityCategory left, PiiEntityCategory right) => !left.Equals(right);

    public static implicit operator PiiEntityCategory(string value) => new(value);

    public bool Equals(PiiEntityCategory other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object obj) => obj is PiiEntityCategory other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    public override string ToString() => _value;
}
