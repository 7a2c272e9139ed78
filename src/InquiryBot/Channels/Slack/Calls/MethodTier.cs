namespace InquiryBot.Channels.Slack.Calls;

/// <summary>Slack's classes of how often a method may be called per workspace and minute.</summary>
internal enum MethodTier
{
    /// <summary>Once.</summary>
    One,

    /// <summary>50 times.</summary>
    Three,

    /// <summary>100 times.</summary>
    Four,

    /// <summary>Posting: once a second in each channel.</summary>
    Posting,
}

/// <summary>Which method is in which class. See https://docs.slack.dev/apis/web-api/rate-limits.</summary>
internal static class MethodTiers
{
    public static MethodTier Of(string method) => method switch
    {
        "chat.postMessage" => MethodTier.Posting,
        "chat.update" or "chat.delete" or "conversations.open" => MethodTier.Three,
        "apps.connections.open" => MethodTier.One,
        _ => MethodTier.Four,
    };
}
