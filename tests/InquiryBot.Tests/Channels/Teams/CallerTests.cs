using System.Net;
using System.Text;

namespace InquiryBot.Tests.Channels.Teams;

public sealed class CallerTests
{
    [Theory]
    [InlineData("Production", "")]
    [InlineData("Staging", "")]
    [InlineData("Development", "11111111-2222-3333-4444-555555555555")]
    public async Task Without_a_token_only_development_without_a_registration_is_open(string environment, string appId)
    {
        await using var host = await TeamsHost.StartAsync(environment, ("MicrosoftAppId", appId));

        using var answer = await host.PostAsync(host.Activity("message"));

        Assert.Equal((HttpStatusCode.Unauthorized, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("Authorization", "Bearer abc")]
    [InlineData("Authorization", "Basic eDp5")]
    [InlineData("Host", "evil.example")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task A_caller_that_may_come_from_elsewhere_is_kept_out(string header, string value)
    {
        await using var host = await TeamsHost.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, host.Url) { Content = new StringContent(host.Activity("message"), Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation(header, value);

        using var answer = await host.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_stranger_learns_nothing_about_the_body()
    {
        await using var host = await TeamsHost.StartAsync("Production");

        using var answer = await host.PostAsync("not json");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("secret", false)]
    public async Task A_registration_that_cannot_sign_in_is_said_plainly_at_start(string password, bool isSaid)
    {
        await using var host = await TeamsHost.StartAsync("Production", ("MicrosoftAppId", "11111111-2222-3333-4444-555555555555"), ("MicrosoftAppPassword", password));
        Assert.Equal(isSaid, host.Log.Lines.Any(line => line.Contains("cannot answer", StringComparison.Ordinal)));
    }
}
