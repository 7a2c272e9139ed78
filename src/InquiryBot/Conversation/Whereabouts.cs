using InquiryBot.Language;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Conversation;

/// <summary>Where something was said, and who can hear the answer. What is not known to be private is not.</summary>
internal static class Whereabouts
{
    // Channels on which a conversation has one person by their nature, and says nothing of its type.
    private static readonly string[] AlwaysPrivate = ["emulator", "directline", "webchat", "terminal"];

    /// <summary>The type of a conversation in a channel that other organisations share.</summary>
    public const string SharedChannel = "sharedChannel";

    /// <summary>Whether the bot and one person are alone.</summary>
    public static bool IsPrivate(IActivity activity)
    {
        if (activity.Conversation is not { IsGroup: not true } conversation)
            return false;
        return string.IsNullOrEmpty(conversation.ConversationType)
            ? AlwaysPrivate.Contains(activity.ChannelId, StringComparer.OrdinalIgnoreCase)
            : conversation.ConversationType == "personal";
    }

    /// <summary>Whether the person sits at the machine the bot runs on, where its page can be opened and files can be handed over.</summary>
    public static bool IsAtThisMachine(IActivity activity) => AlwaysPrivate.Contains(activity.ChannelId, StringComparer.OrdinalIgnoreCase);

    /// <summary>Who can be there, besides the bot.</summary>
    public static ChannelKind KindOf(Activity activity)
    {
        // A group chat is a conversation between people that the bot was taken into, not a channel of the team.
        if (activity.Conversation?.ConversationType == "groupChat")
            return ChannelKind.Direct;
        if (activity.Conversation?.ConversationType == SharedChannel)
            return ChannelKind.External;
        return activity.TryGetChannelData<TeamsChannelData>(out var teams) && teams?.Channel?.Type == "shared" ? ChannelKind.External : ChannelKind.Channel;
    }

    /// <summary>Whether the author is a guest of the organisation: the platform says so, or they belong to another one.</summary>
    public static bool IsGuest(Activity activity)
    {
        if (string.Equals(activity.From?.Properties?["userRole"]?.ToString(), "guest", StringComparison.OrdinalIgnoreCase))
            return true;
        return activity.TryGetChannelData<TeamsChannelData>(out var teams)
            && teams?.Tenant?.Id is { Length: > 0 } from && activity.Conversation?.TenantId is { Length: > 0 } here && from != here;
    }

    /// <summary>The channel without the thread: Teams puts the message that opened a thread behind it.</summary>
    public static string ChannelOf(IActivity activity) => activity.Conversation?.Id?.Split(";messageid=", 2)[0] ?? "";

    /// <summary>The team that a channel is of, or null where there are no teams.</summary>
    public static string? TeamOf(IActivity activity) =>
        activity.ChannelData is JObject teams && teams["team"] is JObject team && team["id"]?.ToString() is { Length: > 0 } id ? id : null;

    /// <summary>Whether people here have channels in common at all. A terminal and a page do not, so there is nothing to read along with.</summary>
    public static bool HasChannels(IActivity activity) => !AlwaysPrivate.Contains(activity.ChannelId, StringComparer.OrdinalIgnoreCase);
}
