using System.ComponentModel.DataAnnotations;

namespace InquiryBot.Channels.Slack;

/// <summary>How the bot talks with Slack. Section <c>Slack</c> of appsettings.json. Secrets are never checked here, for a complaint would print them.</summary>
internal sealed class SlackOptions
{
    /// <summary>The section in appsettings.json.</summary>
    public const string Section = "Slack";

    /// <summary>The bot token, <c>xoxb-…</c>, of the one workspace that the app is installed in. The default is none: Slack is off.</summary>
    public string BotToken { get; set; } = "";

    /// <summary>The app-level token, <c>xapp-…</c>, with which the bot calls Slack and needs no public address. The default is none: no Socket Mode.</summary>
    public string AppToken { get; set; } = "";

    /// <summary>The signing secret, with which Slack signs what it sends to <c>/api/slack</c>. The default is none: nothing is accepted there.</summary>
    public string SigningSecret { get; set; } = "";

    /// <summary>The app's client id, with which workspaces install it by themselves at <c>/api/slack/install</c>. The default is none: one workspace, by its token.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The app's client secret, which goes with the client id. The default is none.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>Where the Web API is. The default is https://slack.com/api/.</summary>
    [SlackAddress]
    public string ApiBaseUrl { get; set; } = "https://slack.com/api/";

    /// <summary>The largest body of a request and the largest message on a socket, in bytes. The default is 262144.</summary>
    [Range(1024, 16777216, ErrorMessage = "It takes a whole number from 1024 to 16777216.")]
    public int LargestBodyBytes { get; set; } = 262144;

    /// <summary>How many sockets are open side by side in Socket Mode; Slack allows ten over all instances. The default is 2.</summary>
    [Range(1, 10, ErrorMessage = "It takes a whole number from 1 to 10.")]
    public int SocketConnections { get; set; } = 2;

    /// <summary>How long a call of Slack waits for what it brought to be done; then it is answered 503, and the work goes on. Slack waits for three seconds. The default is 00:00:02.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:02.5", ErrorMessage = "It takes a time from 00:00:00 to 00:00:02.5.")]
    public TimeSpan AcknowledgeWithin { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long one try of an outgoing call may take. The default is 00:00:10.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:02:00", ErrorMessage = "It takes a time from 00:00:00.1 to 00:02:00.")]
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long an outgoing call may take with all its tries and waits. The default is 00:00:30.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00", ErrorMessage = "It takes a time from 00:00:00.1 to 00:10:00.")]
    public TimeSpan CallTimeoutInAll { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many tries follow the first one of an outgoing call. The default is 3.</summary>
    [Range(1, 10, ErrorMessage = "It takes a whole number from 1 to 10.")]
    public int RetriesPerCall { get; set; } = 3;

    /// <summary>Workspaces can install the bot: there is no token that says which one it is.</summary>
    public bool IsInstallable() => string.IsNullOrWhiteSpace(BotToken) && !string.IsNullOrWhiteSpace(ClientId) && !string.IsNullOrWhiteSpace(ClientSecret);

    /// <summary>The bot runs in a workspace, or can be installed in some.</summary>
    public bool IsOn() => !string.IsNullOrWhiteSpace(BotToken) || IsInstallable();
}
