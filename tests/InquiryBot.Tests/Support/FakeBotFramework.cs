using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace InquiryBot.Tests.Support;

/// <summary>The Bot Framework and Entra on this machine: the OpenID configuration, the keys with their endorsements, tokens to call the bot with, and tokens for the bot.</summary>
internal sealed class FakeBotFramework : IAsyncDisposable
{
    public const string AppId = "3f0f8d5c-0c3e-4d0a-9a53-8a6f1c1e7a11";
    public const string Tenant = "7b1d1f64-98a1-4c33-8d5b-0f6f6a9f2b22";
    public const string Secret = "secret-canary";

    // Ten years: the clock of a test and the one that the library looks at may be far apart.
    private const int TokenSeconds = 315_360_000;

    // Making a key takes long, and no test cares for its numbers.
    private static readonly Lazy<RSA> Own = new(() => RSA.Create(2048));
    private static readonly Lazy<RSA> Foreign = new(() => RSA.Create(2048));

    private readonly WebApplication _app;
    private readonly List<(RsaSecurityKey Key, string[] Endorsements)> _keys = [];

    private FakeBotFramework(WebApplication app) => _app = app;

    /// <summary>The paths that were asked for, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>The forms with which the bot signed in.</summary>
    public ConcurrentQueue<IFormCollection> SignIns { get; } = [];

    /// <summary>What Entra answers; by default a token.</summary>
    public Func<HttpContext, Task>? EntraAnswer { get; set; }

    /// <summary>Whether the keys can be had.</summary>
    public bool IsDown { get; set; }

    public string Url => _app.Urls.Single();

    public RsaSecurityKey Key => _keys[^1].Key;

    public static async Task<FakeBotFramework> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var framework = new FakeBotFramework(builder.Build());
        framework.AddKey("msteams", "webchat");
        framework._app.Run(framework.AnswerAsync);
        await framework._app.StartAsync();
        return framework;
    }

    /// <summary>Signs with another key from now on.</summary>
    public void AddKey(params string[] endorsements) => _keys.Add((new RsaSecurityKey(Own.Value) { KeyId = $"key-{_keys.Count + 1}" }, endorsements));

    /// <summary>A key of somebody else, under whatever name.</summary>
    public static RsaSecurityKey ForeignKey(string id) => new(Foreign.Value) { KeyId = id };

    /// <summary>A token as Teams sends it; what is forged about it is told by name.</summary>
    public string Token(
        DateTimeOffset now, string serviceUrl, string issuer = "https://api.botframework.com", string audience = AppId, SigningCredentials? signed = null,
        TimeSpan? notBefore = null, TimeSpan? expires = null)
    {
        var claims = new Dictionary<string, object>();
        if (serviceUrl.Length > 0)
            claims["serviceurl"] = serviceUrl;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = (now + (notBefore ?? TimeSpan.FromMinutes(-1))).UtcDateTime,
            Expires = (now + (expires ?? TimeSpan.FromHours(1))).UtcDateTime,
            Claims = claims,
            SigningCredentials = signed ?? new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
        });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        Asked.Enqueue(path);
        if (path.EndsWith("/oauth2/v2.0/token", StringComparison.Ordinal))
            return SignInAsync(http);
        http.Response.StatusCode = IsDown ? 500 : 200;
        return http.Response.WriteAsync(path.EndsWith("openidconfiguration", StringComparison.Ordinal)
            ? """{"issuer":"https://api.botframework.com","jwks_uri":"https://login.botframework.com/v1/.well-known/keys","id_token_signing_alg_values_supported":["RS256"]}"""
            : new JsonObject { ["keys"] = new JsonArray([.. _keys.Select(Public)]) }.ToJsonString());
    }

    private async Task SignInAsync(HttpContext http)
    {
        SignIns.Enqueue(await http.Request.ReadFormAsync());
        if (EntraAnswer is { } answer)
            await answer(http);
        else
            await http.Response.WriteAsJsonAsync(new { token_type = "Bearer", expires_in = TokenSeconds, ext_expires_in = TokenSeconds, access_token = $"bot-token-{SignIns.Count}" });
    }

    private static JsonNode Public((RsaSecurityKey Key, string[] Endorsements) it)
    {
        var numbers = it.Key.Rsa.ExportParameters(false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = it.Key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
            ["endorsements"] = new JsonArray([.. it.Endorsements.Select(name => JsonValue.Create(name))]),
        };
    }
}

/// <summary>The internet of a test: each host name is a server on this machine, and there are no others.</summary>
internal sealed class SmallInternet(IReadOnlyDictionary<string, string> hosts) : HttpMessageHandler
{
    private readonly HttpMessageInvoker _inner = new(new SocketsHttpHandler());

    /// <summary>The hosts that were called and do not exist.</summary>
    public ConcurrentQueue<string> Unknown { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!hosts.TryGetValue(request.RequestUri!.Host, out var here) || request.RequestUri.Scheme != "https")
        {
            Unknown.Enqueue(request.RequestUri.ToString());
            throw new HttpRequestException(HttpRequestError.NameResolutionError, "There is no such host in this test.");
        }

        request.RequestUri = new Uri(here + request.RequestUri.PathAndQuery, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        return _inner.SendAsync(request, cancellationToken);
    }
}
