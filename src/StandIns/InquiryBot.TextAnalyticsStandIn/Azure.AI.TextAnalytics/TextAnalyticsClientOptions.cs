using Azure.Core;

namespace Azure.AI.TextAnalytics;

public class TextAnalyticsClientOptions : ClientOptions
{
    private readonly ServiceVersion _version;

    public TextAnalyticsClientOptions(ServiceVersion version = ServiceVersion.V2023_04_01)
    {
        _version = version;
        Diagnostics.LoggedHeaderNames.Add("apim-request-id");
    }

    public TextAnalyticsAudience? Audience { get; set; }

    public string DefaultCountryHint { get; set; } = "us";

    public string DefaultLanguage { get; set; } = "en";

    internal string ApiVersion => _version switch
    {
        ServiceVersion.V2022_05_01 => "2022-05-01",
        ServiceVersion.V2023_04_01 => "2023-04-01",
        _ => throw new ArgumentOutOfRangeException(nameof(ServiceVersion), _version, "The versions are V2022_05_01 and V2023_04_01."),
    };

    public enum ServiceVersion
    {
        V2022_05_01 = 3,
        V2023_04_01 = 4,
    }
}
