namespace InquiryBot.Channels.Slack.Calls;

/// <summary>Where calls may go. Addresses that come in with a payload are used only when they are Slack's own.</summary>
internal sealed class SlackAddresses
{
    /// <summary>What an address of the Web API looks like.</summary>
    public const string WhatWorks =
        "It takes an https address at slack.com or slack-gov.com, such as https://slack.com/api/, or an http or https address on this machine, such as http://localhost:8080/api/.";

    private readonly Uri _api;
    private readonly bool _isLocal;

    /// <exception cref="ArgumentException">The address of the Web API is none that a token may be sent to.</exception>
    public SlackAddresses(string apiBaseUrl)
    {
        _api = Api(apiBaseUrl) ?? throw new ArgumentException($"'{apiBaseUrl}' will not do. {WhatWorks}");
        _isLocal = _api.IsLoopback;
    }

    /// <summary>Whether a token may be sent to an address.</summary>
    public static bool IsApi(string apiBaseUrl) => Api(apiBaseUrl) is not null;

    public Uri Method(string name) => new(_api, name);

    /// <summary>Where a browser goes to install the app.</summary>
    public Uri Authorize => new(_api, "/oauth/v2/authorize");

    /// <summary>Whether an answer may be sent to a response address.</summary>
    public bool AllowsResponse(Uri address) => IsSafe(address, "hooks.slack.com", Uri.UriSchemeHttps) || IsSafe(address, "hooks.slack-gov.com", Uri.UriSchemeHttps) || IsNearby(address);

    /// <summary>Whether a socket may be opened to an address.</summary>
    public bool AllowsSocket(Uri address) => IsSafe(address, "slack.com", Uri.UriSchemeWss) || IsNearby(address);

    private static Uri? Api(string address) =>
        Uri.TryCreate($"{address.TrimEnd('/')}/", UriKind.Absolute, out var api) && (IsSafe(api, "slack.com", Uri.UriSchemeHttps) || IsThisMachine(api)) ? api : null;

    // A path and file: count as this machine too, and nobody answers there.
    private static bool IsThisMachine(Uri address) =>
        address.IsLoopback && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.UserInfo.Length == 0;

    // Tests and trials run Slack on this machine, all of it.
    private bool IsNearby(Uri address) => _isLocal && address.IsLoopback && address.Port == _api.Port;

    private static bool IsSafe(Uri address, string host, string scheme) =>
        address.Scheme == scheme && address.IsDefaultPort && address.UserInfo.Length == 0
        && (IsAt(address.IdnHost, host) || (host == "slack.com" && IsAt(address.IdnHost, "slack-gov.com")));

    private static bool IsAt(string name, string host) => name.Equals(host, StringComparison.OrdinalIgnoreCase) || name.EndsWith($".{host}", StringComparison.OrdinalIgnoreCase);
}
