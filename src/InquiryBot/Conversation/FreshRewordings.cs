using InquiryBot.Language;
using InquiryBot.Language.Rewordings;

namespace InquiryBot.Conversation;

/// <summary>Offers somebody rewordings that sound different from the last ones they were offered, in nudges and drafts alike.</summary>
internal sealed class FreshRewordings(Offers offers, RecentFrames frames)
{
    /// <summary>Makes an offer, and remembers which frames it was made of.</summary>
    /// <param name="person">The pseudonym of who gets it.</param>
    /// <param name="reading">Their message as it was read.</param>
    /// <param name="answer">What they said to "could the answer be no?".</param>
    public RewordingOffer For(string person, MessageReading reading, AuthorAnswer answer = AuthorAnswer.Unknown)
    {
        var offer = offers.Reword(reading, answer, frames.Of(person));
        frames.Remember(person, offer);
        return offer;
    }
}
