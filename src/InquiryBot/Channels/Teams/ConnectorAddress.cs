namespace InquiryBot.Channels.Teams;

/// <summary>The REST paths of a channel's connector, below the address that the activity named.</summary>
internal static class ConnectorAddress
{
    public static Uri Conversations(string serviceUrl) => new($"{serviceUrl.TrimEnd('/')}/v3/conversations");

    public static Uri Activities(string serviceUrl, string? conversationId) => new($"{Conversations(serviceUrl)}/{Escaped(conversationId, "conversation")}/activities");

    public static Uri Activity(string serviceUrl, string? conversationId, string? activityId) =>
        new($"{Activities(serviceUrl, conversationId)}/{Escaped(activityId, "activity")}");

    // A path of dots would climb out of its folder even when it is escaped.
    private static string Escaped(string? id, string what) => string.IsNullOrEmpty(id) || id is "." or ".."
        ? throw new ArgumentException($"The {what} has no usable id, so there is no address to send to.")
        : Uri.EscapeDataString(id);
}
