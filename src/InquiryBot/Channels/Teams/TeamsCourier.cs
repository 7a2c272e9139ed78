using System.Net;
using InquiryBot.Channels.Teams.Calls;
using InquiryBot.Channels.Teams.Saying;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams;

/// <summary>
/// Brings a card to a person's own chat with the bot, which nobody else can open; or, where the organisation wants it so, into the conversation itself, where only
/// that person sees it.
/// </summary>
internal sealed class TeamsCourier(TeamsAdapter adapter, BotRegistration registration, TeamsOptions options, PrivateChats chats) : INudgeCourier
{
    // Slack has a channel and a courier of its own.
    private const string Slack = "slack";
    private const string Audience = "https://api.botframework.com";

    /// <inheritdoc/>
    public bool Serves(ConversationReference person) => person.ChannelId != Slack && !string.IsNullOrEmpty(person.ServiceUrl);

    /// <inheritdoc/>
    public async Task<ConversationReference> DeliverAsync(ConversationReference person, Card card, CancellationToken cancellationToken) =>
        options.TargetedMessages && await TryTargetedAsync(person, card, cancellationToken) is { } unseen ? unseen : await PrivatelyAsync(person, card, cancellationToken);

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

    // Alone with the bot there is nobody to hide it from. What Teams refuses was not shown; what got no answer may have been, and is not said twice.
    private async Task<ConversationReference?> TryTargetedAsync(ConversationReference person, Card card, CancellationToken cancellationToken)
    {
        if (person.ChannelId != TeamsCards.Channel || person.Conversation is not { Id.Length: > 0, ConversationType: not (null or "" or "personal") })
            return null;
        var here = new ConversationReference
        {
            User = Targeting.Only(person.User), Bot = person.Bot, ChannelId = person.ChannelId, ServiceUrl = person.ServiceUrl, Locale = person.Locale, Conversation = person.Conversation,
        };
        try
        {
            return await SayAsync(here, card, cancellationToken);
        }
        catch (TeamsApiException refusal) when (refusal.Status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    private async Task<ConversationReference> PrivatelyAsync(ConversationReference person, Card card, CancellationToken cancellationToken)
    {
        if (chats.IsClosed(person))
            throw new TeamsApiException("Opening a private chat", HttpStatusCode.Forbidden, "closed a while ago", null);
        try
        {
            return chats.Of(person) is { } chat ? await SayAsync(In(chat, person), card, cancellationToken) : await OpenAsync(person, card, cancellationToken);
        }
        catch (TeamsApiException refusal) when (refusal.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            chats.Close(person);
            throw;
        }
    }

    private async Task<ConversationReference> OpenAsync(ConversationReference person, Card card, CancellationToken cancellationToken)
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
        if (arrived?.Conversation?.Id is { Length: > 0 } id)
            chats.Keep(person, id);
        return arrived ?? throw NotSent();
    }

    private async Task<ConversationReference> SayAsync(ConversationReference place, Card card, CancellationToken cancellationToken)
    {
        ConversationReference? arrived = null;
        await adapter.ContinueConversationAsync(registration.AppId, place, async (chat, stop) => arrived = await SendAsync(chat, card, place, stop), cancellationToken);
        return arrived ?? throw NotSent();
    }

    private static ConversationReference In(string chat, ConversationReference person) => new()
    {
        User = person.User, Bot = person.Bot, ChannelId = person.ChannelId, ServiceUrl = person.ServiceUrl, Locale = person.Locale,
        Conversation = new ConversationAccount(id: chat, conversationType: "personal", tenantId: person.Conversation?.TenantId),
    };

    private static InvalidOperationException NotSent() => new("The turn ended before the card was sent; its error is in the log.");

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
