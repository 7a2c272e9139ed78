using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace InquiryBot.Benchmarks.Teams;

/// <summary>The Bot Framework, Entra and the connector in one handler that answers at once, so that what is measured is the bot.</summary>
internal sealed class InProcessInternet : HttpMessageHandler
{
    public const string AppId = "3f0f8d5c-0c3e-4d0a-9a53-8a6f1c1e7a11";
    public const string Tenant = "7b1d1f64-98a1-4c33-8d5b-0f6f6a9f2b22";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "key-1" };
    private int _calls;

    /// <summary>How many calls the connector got.</summary>
    public int Calls => _calls;

    /// <summary>A token as Teams sends it.</summary>
    public string Token() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "https://api.botframework.com",
        Audience = AppId,
        Claims = new Dictionary<string, object> { ["serviceurl"] = ServiceUrl },
        SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
    });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Answer(request.RequestUri!), Encoding.UTF8, "application/json") });

    private string Answer(Uri address)
    {
        if (address.AbsolutePath.EndsWith("/openidconfiguration", StringComparison.Ordinal))
            return """{"issuer":"https://api.botframework.com","jwks_uri":"https://login.botframework.com/v1/.well-known/keys"}""";
        if (address.AbsolutePath.EndsWith("/keys", StringComparison.Ordinal))
            return $$"""{"keys":[{{Key()}}]}""";
        if (address.AbsolutePath.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal))
            return """{"token_type":"Bearer","expires_in":86400,"access_token":"bot"}""";
        return $$"""{"id":"r-{{Interlocked.Increment(ref _calls)}}","name":"North"}""";
    }

    private string Key()
    {
        var numbers = _key.Rsa.ExportParameters(false);
        return $$"""{"kty":"RSA","use":"sig","kid":"key-1","n":"{{Base64UrlEncoder.Encode(numbers.Modulus)}}","e":"{{Base64UrlEncoder.Encode(numbers.Exponent)}}","endorsements":["msteams"]}""";
    }
}
