using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation;

/// <summary>Picks the courier of the platform, and keeps a failed delivery to itself.</summary>
internal sealed class Couriers(IEnumerable<INudgeCourier> all, ILogger<Couriers> log)
{
    /// <summary>Delivers, or forgets: a nudge that does not arrive is never worth an error in the chat.</summary>
    public async Task DeliverAsync(ChatMessage message, MessageReading reading, Nudge nudge, RewordingOffer offer, CancellationToken cancellationToken)
    {
        if (all.FirstOrDefault(courier => courier.Serves(message)) is not { } courier)
        {
            log.NobodyDelivers(message.Author.Platform);
            return;
        }

        try
        {
            await courier.DeliverAsync(message, reading, nudge, offer, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Only the type: the words of an exception may quote what was sent.
            log.NudgeNotDelivered(message.Author.Platform, fault.GetType().Name);
        }
    }
}
