namespace InquiryBot.Language.Text.Tokens;

/// <summary>Names that stand for everyone, and accounts that are machines.</summary>
internal static class Mentions
{
    private static readonly WordSet Everyone =
        WordSet.Of("here channel everyone all team iedereen allen hier kanaal");

    private static readonly WordSet Bots = WordSet.Of(
        "inquirybot inquiry-bot github gitlab jira jirabot jenkins slackbot hubot dependabot renovate renovatebot polly donut geekbot standuply opsgenie pagerduty " +
        "datadog sentry trello asana zapier giphy bamboo circleci copilot claude chatgpt gemini cursor zoom calendly workflow github-actions azure-pipelines");

    public static TokenFlags FlagsOf(ReadOnlySpan<char> name) =>
        Everyone.ContainsAnyCase(name) ? TokenFlags.Everyone : Bots.ContainsAnyCase(name) || name.EndsWith("bot", StringComparison.OrdinalIgnoreCase) ? TokenFlags.Bot : TokenFlags.None;
}
