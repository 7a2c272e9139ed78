using System.Net;

namespace InquiryBot.Channels.Teams;

/// <summary>
/// The one case in which a caller needs no token: it runs on this machine, the program runs in Development, and no registration is set.
/// A proxy on this machine makes everybody look local, and so does a page that tricks a browser's name resolution: both are told by their headers.
/// </summary>
internal sealed class OpenDoor(BotRegistration registration, IHostEnvironment environment)
{
    /// <summary>Whether local callers, and local addresses to reply to, are let through at all.</summary>
    public bool IsOpen { get; } = !registration.Exists && environment.IsDevelopment();

    public bool LetsIn(HttpContext http) =>
        IsOpen
        && http.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
        && IsLocalName(http.Request.Host.Host)
        && !http.Request.Headers.ContainsKey("Authorization")
        && !http.Request.Headers.ContainsKey("Forwarded")
        && !http.Request.Headers.ContainsKey("X-Forwarded-For");

    private static bool IsLocalName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
