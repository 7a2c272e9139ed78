using InquiryBot.Language;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>Turns an activity of a channel into a message: who said what, where, and after what.</summary>
internal sealed class IncomingMessages(RecentMessages recent, TimeProvider clock)
{
    /// <summary>The message behind an activity.</summary>
    public ChatMessage Of(Activity activity)
    {
        var message = new ChatMessage
        {
            Id = activity.Id ?? "",
            Text = activity.Text ?? "",
            Author = Listener.PersonOf(activity),
            AuthorIsGuest = Whereabouts.IsGuest(activity),
            SentAt = activity.Timestamp ?? clock.GetUtcNow(),
            Thread = ThreadOf(activity.Conversation?.Id),
            Channel = Whereabouts.ChannelOf(activity),
            Place = string.IsNullOrWhiteSpace(activity.Conversation?.Name) ? null : activity.Conversation.Name,
            Reference = activity.GetConversationReference(),
        };
        return message with { Context = new MessageContext { Kind = Whereabouts.KindOf(activity), Earlier = recent.Before(message) } };
    }

    // Teams puts the message that opened a thread into the conversation's id.
    private static string? ThreadOf(string? conversation) =>
        conversation?.Contains(";messageid=", StringComparison.Ordinal) == true ? conversation : null;
}
