using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Nudging;
using InquiryBot.Privacy;

namespace InquiryBot.Conversation;

/// <summary>The road of a message in a channel, from start to finish.</summary>
internal sealed class MessagePipeline(
    ConsentStore consents,
    MessageReader reader,
    NudgePolicy policy,
    NudgeStore nudges,
    Reworder reworder,
    Couriers couriers,
    RecentMessages recent,
    RecentSilences silences,
    RecentFrames frames,
    WorkingClock clock,
    Pseudonyms pseudonyms)
{
    /// <summary>Listens, reads, decides, rewords and delivers.</summary>
    public async Task HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        var author = pseudonyms.Of(message.Author);
        var consent = await consents.OfAsync(author, cancellationToken);
        if (!consent.AllowsReading(clock.Now))
        {
            silences.Remember(author, consent.State == ConsentState.Yes ? SilenceReason.Paused : SilenceReason.NotOptedIn);
            return;
        }

        var reading = reader.Read(message.Text, message.Context);
        recent.Add(message);
        var thread = message.Thread is null ? null : pseudonyms.OfThread(message.Thread);
        var history = await nudges.HistoryOfAsync(author, thread, cancellationToken);
        var decision = policy.Decide(reading, OccasionOf(message), history);

        if (decision is Nudge nudge)
            decision = await DeliverAsync(message, reading, nudge, history, author, thread, cancellationToken);
        silences.Remember(author, decision);
    }

    private async Task<NudgeDecision> DeliverAsync(
        ChatMessage message, MessageReading reading, Nudge nudge, NudgeHistory history, string author, string? thread, CancellationToken cancellationToken)
    {
        var offer = reworder.Reword(reading, seenFrames: frames.Of(author));
        if (offer.Rewordings.Count == 0 && offer.Prompts.Count == 0)
            return new Silence(SilenceReason.NothingToSay);

        // Remembered first: a delivery that fails half-way must not lead to a second one.
        if (!await nudges.TryRecordAsync(author, thread, nudge, history, cancellationToken))
            return new Silence(SilenceReason.TooSoon);
        frames.Remember(author, offer);
        await couriers.DeliverAsync(message, reading, nudge, offer, cancellationToken);
        return nudge;
    }

    private Occasion OccasionOf(ChatMessage message) => new(clock.At(message.SentAt), clock.Now, message.Context);
}
