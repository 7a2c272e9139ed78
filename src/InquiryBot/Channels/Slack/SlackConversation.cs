using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Slack;

/// <summary>
/// Conversations of Slack as the rest of the bot knows them. What one person and the bot say to each other is one conversation, wherever it is shown: in the
/// direct messages, or in a channel where only that person sees it.
/// </summary>
internal static class SlackConversation
{
    /// <summary>The channel id of the Bot Framework.</summary>
    public const string Platform = "slack";

    private const string Personal = "personal";
    private const string ResponseUrl = "responseUrl";
    private const string ThreadMark = ";messageid=";

    /// <summary>A channel, or a thread in it.</summary>
    public static ConversationAccount InChannel(string team, string channel, string? thread, bool isShared) => new()
    {
        Id = thread is null ? channel : $"{channel}{ThreadMark}{thread}",
        ConversationType = isShared ? Conversation.Whereabouts.SharedChannel : "channel",
        IsGroup = true,
        TenantId = team,
    };

    /// <summary>Alone with the bot.</summary>
    public static ConversationAccount WithBot(string team, string user) => new() { Id = $"{team}/{user}", ConversationType = Personal, TenantId = team };

    /// <summary>Gives a conversation the address that came with a command, which reaches who gave it also where the bot is no member.</summary>
    public static void SetResponseUrl(ConversationAccount conversation, Uri? address)
    {
        if (address is not null)
            conversation.Properties = new JObject { [ResponseUrl] = address.AbsoluteUri };
    }

    /// <summary>The address that came with a command, or null.</summary>
    public static Uri? ResponseUrlOf(ConversationAccount conversation) =>
        conversation.Properties?[ResponseUrl]?.ToString() is { } address ? new Uri(address) : null;

    public static bool IsWithBot(ConversationAccount? conversation) => conversation?.ConversationType == Personal;

    /// <summary>The channel of a conversation in a channel.</summary>
    public static string ChannelOf(ConversationAccount conversation) => conversation.Id.Split(ThreadMark, 2)[0];

    /// <summary>The thread of a conversation in a channel, or null.</summary>
    public static string? ThreadOf(ConversationAccount conversation) => conversation.Id.Split(ThreadMark, 2) is [_, var thread] ? thread : null;
}
