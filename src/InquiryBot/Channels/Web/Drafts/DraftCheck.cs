using InquiryBot.Conversation;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;

namespace InquiryBot.Channels.Web.Drafts;

/// <summary>Reads a draft and offers rewordings, because its author asked. Keeps nothing.</summary>
internal sealed class DraftCheck(MessageReader reader, Offers reworder)
{
    /// <summary>Checks one message.</summary>
    public Draft Check(string text, AuthorAnswer answer, bool isKept)
    {
        var reading = reader.Read(text);
        var draft = new Draft(reading, RewordingOffer.Nothing, answer, isKept);
        return draft.MayLandHard && !draft.IsCrisis && !isKept
            ? draft with { Offer = reworder.Reword(reading, answer) }
            : draft;
    }
}
