using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Remarks;

/// <summary>
/// Where people who chose the daily digest were last heard, so that it can be brought to them. It holds ids, so it stays in memory and for a day; after a
/// restart the digest waits until its owner is heard again.
/// </summary>
internal sealed class LastHeard(ShortMemory memory)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Remembers where a person was heard.</summary>
    public void Keep(string person, ConversationReference reference) => memory.Keep(Key(person), reference, Day, person);

    /// <summary>Where a person was last heard, or null.</summary>
    public ConversationReference? Of(string person) => memory.Recall<ConversationReference>(Key(person));

    private static (string, string) Key(string person) => ("address", person);
}
