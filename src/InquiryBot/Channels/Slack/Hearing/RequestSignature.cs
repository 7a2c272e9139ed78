using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>
/// Whether a request is Slack's: signed over its exact bytes with the secret that only Slack and this app know, within five minutes of now.
/// See https://docs.slack.dev/authentication/verifying-requests-from-slack.
/// </summary>
internal sealed class RequestSignature(SlackOptions options, TimeProvider clock)
{
    /// <summary>How far the clocks may be apart, and how long a signature is worth something.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private const string Version = "v0";
    private readonly byte[] _secret = Encoding.UTF8.GetBytes(options.SigningSecret);

    /// <summary>Why a request is not let in, or null when it is Slack's.</summary>
    /// <param name="timestamp">The header X-Slack-Request-Timestamp.</param>
    /// <param name="signature">The header X-Slack-Signature.</param>
    /// <param name="body">The body as it came.</param>
    public string? FaultOf(string? timestamp, string? signature, ReadOnlySpan<byte> body)
    {
        if (_secret.Length == 0)
            return "no Slack:SigningSecret is set";
        if (string.IsNullOrEmpty(timestamp) || string.IsNullOrEmpty(signature))
            return "it is not signed";
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return "its time is no number";
        if (Math.Abs((decimal)clock.GetUtcNow().ToUnixTimeSeconds() - seconds) > (decimal)Window.TotalSeconds)
            return "its time is more than five minutes from now";
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(timestamp, body)), Encoding.UTF8.GetBytes(signature)) ? null : "its signature is wrong";
    }

    private string Sign(string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _secret);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Version}:{timestamp}:"));
        hash.AppendData(body);
        return $"{Version}={Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
