using InquiryBot.Nudging;

namespace InquiryBot.Conversation.Remarks;

/// <summary>Why the bot last kept silent, per person, for "why did you not say anything?". In memory only; see decision 2.</summary>
internal sealed class RecentSilences(ShortMemory memory)
{
    /// <summary>Remembers a decision: a silence replaces the one before, a remark wipes it.</summary>
    public void Remember(string person, NudgeDecision decision)
    {
        if (decision is Silence silence)
            memory.Keep(Key(person), silence, person);
        else
            memory.Forget(Key(person));
    }

    /// <summary>The last silence, or null when the last thing was a remark or nothing at all.</summary>
    public Silence? Of(string person) => memory.Recall<Silence>(Key(person));

    private static (string, string) Key(string person) => ("silence", person);
}
