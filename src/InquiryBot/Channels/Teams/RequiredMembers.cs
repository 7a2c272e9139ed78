using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams;

/// <summary>What an activity must say before a turn can begin: where it was said, and for a message by whom.</summary>
internal static class RequiredMembers
{
    /// <summary>One sentence on the first member that is missing, or null when the turn can begin.</summary>
    public static string? FaultOf(Activity activity)
    {
        var isMessage = Is(activity, ActivityTypes.Message);
        if (!isMessage && !Is(activity, ActivityTypes.ConversationUpdate))
            return null;
        if (string.IsNullOrEmpty(activity.ChannelId))
            return Missing(activity, "channelId", "\"channelId\": \"emulator\"");
        if (string.IsNullOrEmpty(activity.Conversation?.Id))
            return Missing(activity, "conversation.id", "\"conversation\": {\"id\": \"conversation-1\"}");
        // A channel that says who came in does not always say who let them in.
        return isMessage && string.IsNullOrEmpty(activity.From?.Id) ? Missing(activity, "from.id", "\"from\": {\"id\": \"person-1\"}") : null;
    }

    private static bool Is(Activity activity, string type) => type.Equals(activity.Type, StringComparison.OrdinalIgnoreCase);

    private static string Missing(Activity activity, string member, string example) =>
        $"An activity of type '{ActivityKind.Of(activity)}' needs the member '{member}': send for example {example}.";
}
