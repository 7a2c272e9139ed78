using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using Microsoft.Bot.Schema;

namespace InquiryBot.Tests.Support;

/// <summary>Collects cards instead of bringing them to anybody.</summary>
internal sealed class CollectingCourier : INudgeCourier
{
    private int _sent;

    /// <summary>What was delivered: to whom, and the words.</summary>
    public List<(string To, string Text)> Delivered { get; } = [];

    /// <summary>Everything that happened: what, to whom, and the card; no card for what was taken back.</summary>
    public List<(string What, string To, Card? Card)> Events { get; } = [];

    /// <summary>Set to make every delivery fail.</summary>
    public Exception? Fault { get; set; }

    /// <summary>What a delivery waits for, and whether it was called off; null to deliver at once.</summary>
    public Func<CancellationToken, Task>? Wait { get; set; }

    /// <inheritdoc/>
    public bool Serves(ConversationReference person) => true;

    /// <inheritdoc/>
    public async Task<ConversationReference> DeliverAsync(ConversationReference person, Card card, CancellationToken cancellationToken)
    {
        if (Fault is not null)
            throw Fault;
        if (Wait is not null)
            await Wait(cancellationToken);
        Delivered.Add((person.User.Id, card.Text));
        Events.Add(("nudge to", person.User.Id, card));
        return new ConversationReference { ActivityId = $"sent-{++_sent}", User = person.User, ChannelId = person.ChannelId, ServiceUrl = person.ServiceUrl };
    }

    /// <inheritdoc/>
    public Task ReplaceAsync(ConversationReference delivered, Card card, CancellationToken cancellationToken)
    {
        Events.Add(("nudge changed for", delivered.User.Id, card));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task WithdrawAsync(ConversationReference delivered, CancellationToken cancellationToken)
    {
        Events.Add(("nudge taken back from", delivered.User.Id, null));
        return Task.CompletedTask;
    }
}
