using InquiryBot.Language;

namespace InquiryBot.Nudging;

/// <summary>Circumstances in which telling is right. The reader makes them quieter; here they get their name, and are refused once more.</summary>
internal static class Circumstances
{
    // The gravest first. What concerns the message as a whole counts wherever in the message it stands.
    private static readonly (SentenceFlags Flags, SilenceReason Reason, bool IsOfWholeMessage)[] Reasons =
    [
        (SentenceFlags.Crisis | SentenceFlags.Safety, SilenceReason.Safety, true),
        (SentenceFlags.Boundary | SentenceFlags.SpeakingUp | SentenceFlags.Delicate, SilenceReason.SpeakingUp, true),
        (SentenceFlags.Asked, SilenceReason.AskedFor, false),
        (SentenceFlags.Agreed, SilenceReason.Agreed, false),
        (SentenceFlags.Urgent, SilenceReason.Urgent, false),
        (SentenceFlags.Banter, SilenceReason.Banter, false),
    ];

    /// <summary>The circumstance that keeps the bot silent, or null.</summary>
    public static Silence? WhyNot(MessageReading reading)
    {
        foreach (var (flags, reason, isOfWholeMessage) in Reasons)
        {
            if (reading.Sentences.FirstOrDefault(sentence => (sentence.Flags & flags) != 0 && (isOfWholeMessage || IsLeftAlone(sentence))) is { } sentence)
                return new Silence(reason) { Kind = sentence.Kind };
        }

        return null;
    }

    // "Asked" beside an order that is loud all the same does not excuse the order; an answer that was asked for has its reason.
    private static bool IsLeftAlone(SentenceReading sentence) =>
        (sentence.Stance == Stance.Telling && sentence.Action == MessageAction.Silent) || sentence.Kind == SentenceKind.Answer;
}
