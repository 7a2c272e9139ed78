using System.ComponentModel.DataAnnotations;

namespace InquiryBot.Channels.Teams;

/// <summary>How the bot talks with Microsoft Teams and other Bot Framework channels. Section <c>Teams</c> of appsettings.json.</summary>
internal sealed class TeamsOptions
{
    /// <summary>The section in appsettings.json.</summary>
    public const string Section = "Teams";

    /// <summary>
    /// The hosts that replies may go to, over https; <c>*.</c> in front stands for any names before it.
    /// The default is smba.trafficmanager.net, *.botframework.com, *.teams.microsoft.com and *.teams.microsoft.us.
    /// </summary>
    public string[] AllowedServiceHosts { get; set; } = ["smba.trafficmanager.net", "*.botframework.com", "*.teams.microsoft.com", "*.teams.microsoft.us"];

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
