using InquiryBot.Language;
using InquiryBot.Language.Rewordings;

namespace InquiryBot.Channels.Web.Drafts;

/// <summary>A message that its author had checked before sending. It lives as long as one answer of the page.</summary>
/// <param name="Reading">How it was read.</param>
/// <param name="Offer">What could be said instead.</param>
/// <param name="Answer">What the author answered to "could the answer be no?".</param>
/// <param name="IsKept">Whether the author keeps it as it is.</param>
public sealed record Draft(MessageReading Reading, RewordingOffer Offer, AuthorAnswer Answer, bool IsKept)
{
    /// <summary>Whether there is something to say about how it may land.</summary>
    public bool MayLandHard => Reading.Action is MessageAction.Nudge or MessageAction.Gentle;

    /// <summary>Whether somebody may be in danger: then nothing is taught.</summary>
    public bool IsCrisis => Reading.Sentences.Any(sentence => sentence.Flags.HasFlag(SentenceFlags.Crisis));

    /// <inheritdoc/>
    public override string ToString() => Reading.ToString();
}
