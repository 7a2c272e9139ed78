using InquiryBot.CommandLine;
using InquiryBot.Conversation;
using Microsoft.Extensions.Configuration;

namespace InquiryBot.Tests.CommandLine;

/// <summary>What <c>check</c> says about Slack, Teams and the second opinion.</summary>
public sealed class PlatformChecksTests
{
    [Theory]
    [InlineData("Noted no-slack, Noted teams-off, Noted no-second-opinion")]
    [InlineData("Faulty slack-no-token, Noted teams-off, Noted no-second-opinion", "Slack:SigningSecret")]
    [InlineData("Faulty slack-not-a-token, Noted teams-off, Noted no-second-opinion", "Slack:BotToken")]
    [InlineData("Faulty slack-no-way-in, Noted teams-off, Noted no-second-opinion", "Slack:BotToken=xoxb-canary")]
    [InlineData("Faulty slack-not-a-token, Noted teams-off, Noted no-second-opinion", "Slack:BotToken=xoxb-canary", "Slack:AppToken")]
    [InlineData("Fine slack-socket, Noted teams-off, Noted no-second-opinion", "Slack:BotToken=xoxb-canary", "Slack:AppToken=xapp-canary")]
    [InlineData("Fine slack-http, Noted teams-off, Noted no-second-opinion", "Slack:BotToken=xoxb-canary", "Slack:SigningSecret")]
    [InlineData("Fine slack-installable, Noted teams-off, Noted no-second-opinion", "Slack:ClientId", "Slack:ClientSecret", "Slack:SigningSecret")]
    [InlineData("Faulty slack-no-way-in, Noted teams-off, Noted no-second-opinion", "Slack:ClientId", "Slack:ClientSecret")]
    [InlineData("Faulty slack-no-token, Noted teams-off, Noted no-second-opinion", "Slack:ClientId")]
    [InlineData("Noted no-slack, Faulty teams-no-password, Noted no-second-opinion", "MicrosoftAppId")]
    [InlineData("Noted no-slack, Noted teams-consent, Noted no-second-opinion", "MicrosoftAppId", "MicrosoftAppPassword")]
    public void A_setting_without_an_effect_is_a_fault_and_none_at_all_is_not(string findings, params string[] set)
    {
        var found = PlatformChecks.Of(Settings(set)).Select(finding => $"{finding.Mark} {finding.Key["cli.check.".Length..]}");

        Assert.Equal(findings, string.Join(", ", found));
    }

    [Fact]
    public void A_second_opinion_that_this_build_does_not_have_is_a_fault() =>
        Assert.Equal(CheckMark.Faulty, PlatformChecks.Of(Of(new() { ["SecondOpinion:Enabled"] = "true" })).Last().Mark);

    [Fact]
    public void No_sentence_holds_a_secret()
    {
        var settings = Settings("Slack:BotToken", "Slack:AppToken", "MicrosoftAppId", "MicrosoftAppPassword");

        Assert.All(PlatformChecks.Of(settings), finding =>
            Assert.DoesNotContain("canary", BotTexts.English.Format(finding.Key, [.. finding.Values]), StringComparison.Ordinal));
    }

    private static IConfiguration Settings(params string[] names) => Of(names.Select(name => name.Split('=')).ToDictionary(name => name[0], string? (name) => name.ElementAtOrDefault(1) ?? "canary"));

    private static IConfiguration Of(Dictionary<string, string?> settings) => new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
}
