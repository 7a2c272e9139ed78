using InquiryBot.CommandLine;
using Microsoft.Extensions.Configuration;

namespace InquiryBot.Tests.CommandLine;

/// <summary>What <c>check</c> says about credentials.</summary>
public sealed class CredentialChecksTests
{
    [Theory]
    [InlineData("Noted cli.check.slack-off | Noted cli.check.teams-off | Noted cli.check.second-opinion-off")]
    [InlineData("Fine cli.check.slack-socket | Noted cli.check.teams-off | Noted cli.check.second-opinion-off", "Slack:BotToken", "Slack:AppToken")]
    [InlineData("Fine cli.check.slack-http | Noted cli.check.teams-off | Noted cli.check.second-opinion-off", "Slack:BotToken", "Slack:SigningSecret")]
    [InlineData("Faulty cli.check.slack-no-way-in | Noted cli.check.teams-off | Noted cli.check.second-opinion-off", "Slack:BotToken")]
    [InlineData("Faulty cli.check.missing Slack:BotToken | Noted cli.check.teams-off | Noted cli.check.second-opinion-off", "Slack:AppToken")]
    [InlineData("Noted cli.check.slack-off | Faulty cli.check.missing MicrosoftAppPassword | Noted cli.check.second-opinion-off", "MicrosoftAppId")]
    [InlineData("Noted cli.check.slack-off | Noted cli.check.teams | Noted cli.check.second-opinion-off", "MicrosoftAppId", "MicrosoftAppPassword")]
    public void Half_a_set_of_credentials_is_a_fault_and_none_is_not(string findings, params string[] set)
    {
        var found = CredentialChecks.Of(Settings(set)).Select(finding => string.Join(' ', (string[])[$"{finding.Mark}", finding.Key, .. finding.Values.Skip(1)]));

        Assert.Equal(findings, string.Join(" | ", found));
    }

    [Fact]
    public void A_second_opinion_without_an_address_is_a_fault()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["SecondOpinion:Enabled"] = "true" }).Build();

        Assert.Contains(CredentialChecks.Of(settings), finding => finding is { Mark: CheckMark.Faulty } && finding.Values.Contains("SecondOpinion:Endpoint"));
    }

    [Fact]
    public void No_finding_holds_a_secret() =>
        Assert.All(CredentialChecks.Of(Settings("Slack:BotToken", "Slack:AppToken", "MicrosoftAppId", "MicrosoftAppPassword")), finding => Assert.DoesNotContain("canary", string.Join(' ', finding.Values), StringComparison.Ordinal));

    private static IConfiguration Settings(params string[] names) =>
        new ConfigurationBuilder().AddInMemoryCollection(names.Select(name => KeyValuePair.Create(name, (string?)"canary"))).Build();
}
