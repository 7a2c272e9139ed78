using System.Net;

namespace InquiryBot.Channels.Web.Protection;

/// <summary>Keeps the page on this machine, for nobody has to sign in.</summary>
internal static class LoopbackGuard
{
    /// <summary>Says why the program must not listen on these addresses, or null when it may.</summary>
    /// <param name="urls">The addresses as the host was given them, such as <c>http://localhost:3978</c>.</param>
    public static string? Refusal(IEnumerable<string> urls)
    {
        if (urls.FirstOrDefault(url => !IsLoopback(url)) is not { } open)
            return null;
        return $"InquiryBot does not listen on '{open}': others could reach the page without signing in. "
            + "Use an address of this machine, such as http://localhost:3978.";
    }

    /// <summary>Whether an address can be reached from this machine only.</summary>
    public static bool IsLoopback(string url)
    {
        // "http://*:80" and "http://+:80" mean every address to Kestrel and nothing to Uri: neither is loopback.
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return false;
        return address.DnsSafeHost.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(address.DnsSafeHost, out var ip) && IPAddress.IsLoopback(ip));
    }
}
