using InquiryBot.Conversation;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Nudging;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams;

/// <summary>Brings a nudge to the author's own chat with the bot, which nobody else can open.</summary>
internal sealed class TeamsCourier(TeamsAdapter adapter, BotRegistration registration) : INudgeCourier
{
    private const string Audience = "https://api.botframework.com";

    /// <inheritdoc/>
    public bool Serves(ChatMessage message) => !string.IsNullOrEmpty(message.Reference.ServiceUrl);

    /// <inheritdoc/>
    public Task DeliverAsync(ChatMessage message, MessageReading reading, Nudge nudge, RewordingOffer offer, CancellationToken cancellationToken)
    {
        var reference = message.Reference;
        var privately = new ConversationParameters
        {
            IsGroup = false,
            Bot = reference.Bot,
            Members = [reference.User],
            TenantId = reference.Conversation?.TenantId,
        };
        var words = NudgeWording.Compose(reading, nudge, offer, message.Place);
        return adapter.CreateConversationAsync(
            registration.AppId, reference.ChannelId, reference.ServiceUrl, Audience, privately, (chat, stop) => chat.SayAsync(words, stop), cancellationToken);
    }
}
