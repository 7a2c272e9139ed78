using InquiryBot.Channels.Teams.Calls;

namespace InquiryBot.Channels.Teams;

/// <summary>The REST paths of a channel's connector, below the address that the activity named.</summary>
internal static class ConnectorAddress
{
    public static Uri Conversations(string serviceUrl) => new($"{serviceUrl.TrimEnd('/')}/v3/conversations");

    public static Uri Activities(string serviceUrl, string? conversationId) => new($"{Conversations(serviceUrl)}/{Escaped(conversationId, "conversation")}/activities");

    public static Uri Activity(string serviceUrl, string? conversationId, string? activityId) =>
        new($"{Activities(serviceUrl, conversationId)}/{Escaped(activityId, "activity")}");

    public static Uri Targeted(Uri address, bool isTargeted) => isTargeted ? new Uri($"{address}{Targeting.Query}") : address;

    public static Uri Member(string serviceUrl, string? conversationId, string? userId) =>
        new($"{Conversations(serviceUrl)}/{Escaped(conversationId, "conversation")}/members/{Escaped(userId, "member")}");

    public static Uri Members(string serviceUrl, string? conversationId, int pageSize, string? continuation)
    {
        var from = continuation is null ? "" : $"&continuationToken={Uri.EscapeDataString(continuation)}";
        return new($"{Conversations(serviceUrl)}/{Escaped(conversationId, "conversation")}/pagedmembers?pageSize={pageSize}{from}");
    }

    public static Uri Team(string serviceUrl, string teamId) => new($"{serviceUrl.TrimEnd('/')}/v3/teams/{Escaped(teamId, "team")}");

    public static Uri TeamChannels(string serviceUrl, string teamId) => new($"{Team(serviceUrl, teamId)}/conversations");

    // A path of dots would climb out of its folder even when it is escaped.
    private static string Escaped(string? id, string what) => string.IsNullOrEmpty(id) || id is "." or ".."
        ? throw new ArgumentException($"The {what} has no usable id, so there is no address to send to.")
        : Uri.EscapeDataString(id);
}
