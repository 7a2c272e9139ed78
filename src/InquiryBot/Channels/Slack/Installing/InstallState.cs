using System.Buffers.Binary;
using System.Security.Cryptography;
using InquiryBot.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace InquiryBot.Channels.Slack.Installing;

/// <summary>
/// The state that goes to Slack and back while somebody installs the bot. It is good once, for ten minutes, and for the browser that began: that one has a secret in a cookie,
/// and the state a hash of it. Nobody can so be made to finish an installation that another began.
/// </summary>
internal sealed class InstallState(IDataProtectionProvider protection, SeenDeliveries seen, TimeProvider clock)
{
    /// <summary>How long an installation may take.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    private const int LongestState = 1_000;
    private const int TimeBytes = 8;
    private readonly IDataProtector _protector = protection.CreateProtector("Slack installation state");

    /// <summary>Begins an installation.</summary>
    /// <returns>What goes to Slack, and what the browser keeps.</returns>
    public (string State, string Cookie) Begin()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        var content = new byte[TimeBytes + SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(content, (clock.GetUtcNow() + Span).ToUnixTimeSeconds());
        SHA256.HashData(secret, content.AsSpan(TimeBytes));
        return (WebEncoders.Base64UrlEncode(_protector.Protect(content)), WebEncoders.Base64UrlEncode(secret));
    }

    /// <summary>Whether a state came back to the browser that began, in time and for the first time. It is used up by that.</summary>
    public async Task<bool> TryTakeAsync(string? state, string? cookie, CancellationToken cancellationToken)
    {
        if (Open(state) is not { } content || Decoded(cookie) is not { } secret)
            return false;
        var isInTime = BinaryPrimitives.ReadInt64BigEndian(content) > clock.GetUtcNow().ToUnixTimeSeconds();
        return CryptographicOperations.FixedTimeEquals(SHA256.HashData(secret), content.AsSpan(TimeBytes)) && isInTime
            && await seen.TryTakeAsync($"slack-install\n{cookie}", cancellationToken);
    }

    private byte[]? Open(string? state)
    {
        try
        {
            return Decoded(state) is { } bytes && _protector.Unprotect(bytes) is { Length: TimeBytes + SHA256.HashSizeInBytes } content ? content : null;
        }
        catch (CryptographicException)
        {
            // No state of this bot.
            return null;
        }
    }

    private static byte[]? Decoded(string? text)
    {
        try
        {
            return text is { Length: > 0 and <= LongestState } ? WebEncoders.Base64UrlDecode(text) : null;
        }
        catch (FormatException)
        {
            // Nothing that this bot handed out.
            return null;
        }
    }
}
