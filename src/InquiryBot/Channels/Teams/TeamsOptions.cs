using System.ComponentModel.DataAnnotations;
using InquiryBot.Channels.Teams.Trust;

namespace InquiryBot.Channels.Teams;

/// <summary>How the bot talks with Microsoft Teams and other Bot Framework channels. Section <c>Teams</c> of appsettings.json.</summary>
internal sealed class TeamsOptions
{
    /// <summary>The section in appsettings.json.</summary>
    public const string Section = "Teams";

    /// <summary>Which cloud the organisation is in: Public, UsGovernment or China. The default is Public.</summary>
    [EnumDataType(typeof(TeamsCloudName), ErrorMessage = "It takes Public, UsGovernment or China.")]
    public TeamsCloudName Cloud { get; set; }

    /// <summary>Where the Bot Framework says which keys it signs with, over https. The default is none: the cloud's own.</summary>
    [SecureAddress]
    public string OpenIdMetadataUrl { get; set; } = "";

    /// <summary>
    /// The hosts that replies, and the bot's token, may go to, over https; <c>*.</c> in front stands for any names before it. The default is none: the cloud's own.
    /// </summary>
    public string[] AllowedServiceHosts { get; set; } = [];

    /// <summary>
    /// The ids of the tenants that the bot works for; <c>*</c> is every tenant that the app is installed in. The default is none: the tenant of the registration, and every
    /// tenant for a registration without one.
    /// </summary>
    public string[] AllowedTenants { get; set; } = [];

    /// <summary>
    /// Whether a nudge stands in the channel itself, where only its author sees it. Old clients do not show such messages; where Teams refuses one, the nudge goes to the
    /// private chat as otherwise. The default is false.
    /// </summary>
    public bool TargetedMessages { get; set; }

    /// <summary>The largest body of a request, in bytes. The default is 262144.</summary>
    [Range(1024, 16777216, ErrorMessage = "It takes a whole number from 1024 to 16777216.")]
    public int LargestBodyBytes { get; set; } = 262144;

    /// <summary>How long one try of an outgoing call may take. The default is 00:00:10.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:02:00", ErrorMessage = "It takes a time from 00:00:00.1 to 00:02:00.")]
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long an outgoing call may take with all its tries and waits. The default is 00:00:30.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00", ErrorMessage = "It takes a time from 00:00:00.1 to 00:10:00.")]
    public TimeSpan CallTimeoutInAll { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many tries follow the first one of an outgoing call. The default is 3.</summary>
    [Range(1, 10, ErrorMessage = "It takes a whole number from 1 to 10.")]
    public int RetriesPerCall { get; set; } = 3;
}
