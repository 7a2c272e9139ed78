using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams;

/// <summary>The type of an activity as a word for logs: the caller chooses the type, so only the known ones are written down.</summary>
internal static class ActivityKind
{
    private static readonly HashSet<string> Known =
    [
        ActivityTypes.Message, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete, ActivityTypes.MessageReaction, ActivityTypes.ConversationUpdate,
        ActivityTypes.InstallationUpdate, ActivityTypes.Invoke, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.EndOfConversation,
    ];

    public static string Of(Activity activity) => Known.Contains(activity.Type ?? "") ? activity.Type! : "another type";
}
