using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation;

/// <summary>Brings a nudge to the author of a message, and to nobody else. One per platform.</summary>
internal interface INudgeCourier
{
    /// <summary>Whether this courier knows the way to the author of a message.</summary>
    bool Serves(ChatMessage message);

    /// <summary>Delivers privately. When the platform cannot hide it from others, it is not delivered at all.</summary>
    Task DeliverAsync(ChatMessage message, MessageReading reading, Nudge nudge, RewordingOffer offer, CancellationToken cancellationToken);
}
