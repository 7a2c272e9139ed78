using System.Security.Cryptography;
using InquiryBot.Channels.Web.Protection;

namespace InquiryBot.Hosting;

/// <summary>Where the program listens: what <c>--urls</c> says, then ASPNETCORE_URLS, then the setting Urls.</summary>
internal static class Addresses
{
    // The host's own name for the setting it has chosen.
    private const string Chosen = "urls";

    /// <summary>The addresses to listen on.</summary>
    /// <exception cref="SettingsException">Others than this machine could reach one of them.</exception>
    public static string[] Choose(string? urls, IConfiguration configuration)
    {
        // The host takes ASPNETCORE_URLS below appsettings.json, which names an address of its own: read by its full name it comes first.
        var asked = Given(urls) ?? Given(configuration["ASPNETCORE_URLS"]) ?? Given(configuration[Chosen]) ?? BotHost.DefaultUrls;
        var chosen = Split(asked);
        return LoopbackGuard.Refusal(chosen.Concat(OfKestrel(configuration))) is { } refusal ? throw new SettingsException([refusal]) : chosen;
    }

    /// <summary>The first address that wants a certificate, once they are chosen.</summary>
    public static string? FirstHttps(IConfiguration configuration) =>
        Split(configuration[Chosen] ?? "").Concat(OfKestrel(configuration)).FirstOrDefault(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the server stopped because it has no certificate, or one that it cannot read or open.</summary>
    public static bool IsAboutCertificate(Exception fault) => fault is InvalidOperationException or CryptographicException or FileNotFoundException;

    // Kestrel's own section would win over the addresses chosen here.
    private static IEnumerable<string> OfKestrel(IConfiguration configuration) =>
        configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();

    private static string? Given(string? urls) => string.IsNullOrWhiteSpace(urls) ? null : urls;

    private static string[] Split(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
