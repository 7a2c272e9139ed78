using InquiryBot.Nudging;

namespace InquiryBot.Conversation;

/// <summary>Why the bot last kept silent, per person, for "why did you not say anything?". In memory only; see decision 2.</summary>
internal sealed class RecentSilences(ShortMemory memory)
{
    /// <summary>Remembers a decision: a silence replaces the one before, a nudge wipes it.</summary>
    public void Remember(string person, NudgeDecision decision)
    {
        if (decision is Silence silence)
            Remember(person, silence.Reason);
        else
            Forget(person);
    }

    /// <summary>Forgets a person.</summary>
    public void Forget(string person) => memory.Forget(Key(person));

    /// <summary>Remembers why.</summary>
    public void Remember(string person, SilenceReason reason) => memory.Keep<SilenceReason?>(Key(person), reason, person);

    /// <summary>The reason of the last silence, or null when the last thing was a nudge or nothing at all.</summary>
    public SilenceReason? Of(string person) => memory.Recall<SilenceReason?>(Key(person));

    private static (string, string) Key(string person) => ("silence", person);
}
