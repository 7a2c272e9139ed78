namespace InquiryBot.Language.Text.Tokens;

/// <summary>Names that stand for everyone, and accounts that are machines.</summary>
internal static class Mentions
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Everyone =
        Lookup("here channel everyone all team iedereen allen hier kanaal");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Bots = Lookup(
        "inquirybot inquiry-bot github gitlab jira jirabot jenkins slackbot hubot dependabot renovate renovatebot polly donut geekbot standuply opsgenie pagerduty " +
        "datadog sentry trello asana zapier giphy bamboo circleci copilot claude chatgpt gemini cursor zoom calendly workflow github-actions azure-pipelines");

    public static TokenFlags FlagsOf(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[32];
        if (name.Length > lower.Length)
            return TokenFlags.None;
        var key = lower[..name.ToLowerInvariant(lower)];
        return Everyone.Contains(key) ? TokenFlags.Everyone : Bots.Contains(key) ? TokenFlags.Bot : TokenFlags.None;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string names) =>
        names.Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
