using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams;

/// <summary>Brings a card to a person's own chat with the bot, which nobody else can open.</summary>
internal sealed class TeamsCourier(TeamsAdapter adapter, BotRegistration registration) : INudgeCourier
{
    private const string Audience = "https://api.botframework.com";

    /// <inheritdoc/>
    public bool Serves(ConversationReference person) => !string.IsNullOrEmpty(person.ServiceUrl);

    /// <inheritdoc/>
    public async Task<ConversationReference> DeliverAsync(ConversationReference person, Card card, CancellationToken cancellationToken)
    {
        var privately = new ConversationParameters
        {
            IsGroup = false,
            Bot = person.Bot,
            Members = [person.User],
            TenantId = person.Conversation?.TenantId,
        };
        ConversationReference? arrived = null;
        await adapter.CreateConversationAsync(
            registration.AppId, person.ChannelId, person.ServiceUrl, Audience, privately, async (chat, stop) => arrived = await SendAsync(chat, card, person, stop), cancellationToken);
        return arrived ?? throw new InvalidOperationException("The turn ended before the card was sent; its error is in the log.");
    }

    /// <inheritdoc/>
    public Task ReplaceAsync(ConversationReference delivered, Card card, CancellationToken cancellationToken) =>
        AtAsync(
            delivered,
            (chat, stop) =>
            {
                var activity = card.ToActivity();
                activity.Id = delivered.ActivityId;
                return chat.UpdateActivityAsync(activity, stop);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task WithdrawAsync(ConversationReference delivered, CancellationToken cancellationToken) =>
        AtAsync(delivered, (chat, stop) => chat.DeleteActivityAsync(delivered.ActivityId, stop), cancellationToken);

    private static async Task<ConversationReference> SendAsync(ITurnContext chat, Card card, ConversationReference person, CancellationToken cancellationToken)
    {
        var response = await chat.SendActivityAsync(card.ToActivity(), cancellationToken);
        var reference = chat.Activity.GetConversationReference();
        reference.ActivityId = response?.Id;
        reference.User = person.User;
        reference.Locale = person.Locale;
        return reference;
    }

    // A connector that told no id left nothing that could be changed.
    private Task AtAsync(ConversationReference delivered, BotCallbackHandler work, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(delivered.ActivityId) ? Task.CompletedTask : adapter.ContinueConversationAsync(registration.AppId, delivered, work, cancellationToken);
}
