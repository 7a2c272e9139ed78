using InquiryBot.Conversation;
using InquiryBot.Hosting;
using Microsoft.AspNetCore.Http;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>What <c>check</c> finds out by trying.</summary>
public sealed class TeamsTrialTests
{
    [Fact]
    public async Task Credentials_and_keys_that_work_are_said_to_work()
    {
        await using var bot = await TeamsBot.StartAsync();
        var findings = await bot.Services.TryTeamsAsync(default);
        Assert.All(findings, finding => Assert.True(finding.Works, finding.Key));
        Assert.Equal(["cli.check.teams-signs-in", "cli.check.teams-keys"], findings.Select(finding => finding.Key));
    }

    [Fact]
    public async Task What_is_missing_is_said_in_both_languages_and_without_the_secret()
    {
        await using var bot = await TeamsBot.StartAsync();
        bot.Framework.IsDown = true;
        bot.Framework.EntraAnswer = http =>
        {
            http.Response.StatusCode = 400;
            return http.Response.WriteAsJsonAsync(new { error = "unauthorized_client", error_description = "AADSTS700016: Application not found." });
        };
        var findings = await bot.Services.TryTeamsAsync(default);
        Assert.Equal(["cli.check.teams-refused", "cli.check.teams-no-keys"], findings.Where(finding => !finding.Works).Select(finding => finding.Key));
        foreach (var texts in (BotTexts[])[BotTexts.English, BotTexts.Dutch])
        {
            var said = string.Join(' ', findings.Select(finding => texts.Format(finding.Key, [.. finding.Values])));
            Assert.Contains("login.microsoftonline.com", said, StringComparison.Ordinal);
            Assert.Contains("AADSTS700016", said, StringComparison.Ordinal);
            Assert.DoesNotContain("canary", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_registration_there_is_nothing_to_try()
    {
        await using var bot = await TeamsBot.StartAsync(("MicrosoftAppId", ""));
        Assert.Empty(await bot.Services.TryTeamsAsync(default));
        Assert.Empty(bot.Framework.Asked);
    }
}
