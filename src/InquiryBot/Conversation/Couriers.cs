using InquiryBot.Conversation.Cards;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>Picks the courier of the platform, and keeps a failed delivery to itself: it is never worth an error in the chat.</summary>
internal sealed class Couriers(IEnumerable<INudgeCourier> all, TimeProvider clock, ILogger<Couriers> log)
{
    /// <summary>Delivers a card.</summary>
    /// <param name="person">Where the person was last heard.</param>
    /// <param name="card">The card.</param>
    /// <param name="deadline">After this moment it would only puzzle; null for whenever it gets there.</param>
    /// <param name="cancellationToken">Stops the delivery.</param>
    /// <returns>Where it arrived, or null when it did not.</returns>
    public async Task<ConversationReference?> DeliverAsync(ConversationReference person, Card card, DateTimeOffset? deadline, CancellationToken cancellationToken)
    {
        if (all.FirstOrDefault(courier => courier.Serves(person)) is not { } courier)
        {
            log.NobodyDelivers(person.ChannelId);
            return null;
        }

        ConversationReference? arrived = null;
        await TryAsync(
            person,
            deadline,
            async stop => arrived = await courier.DeliverAsync(person, card, stop),
            cancellationToken);
        return arrived;
    }

    /// <summary>Puts another card in the place of one that was delivered.</summary>
    public Task ReplaceAsync(ConversationReference delivered, Card card, CancellationToken cancellationToken) =>
        TryAsync(delivered, null, stop => CourierOf(delivered)?.ReplaceAsync(delivered, card, stop) ?? Task.CompletedTask, cancellationToken);

    /// <summary>Takes back a card that was delivered.</summary>
    public Task WithdrawAsync(ConversationReference delivered, CancellationToken cancellationToken) =>
        TryAsync(delivered, null, stop => CourierOf(delivered)?.WithdrawAsync(delivered, stop) ?? Task.CompletedTask, cancellationToken);

    private INudgeCourier? CourierOf(ConversationReference delivered) => all.FirstOrDefault(courier => courier.Serves(delivered));

    private async Task TryAsync(ConversationReference person, DateTimeOffset? deadline, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        var left = deadline - clock.GetUtcNow() ?? Timeout.InfiniteTimeSpan;
        if (deadline is not null && left <= TimeSpan.Zero)
            return;
        using var late = new CancellationTokenSource(left, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            await work(stop.Token);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // Only the type: the words of an exception may quote what was sent.
            log.NudgeNotDelivered(person.ChannelId, fault.GetType().Name);
        }
    }
}
