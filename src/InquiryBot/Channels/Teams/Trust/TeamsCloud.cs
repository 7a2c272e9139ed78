using System.ComponentModel;

namespace InquiryBot.Channels.Teams.Trust;

/// <summary>The names under which <c>Teams:Cloud</c> knows the clouds.</summary>
internal enum TeamsCloudName
{
    /// <summary>Everybody else's, GCC included.</summary>
    Public,

    /// <summary>GCC High and DoD of the United States.</summary>
    UsGovernment,

    /// <summary>The one that 21Vianet runs in China.</summary>
    China,
}

/// <summary>
/// One of the clouds that Teams runs in. Source: the channel and government constants of the Bot Framework SDK,
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication.
/// </summary>
/// <param name="Issuer">Who signs what comes in.</param>
/// <param name="Metadata">Where it says which keys it signs with.</param>
/// <param name="Authority">Where the bot signs in; its tenant goes behind it.</param>
/// <param name="Scope">What the bot signs in for.</param>
/// <param name="SharedTenant">The tenant in which a bot of many tenants signs in; null where there are none.</param>
/// <param name="ServiceHosts">The hosts of its connectors; <c>*.</c> in front stands for any names before it.</param>
internal sealed record TeamsCloud(string Issuer, Uri Metadata, Uri Authority, string Scope, string? SharedTenant, params IReadOnlyList<string> ServiceHosts)
{
    private static readonly TeamsCloud Public = new(
        "https://api.botframework.com",
        new Uri("https://login.botframework.com/v1/.well-known/openidconfiguration"),
        new Uri("https://login.microsoftonline.com/"),
        "https://api.botframework.com/.default",
        "botframework.com",
        "smba.trafficmanager.net",
        "*.botframework.com",
        "*.teams.microsoft.com");

    private static readonly TeamsCloud UsGovernment = new(
        "https://api.botframework.us",
        new Uri("https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
        new Uri("https://login.microsoftonline.us/"),
        "https://api.botframework.us/.default",
        "MicrosoftServices.onmicrosoft.us",
        "*.botframework.us",
        "*.botframework.azure.us",
        "*.teams.microsoft.us");

    private static readonly TeamsCloud China = new(
        "https://api.botframework.azure.cn",
        new Uri("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration"),
        new Uri("https://login.partner.microsoftonline.cn/"),
        "https://api.botframework.azure.cn/.default",
        null,
        "*.botframework.azure.cn");

    /// <summary>The cloud of a name.</summary>
    public static TeamsCloud Of(TeamsCloudName name) => name switch
    {
        TeamsCloudName.Public => Public,
        TeamsCloudName.UsGovernment => UsGovernment,
        TeamsCloudName.China => China,
        _ => throw new InvalidEnumArgumentException(nameof(name), (int)name, typeof(TeamsCloudName)),
    };

    /// <summary>The cloud of the settings.</summary>
    public static TeamsCloud Of(TeamsOptions options) =>
        options.OpenIdMetadataUrl.Length == 0 ? Of(options.Cloud) : Of(options.Cloud) with { Metadata = new Uri(options.OpenIdMetadataUrl) };
}
