using Azure.Core;
using Azure.Identity;
using InquiryBot.Channels.Teams;
using InquiryBot.Channels.Teams.Calls;
using InquiryBot.Channels.Teams.Trust;
using InquiryBot.Tests.Support;

namespace InquiryBot.Tests.Channels.Teams;

public sealed class BotTokensTests : IDisposable
{
    private readonly TestClock _clock = new(Some.WorkingMoment);
    private readonly CountingCredential _credential;
    private readonly BotTokens _tokens;

    public BotTokensTests()
    {
        _credential = new CountingCredential(_clock);
        _tokens = new BotTokens(_credential, TeamsCloud.Of(TeamsCloudName.UsGovernment), _clock);
    }

    public void Dispose() => _tokens.Dispose();

    [Fact]
    public async Task One_token_serves_all_who_ask_and_is_for_the_cloud()
    {
        var tokens = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => CurrentAsync()));
        Assert.All(tokens, token => Assert.Equal("token-1", token));
        Assert.Equal((1, "https://api.botframework.us/.default"), (_credential.Asked, _credential.Scope));
    }

    [Fact]
    public async Task It_is_renewed_five_minutes_before_its_end()
    {
        await CurrentAsync();
        _clock.Advance(TimeSpan.FromMinutes(54));
        Assert.Equal("token-1", await CurrentAsync());
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("token-2", await CurrentAsync());
    }

    [Fact]
    public async Task One_that_ends_soon_is_better_than_none_and_one_that_is_over_is_not()
    {
        await CurrentAsync();
        _credential.Fault = new AuthenticationFailedException("AADSTS50196: canary loops");
        _clock.Advance(TimeSpan.FromMinutes(57));
        Assert.Equal("token-1", await CurrentAsync());
        _clock.Advance(TimeSpan.FromMinutes(4));
        var fault = await Assert.ThrowsAsync<TeamsApiException>(CurrentAsync);
        Assert.Equal(("AADSTS50196", "Signing in was answered with 401 (AADSTS50196)."), (fault.ErrorCode, fault.Message));
    }

    [Fact]
    public async Task Without_a_registration_there_is_none()
    {
        using var tokens = new BotTokens(null, TeamsCloud.Of(TeamsCloudName.Public), _clock);
        Assert.Null(await tokens.CurrentAsync(default));
    }

    private async Task<string?> CurrentAsync() => await _tokens.CurrentAsync(default);

    private sealed class CountingCredential(TimeProvider clock) : TokenCredential
    {
        public int Asked { get; private set; }

        public string? Scope { get; private set; }

        public Exception? Fault { get; set; }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scope = Assert.Single(requestContext.Scopes);
            return Fault is null ? new AccessToken($"token-{++Asked}", clock.GetUtcNow().AddHours(1)) : throw Fault;
        }

        public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return GetToken(requestContext, cancellationToken);
        }
    }
}
