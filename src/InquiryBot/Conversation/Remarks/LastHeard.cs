using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Remarks;

/// <summary>
/// Where people who chose the daily digest were last heard, so that it can be brought to them. It holds ids, so it stays in memory and for a day; after a
/// restart the digest waits until its owner is heard again.
/// </summary>
internal sealed class LastHeard(ShortMemory memory)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Remembers where a person was heard: the person and their organisation. What comes later is theirs alone, and not of the channel.</summary>
    public void Keep(string person, ConversationReference reference) => memory.Keep(Key(person), Privately(reference), Day, person);

    /// <summary>Where a person was last heard, or null.</summary>
    public ConversationReference? Of(string person) => memory.Recall<ConversationReference>(Key(person));

    private static ConversationReference Privately(ConversationReference reference) => new()
    {
        User = reference.User,
        Bot = reference.Bot,
        ChannelId = reference.ChannelId,
        ServiceUrl = reference.ServiceUrl,
        Locale = reference.Locale,
        Conversation = new ConversationAccount { ConversationType = "personal", TenantId = reference.Conversation?.TenantId },
    };

    private static (string, string) Key(string person) => ("address", person);
}
