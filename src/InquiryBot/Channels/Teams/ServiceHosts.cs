using InquiryBot.Channels.Teams.Trust;

namespace InquiryBot.Channels.Teams;

/// <summary>
/// Where replies may go. An activity names its own reply address, so without this list anybody who gets an activity in
/// could send the bot's words, and its token, to a place of their own.
/// </summary>
internal sealed class ServiceHosts(TeamsOptions options, TeamsCloud cloud, OpenDoor door)
{
    private readonly IReadOnlyList<string> _allowed = options.AllowedServiceHosts is { Length: > 0 } listed ? listed : cloud.ServiceHosts;

    public bool Allow(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url)
        && url.UserInfo.Length == 0
        && (IsListed(url) || IsLocal(url));

    private bool IsListed(Uri url) => url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && _allowed.Any(allowed => Matches(url.IdnHost, allowed));

    private bool IsLocal(Uri url) => door.IsOpen && url.IsLoopback && url.Scheme is "http" or "https";

    private static bool Matches(string host, string allowed) => allowed.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(allowed, StringComparison.OrdinalIgnoreCase);
}
