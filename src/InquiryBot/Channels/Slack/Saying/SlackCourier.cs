using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Slack.Saying;

/// <summary>
/// Brings a card to one person: in the channel and thread where they spoke, hidden from everybody else, or in their direct messages when there is no such
/// place. A hidden card cannot be changed before one of its buttons was pressed; until then it goes by itself, when its owner reloads.
/// </summary>
internal sealed class SlackCourier(SlackSpeaker speaker, ISlackHomes homes, ResponseAddresses addresses) : INudgeCourier
{
    /// <inheritdoc/>
    public bool Serves(ConversationReference person) => person.ChannelId == SlackConversation.Platform;

    /// <inheritdoc/>
    public async Task<ConversationReference> DeliverAsync(ConversationReference person, Card card, CancellationToken cancellationToken)
    {
        var place = await PlaceOfAsync(person, cancellationToken);
        var ts = await speaker.SayAsync(place, new SlackAnswer(card.ToActivity()), cancellationToken);
        return new ConversationReference
        {
            ActivityId = ts,
            User = person.User,
            Bot = person.Bot,
            ChannelId = person.ChannelId,
            ServiceUrl = person.ServiceUrl,
            Locale = person.Locale,
            // Where it stands: the direct messages by their own id, or the channel.
            Conversation = place.User is null ? new ConversationAccount { Id = place.Channel, ConversationType = "personal", TenantId = place.Home.Organisation } : person.Conversation,
        };
    }

    /// <inheritdoc/>
    public async Task ReplaceAsync(ConversationReference delivered, Card card, CancellationToken cancellationToken)
    {
        var home = await homes.NeedAsync(delivered.Conversation.TenantId, cancellationToken);
        if (IsWithBot(delivered))
            await speaker.ChangeAsync(home, delivered.Conversation.Id, delivered.ActivityId, card.ToActivity(), cancellationToken);
        else if (AddressOf(delivered) is { } address)
            await speaker.ChangeAsync(home, address, card.ToActivity(), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task WithdrawAsync(ConversationReference delivered, CancellationToken cancellationToken)
    {
        if (IsWithBot(delivered))
            await speaker.DeleteAsync(await homes.NeedAsync(delivered.Conversation.TenantId, cancellationToken), delivered.Conversation.Id, delivered.ActivityId, cancellationToken);
        else if (AddressOf(delivered) is { } address)
            await speaker.DeleteAsync(address, cancellationToken);
    }

    private static bool IsWithBot(ConversationReference reference) => SlackConversation.IsWithBot(reference.Conversation);

    private Uri? AddressOf(ConversationReference delivered) => addresses.Of(SlackConversation.ChannelOf(delivered.Conversation), delivered.ActivityId);

    private async Task<SlackPlace> PlaceOfAsync(ConversationReference person, CancellationToken cancellationToken)
    {
        var user = person.User?.Id is { Length: > 0 } id ? id : throw new ArgumentException("A card needs somebody to go to.");
        var home = await homes.NeedAsync(person.Conversation.TenantId, cancellationToken);
        if (!IsWithBot(person))
            return new SlackPlace(home, SlackConversation.ChannelOf(person.Conversation), user)
            {
                Thread = SlackConversation.ThreadOf(person.Conversation),
                ResponseUrl = SlackConversation.ResponseUrlOf(person.Conversation),
            };
        return await speaker.OpenAsync(home, user, cancellationToken);
    }
}
