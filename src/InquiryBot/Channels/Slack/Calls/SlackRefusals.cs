namespace InquiryBot.Channels.Slack.Calls;

/// <summary>Slack's words for what no further try can change.</summary>
internal static class SlackRefusals
{
    /// <summary>A token is dead: nothing that is tried with it works, ever.</summary>
    public static IReadOnlySet<string> Deadly { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "not_authed", "invalid_auth", "account_inactive", "token_revoked", "token_expired", "user_removed_from_team", "team_disabled", "not_allowed_token_type",
    };

    /// <summary>Socket Mode cannot work with this token: it is dead, or may not open sockets.</summary>
    public static bool EndsSocketMode(string error) => Deadly.Contains(error) || error == "missing_scope";
}
