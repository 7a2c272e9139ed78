namespace InquiryBot.Language.Rewordings;

/// <summary>Which messages are reworded at all.</summary>
internal static class Rewordable
{
    // In danger, when a boundary is drawn or a risk is reported, telling is right; in a crisis no wording is offered at all.
    private const SentenceFlags LeftAlone =
        SentenceFlags.Urgent | SentenceFlags.Safety | SentenceFlags.Boundary | SentenceFlags.SpeakingUp | SentenceFlags.Crisis;

    public static bool Is(MessageReading reading)
    {
        if (reading.Main is not { Stance: Stance.Telling } main || reading.Action is MessageAction.Appreciate)
            return false;
        return (main.Flags & LeftAlone) == 0 && !reading.Sentences.Any(sentence => sentence.Flags.HasFlag(SentenceFlags.Crisis));
    }
}
