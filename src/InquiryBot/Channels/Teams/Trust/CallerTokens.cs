using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace InquiryBot.Channels.Teams.Trust;

/// <summary>
/// Checks the token that comes with a call: signed with RS256 by a key of the Bot Framework, by its issuer, for this bot, and now. The rules are those of
/// https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication; the checking itself is Microsoft.IdentityModel's.
/// </summary>
internal sealed class CallerTokens(BotRegistration registration, TeamsCloud cloud, ConnectorKeys keys, TimeProvider clock, ILogger<CallerTokens> logger)
{
    /// <summary>How far the clocks of two machines may be apart.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private const string Scheme = "Bearer ";
    private const string ServiceUrlClaim = "serviceurl";
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <summary>Who called, or null when the token is none that counts.</summary>
    /// <param name="authorization">The header of that name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="OutgoingCallException">There are no keys to check it with.</exception>
    public async Task<Caller?> ReadAsync(string? authorization, CancellationToken cancellationToken)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true || KeyIdOf(authorization[Scheme.Length..].Trim()) is not var (token, id))
            return Refuse("no token");
        if (await keys.FindAsync(id, cancellationToken) is not { } key)
            return Refuse("a key that is not the Bot Framework's");

        var result = await Handler.ValidateTokenAsync(token, Rules(key.Key));
        return result.IsValid
            ? new Caller(result.ClaimsIdentity) { ServiceUrl = result.ClaimsIdentity.FindFirst(ServiceUrlClaim)?.Value, Endorsements = key.Endorsements }
            // The words of the exception quote the token.
            : Refuse(result.Exception.GetType().Name);
    }

    // Only the name of the key is taken from a token before it is checked.
    private static (string Token, string Id)? KeyIdOf(string token)
    {
        if (!Handler.CanReadToken(token))
            return null;
        try
        {
            return new JsonWebToken(token).Kid is { Length: > 0 } id ? (token, id) : null;
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private TokenValidationParameters Rules(SecurityKey key) => new()
    {
        ValidIssuer = cloud.Issuer,
        ValidAudience = registration.AppId,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) => IsNow(from, until),
    };

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is not null && now < until + ClockSkew && (from is null || now >= from - ClockSkew);
    }

    private Caller? Refuse(string reason)
    {
        Log.Refused(logger, reason);
        return null;
    }
}
