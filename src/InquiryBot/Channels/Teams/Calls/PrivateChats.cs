using Microsoft.Bot.Schema;
using Microsoft.Extensions.Caching.Memory;

namespace InquiryBot.Channels.Teams.Calls;

/// <summary>
/// Which private chat the bot has with whom, so that it need not be opened for each nudge. Only the connector's own answer counts: it was asked for a chat with that one
/// person. It holds ids, so it stays in memory, for half a day and bounded. Whoever blocked the bot
/// or took it out is left alone for an hour, or until they speak to it.
/// </summary>
internal sealed class PrivateChats : IDisposable
{
    private const int Most = 50_000;
    private static readonly TimeSpan Span = TimeSpan.FromHours(12);
    private static readonly TimeSpan ClosedSpan = TimeSpan.FromHours(1);
    private readonly MemoryCache _chats = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>Notes that a person speaks with the bot alone, so their chat is open.</summary>
    public void Hear(Activity activity)
    {
        if (activity.Conversation is { ConversationType: "personal" } && activity.GetConversationReference() is var person && IsClosed(person))
            Forget(person);
    }

    /// <summary>The id of the chat with a person, or null when it is not known.</summary>
    public string? Of(ConversationReference person) => _chats.Get<string>(KeyOf(person));

    /// <summary>Keeps the id of the chat with a person.</summary>
    public void Keep(ConversationReference person, string chat) => Set(person, chat, Span);

    /// <summary>Whether the chat with a person was found closed a while ago.</summary>
    public bool IsClosed(ConversationReference person) => Of(person) is "";

    /// <summary>Notes that the chat with a person is closed.</summary>
    public void Close(ConversationReference person) => Set(person, "", ClosedSpan);

    /// <summary>Forgets a person.</summary>
    public void Forget(ConversationReference person) => _chats.Remove(KeyOf(person));

    /// <inheritdoc/>
    public void Dispose() => _chats.Dispose();

    private void Set(ConversationReference person, string chat, TimeSpan span) =>
        _chats.Set(KeyOf(person), chat, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = span });

    private static (string, string, string) KeyOf(ConversationReference person) => (person.ChannelId ?? "", person.Conversation?.TenantId ?? "", person.User?.Id ?? "");
}
