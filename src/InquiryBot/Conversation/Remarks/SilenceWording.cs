using InquiryBot.Nudging;

namespace InquiryBot.Conversation.Remarks;

/// <summary>Puts the reason of a silence into words: the same reason the policy decided by.</summary>
internal static class SilenceWording
{
    /// <summary>Why the bot said nothing.</summary>
    /// <param name="silence">The decision.</param>
    /// <param name="texts">The words of the person's language.</param>
    /// <param name="zone">Where the person is.</param>
    public static string Explain(Silence silence, BotTexts texts, TimeZoneInfo zone)
    {
        var kind = silence.Kind is { } said ? DraftReply.NameOf(said, texts) : "";
        var reason = texts.Format($"silence.{silence.Reason}", kind);
        if (silence.Confidence is { } confidence)
            reason = $"{reason} {texts.Format("silence.confidence", Percent(confidence.Was), Percent(confidence.Needed), kind)}";
        return silence.Until is { } until ? $"{reason} {texts.Format("silence.until", zone.At(until))}" : reason;
    }

    // Rounded down, or 94.6 of 95 would read as enough.
    private static int Percent(double share) => (int)(share * 100);
}
