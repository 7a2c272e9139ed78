using System.Net;
using InquiryBot.Channels.Teams;
using InquiryBot.Channels.Teams.Calls;
using InquiryBot.Channels.Teams.Trust;
using InquiryBot.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>How long keys and tokens are held, and what happens when new ones cannot be had.</summary>
public sealed class KeyAndTokenLifeTests : IAsyncLifetime
{
    private TeamsBot _bot = null!;

    public async Task InitializeAsync() => _bot = await TeamsBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Keys_are_fetched_once_a_day()
    {
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => HelpAsync(HttpStatusCode.OK)));
        _bot.Clock.Advance(TimeSpan.FromHours(23));
        await HelpAsync(HttpStatusCode.OK);
        Assert.Equal(1, Fetched);
        _bot.Clock.Advance(TimeSpan.FromHours(2));
        await HelpAsync(HttpStatusCode.OK);
        Assert.Equal(2, Fetched);
    }

    [Fact]
    public async Task A_new_key_is_found_at_once_and_made_up_names_cost_one_fetch_in_five_minutes()
    {
        await HelpAsync(HttpStatusCode.OK);
        _bot.Clock.Advance(TimeSpan.FromMinutes(6));
        _bot.Framework.AddKey("msteams");
        await HelpAsync(HttpStatusCode.OK);
        Assert.Equal(2, Fetched);

        for (var name = 0; name < 10; name++)
        {
            var token = _bot.Framework.Token(_bot.Clock.GetUtcNow(), TeamsBot.ServiceUrl, signed: new(FakeBotFramework.ForeignKey($"made-up-{name}"), "RS256"));
            using var answer = await _bot.PostAsync("{}", token);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        Assert.Equal(2, Fetched);
    }

    [Fact]
    public async Task Old_keys_serve_for_three_days_while_new_ones_cannot_be_had()
    {
        await HelpAsync(HttpStatusCode.OK);
        _bot.Framework.IsDown = true;
        _bot.Clock.Advance(TimeSpan.FromDays(2));
        await HelpAsync(HttpStatusCode.OK);
        _bot.Clock.Advance(TimeSpan.FromDays(2));
        await HelpAsync(HttpStatusCode.ServiceUnavailable);
        Assert.Contains(_bot.Logs.Lines, line => line.Contains("could not be fetched", StringComparison.Ordinal));

        _bot.Framework.IsDown = false;
        _bot.Clock.Advance(ConnectorKeys.Pause);
        await HelpAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_any_keys_nobody_gets_in_and_Teams_may_come_again()
    {
        _bot.Framework.IsDown = true;
        await HelpAsync(HttpStatusCode.ServiceUnavailable);
        Assert.Empty(_bot.Connector.Calls);
        _bot.Framework.IsDown = false;
        _bot.Clock.Advance(TimeSpan.FromSeconds(11));
        await HelpAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_refused_sign_in_is_told_by_its_code_and_not_tried_for_half_a_minute()
    {
        _bot.Framework.EntraAnswer = http =>
        {
            http.Response.StatusCode = 401;
            return http.Response.WriteAsJsonAsync(new { error = "invalid_client", error_description = "AADSTS7000215: Invalid client secret provided for canary." });
        };
        await HelpAsync(HttpStatusCode.BadGateway);
        await HelpAsync(HttpStatusCode.BadGateway);
        Assert.Single(_bot.Framework.SignIns);
        Assert.Empty(_bot.Connector.Calls);
        Assert.Contains(_bot.Logs.Lines, line => line.Contains("Signing in was answered with 401 (AADSTS7000215)", StringComparison.Ordinal));
        Assert.DoesNotContain(_bot.Logs.Lines, line => line.Contains("canary", StringComparison.Ordinal));

        _bot.Framework.EntraAnswer = null;
        _bot.Clock.Advance(BotTokens.Pause);
        await HelpAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_that_the_connector_does_not_take_is_not_used_again()
    {
        _bot.Connector.AnswerWith(401);
        await HelpAsync(HttpStatusCode.BadGateway);
        Assert.Contains(_bot.Logs.Lines, line => line.Contains("answered with 401", StringComparison.Ordinal));
        await HelpAsync(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("SingleTenant", "login.microsoftonline.com", typeof(Azure.Identity.ClientSecretCredential))]
    [InlineData("MultiTenant", "login.microsoftonline.com", typeof(Azure.Identity.ClientSecretCredential))]
    [InlineData("UserAssignedMsi", "", typeof(Azure.Identity.ManagedIdentityCredential))]
    public void Each_type_of_registration_signs_in_in_its_own_way(string type, string authority, Type credential)
    {
        var kind = Enum.Parse<BotRegistrationType>(type);
        var registration = new BotRegistration(FakeBotFramework.AppId, kind, FakeBotFramework.Tenant, kind == BotRegistrationType.UserAssignedMsi ? "" : FakeBotFramework.Secret);
        var client = _bot.Services.GetRequiredService<IHttpClientFactory>().CreateClient(BotCredentials.Platform);
        Assert.IsType(credential, BotCredentials.For(registration, TeamsCloud.Of(TeamsCloudName.Public), new TeamsOptions(), client));
        Assert.True(authority.Length == 0 || TeamsCloud.Of(TeamsCloudName.Public).Authority.Host == authority);
    }

    [Fact]
    public async Task A_bot_of_many_tenants_signs_in_where_all_such_bots_do()
    {
        await using var bot = await TeamsBot.StartAsync(("MicrosoftAppType", "MultiTenant"), ("MicrosoftAppTenantId", ""));
        using var answer = await bot.TellAsync("help");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("/botframework.com/oauth2/v2.0/token", bot.Framework.Asked);
    }

    private int Fetched => _bot.Framework.Asked.Count(path => path.EndsWith("/keys", StringComparison.Ordinal));

    private async Task HelpAsync(HttpStatusCode expected)
    {
        using var answer = await _bot.TellAsync("help");
        Assert.Equal(expected, answer.StatusCode);
    }
}
