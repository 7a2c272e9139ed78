using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using InquiryBot.Tests.Support;
using Microsoft.IdentityModel.Tokens;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>Who gets in: tokens as Teams makes them, and each way to forge one.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private TeamsBot _bot = null!;

    public async Task InitializeAsync() => _bot = await TeamsBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    public static TheoryData<string> Forgeries { get; } =
    [
        "none at all", "no token", "another issuer", "another audience", "the audience as an address", "another key of the same name", "a key of an unknown name", "no algorithm",
        "RS512", "the public key as a secret", "over", "not yet good", "without an end", "without serviceurl", "another serviceurl", "a signature too short", "other words under the signature",
    ];

    [Fact]
    public async Task A_token_of_Teams_gets_in_and_the_answer_goes_out_with_the_bots_own()
    {
        using var answer = await _bot.TellAsync("help");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var call = Assert.Single(_bot.Connector.Calls);
        Assert.Equal(("POST", "Bearer bot-token-1"), (call.Method, call.Authorization));
        Assert.StartsWith("/emea/v3/conversations/a%3Aann/activities/", call.Target, StringComparison.Ordinal);
        var signIn = Assert.Single(_bot.Framework.SignIns);
        Assert.Equal(
            ("client_credentials", FakeBotFramework.AppId, FakeBotFramework.Secret, "https://api.botframework.com/.default"),
            (signIn["grant_type"].ToString(), signIn["client_id"].ToString(), signIn["client_secret"].ToString(), signIn["scope"].ToString()));
        Assert.Contains($"/{FakeBotFramework.Tenant}/oauth2/v2.0/token", _bot.Framework.Asked);
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_forged_token_gets_401_and_nothing_else(string forgery)
    {
        using var answer = await _bot.PostAsync(Message().ToJsonString(), Forge(forgery));

        Assert.Equal((HttpStatusCode.Unauthorized, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.Empty(_bot.Connector.Calls);
        Assert.Empty(_bot.Framework.SignIns);
        Assert.Contains(_bot.Logs.Lines, line => line.Contains("A call to /api/messages was refused", StringComparison.Ordinal));
        Assert.DoesNotContain(_bot.Logs.Lines, line => line.Contains("eyJ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(4, -65, HttpStatusCode.OK)]
    [InlineData(6, 60, HttpStatusCode.Unauthorized)]
    [InlineData(-60, -4, HttpStatusCode.OK)]
    [InlineData(-60, -6, HttpStatusCode.Unauthorized)]
    public async Task Clocks_may_be_five_minutes_apart(int from, int until, HttpStatusCode expected)
    {
        until = until == -65 ? 65 : until;
        var token = _bot.Framework.Token(_bot.Clock.GetUtcNow(), TeamsBot.ServiceUrl, notBefore: TimeSpan.FromMinutes(from), expires: TimeSpan.FromMinutes(until));
        using var answer = await _bot.PostAsync(Message().ToJsonString(), token);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://SMBA.trafficmanager.net/EMEA")]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    public async Task The_serviceurl_may_differ_in_case_and_its_last_slash(string claimed)
    {
        using var answer = await _bot.PostAsync(Message().ToJsonString(), _bot.Framework.Token(_bot.Clock.GetUtcNow(), claimed));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_key_may_speak_only_for_the_channels_it_is_endorsed_for()
    {
        _bot.Framework.AddKey("webchat", "directline");
        using var teams = await _bot.SendAsync(Message());
        Assert.Equal(HttpStatusCode.Unauthorized, teams.StatusCode);
        var message = Message();
        message["channelId"] = "webchat";
        using var web = await _bot.SendAsync(message);
        Assert.Equal(HttpStatusCode.OK, web.StatusCode);
    }

    [Theory]
    [InlineData("conversation", HttpStatusCode.Forbidden)]
    [InlineData("channelData", HttpStatusCode.Forbidden)]
    [InlineData("both are silent", HttpStatusCode.Forbidden)]
    public async Task Another_organisation_is_turned_away(string where, HttpStatusCode expected)
    {
        var message = Message();
        if (where != "conversation")
            message["channelData"]!["tenant"]!["id"] = where == "channelData" ? "00000000-0000-0000-0000-00000000feed" : "";
        if (where != "channelData")
            message["conversation"]!["tenantId"] = where == "conversation" ? "00000000-0000-0000-0000-00000000feed" : "";
        using var answer = await _bot.SendAsync(message);
        Assert.Equal((expected, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.Empty(_bot.Connector.Calls);
        Assert.Contains(_bot.Logs.Lines, line => line.Contains("Teams:AllowedTenants", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("00000000-0000-0000-0000-00000000FEED")]
    public async Task A_list_of_tenants_or_a_star_lets_others_in(string allowed)
    {
        await using var bot = await TeamsBot.StartAsync(("Teams:AllowedTenants:0", allowed));
        var message = bot.Activity("message", TeamsBot.Personal, new { text = "help" });
        message["conversation"]!["tenantId"] = "00000000-0000-0000-0000-00000000feed";
        message["channelData"]!["tenant"]!["id"] = "00000000-0000-0000-0000-00000000feed";
        using var answer = await bot.SendAsync(message);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    public async Task A_serviceUrl_elsewhere_gets_no_token_and_no_call(string elsewhere)
    {
        var message = Message();
        message["serviceUrl"] = elsewhere;
        using var answer = await _bot.SendAsync(message);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(_bot.Internet.Unknown);
        Assert.Empty(_bot.Framework.SignIns);
    }

    [Theory]
    [InlineData("UsGovernment", "https://api.botframework.us", "https://smba.infra.gov.teams.microsoft.us/teams/", "https://api.botframework.us/.default")]
    [InlineData("China", "https://api.botframework.azure.cn", "https://webchat.botframework.azure.cn/", "https://api.botframework.azure.cn/.default")]
    public async Task Another_cloud_has_its_own_issuer_keys_hosts_and_sign_in(string cloud, string issuer, string serviceUrl, string scope)
    {
        await using var bot = await TeamsBot.StartAsync(("Teams:Cloud", cloud));
        var message = bot.Activity("message", TeamsBot.Personal, new { text = "help", serviceUrl });
        using var foreign = await bot.PostAsync(message.ToJsonString(), bot.Framework.Token(bot.Clock.GetUtcNow(), serviceUrl));
        using var own = await bot.PostAsync(message.ToJsonString(), bot.Framework.Token(bot.Clock.GetUtcNow(), serviceUrl, issuer));
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK), (foreign.StatusCode, own.StatusCode));
        Assert.Equal(scope, Assert.Single(bot.Framework.SignIns)["scope"].ToString());
        Assert.Empty(bot.Internet.Unknown);
    }

    [Fact]
    public async Task A_body_over_the_limit_gets_413()
    {
        var message = Message();
        message["text"] = new string('x', 300_000);
        using var answer = await _bot.SendAsync(message);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_stranger_learns_nothing_about_the_body()
    {
        using var answer = await _bot.PostAsync("not json", null);
        Assert.Equal((HttpStatusCode.Unauthorized, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    private JsonObject Message() => _bot.Activity("message", TeamsBot.Personal, new { text = "help" });

    private string? Forge(string forgery)
    {
        var (now, framework) = (_bot.Clock.GetUtcNow(), _bot.Framework);
        return forgery switch
        {
            "none at all" => null,
            "no token" => "abc",
            "another issuer" => framework.Token(now, TeamsBot.ServiceUrl, issuer: $"https://sts.windows.net/{FakeBotFramework.Tenant}/"),
            "another audience" => framework.Token(now, TeamsBot.ServiceUrl, audience: Guid.NewGuid().ToString()),
            "the audience as an address" => framework.Token(now, TeamsBot.ServiceUrl, audience: $"api://{FakeBotFramework.AppId}"),
            "another key of the same name" => framework.Token(now, TeamsBot.ServiceUrl, signed: With(FakeBotFramework.ForeignKey("key-1"))),
            "a key of an unknown name" => framework.Token(now, TeamsBot.ServiceUrl, signed: With(FakeBotFramework.ForeignKey("key-9"))),
            "no algorithm" => Unsigned(framework.Token(now, TeamsBot.ServiceUrl)),
            "RS512" => framework.Token(now, TeamsBot.ServiceUrl, signed: With(framework.Key, SecurityAlgorithms.RsaSha512)),
            "the public key as a secret" => framework.Token(now, TeamsBot.ServiceUrl, signed: With(PublicKeyAsSecret(framework.Key), SecurityAlgorithms.HmacSha256)),
            "over" => framework.Token(now, TeamsBot.ServiceUrl, notBefore: TimeSpan.FromHours(-2), expires: TimeSpan.FromMinutes(-6)),
            "not yet good" => framework.Token(now, TeamsBot.ServiceUrl, notBefore: TimeSpan.FromMinutes(6)),
            "without an end" => WithoutEnd(framework),
            "without serviceurl" => framework.Token(now, ""),
            "another serviceurl" => framework.Token(now, "https://smba.trafficmanager.net/amer/"),
            "a signature too short" => framework.Token(now, TeamsBot.ServiceUrl)[..^40],
            _ => OtherWords(framework.Token(now, TeamsBot.ServiceUrl, audience: Guid.NewGuid().ToString()), framework.Token(now, TeamsBot.ServiceUrl)),
        };
    }

    private static SigningCredentials With(SecurityKey key, string algorithm = SecurityAlgorithms.RsaSha256) => new(key, algorithm);

    private static string Unsigned(string token) => $"{Encoded("""{"alg":"none","typ":"JWT","kid":"key-1"}""")}.{token.Split('.')[1]}.";

    private static string OtherWords(string signed, string words) => $"{signed.Split('.')[0]}.{words.Split('.')[1]}.{signed.Split('.')[2]}";

    private static SymmetricSecurityKey PublicKeyAsSecret(RsaSecurityKey key) => new(key.Rsa.ExportSubjectPublicKeyInfo()) { KeyId = key.KeyId };

    private static string WithoutEnd(FakeBotFramework framework)
    {
        var words = $"{Encoded("""{"alg":"RS256","typ":"JWT","kid":"key-1"}""")}.{Encoded($$"""{"iss":"https://api.botframework.com","aud":"{{FakeBotFramework.AppId}}","serviceurl":"{{TeamsBot.ServiceUrl}}"}""")}";
        return $"{words}.{Base64UrlEncoder.Encode(framework.Key.Rsa.SignData(Encoding.ASCII.GetBytes(words), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static string Encoded(string json) => Base64UrlEncoder.Encode(json);
}
