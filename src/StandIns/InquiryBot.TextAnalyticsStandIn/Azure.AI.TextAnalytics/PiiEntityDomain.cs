namespace Azure.AI.TextAnalytics;

public enum PiiEntityDomain
{
    None = 0,
    ProtectedHealthInformation = 1,
}
