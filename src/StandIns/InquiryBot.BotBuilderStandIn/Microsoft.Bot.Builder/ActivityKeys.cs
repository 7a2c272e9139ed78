namespace Microsoft.Bot.Builder;

/// <summary>The parts of an activity that a storage key is made of; a missing one is refused by name.</summary>
internal static class ActivityKeys
{
    public static string ChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? throw Missing("channelId");

    public static string ConversationId(ITurnContext turnContext) => turnContext.Activity.Conversation?.Id ?? throw Missing("Conversation.Id");

    public static string FromId(ITurnContext turnContext) => turnContext.Activity.From?.Id ?? throw Missing("From.Id");

    private static InvalidOperationException Missing(string part) => new($"invalid activity-missing {part}");
}
