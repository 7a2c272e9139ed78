using InquiryBot.Conversation.Cards;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>Brings a card to one person, and to nobody else. One per platform.</summary>
internal interface INudgeCourier
{
    /// <summary>Whether this courier knows the way to a person.</summary>
    /// <param name="person">Where the person was last heard: the reference of their message.</param>
    bool Serves(ConversationReference person);

    /// <summary>Delivers privately. When the platform cannot hide it from others, it is not delivered at all: that is an exception.</summary>
    /// <returns>Where it arrived, so that it can be changed or taken back.</returns>
    Task<ConversationReference> DeliverAsync(ConversationReference person, Card card, CancellationToken cancellationToken);

    /// <summary>Puts another card in the place of one that was delivered.</summary>
    Task ReplaceAsync(ConversationReference delivered, Card card, CancellationToken cancellationToken);

    /// <summary>Takes back a card that was delivered.</summary>
    Task WithdrawAsync(ConversationReference delivered, CancellationToken cancellationToken);
}
