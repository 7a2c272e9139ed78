using InquiryBot.Conversation.Remarks;
using InquiryBot.Language;
using InquiryBot.Nudging;
using InquiryBot.Privacy;

namespace InquiryBot.Conversation;

/// <summary>The road of a message in a channel, from start to finish.</summary>
internal sealed class MessagePipeline(
    ConsentStore consents,
    MessageReader reader,
    NudgePolicy policy,
    NudgeStore nudges,
    Offers reworder,
    RemarkDelivery delivery,
    Occasions occasions,
    RecentMessages recent,
    RecentSilences silences,
    LastHeard heard,
    RecentFrames frames,
    PeopleInMind inMind,
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
            silences.Remember(author, new Silence(consent.State == ConsentState.Yes ? SilenceReason.Paused : SilenceReason.NotOptedIn));
            return;
        }

        try
        {
            var occasion = await occasions.OfAsync(message, author, cancellationToken);
            if (occasion.Preferences.Arrival == Arrival.Digest)
                heard.Keep(author, message.Reference);
            silences.Remember(author, await DecideAsync(message, occasion, author, cancellationToken));
        }
        finally
        {
            await inMind.ForgetIfGoneAsync(author);
        }
    }

    private async Task<NudgeDecision> DecideAsync(ChatMessage message, Occasion occasion, string author, CancellationToken cancellationToken)
    {
        // Where nothing may be said, nothing is read.
        if (NudgePolicy.WhyNotHere(occasion) is { } elsewhere)
            return elsewhere;

        var reading = reader.Read(message.Text, occasion.Context, occasion.Language);
        recent.Add(message);
        var thread = message.Thread is null ? null : pseudonyms.OfThread(message.Thread);
        // What asks for no remark needs no history; most messages are such.
        var history = reading.Action == MessageAction.Silent ? NudgeHistory.Empty : await nudges.HistoryOfAsync(author, thread, cancellationToken);
        var decision = policy.Decide(reading, occasion, history);

        return decision is Remark remark
            ? await DeliverAsync(new SaidMessage(message, reading, occasion, author), thread, remark with { Id = Guid.NewGuid() }, history, cancellationToken)
            : decision;
    }

    private async Task<NudgeDecision> DeliverAsync(SaidMessage said, string? thread, Remark remark, NudgeHistory history, CancellationToken cancellationToken)
    {
        var offer = reworder.Reword(said.Reading, seenFrames: frames.Of(said.Author));
        if (remark is Nudge && offer.IsEmpty)
            return new Silence(SilenceReason.NoRewording);

        // Remembered first: two messages at once must not lead to two remarks.
        if (!await nudges.TryRecordAsync(said.Author, thread, remark, history, cancellationToken))
            return new Silence(SilenceReason.TooSoon);
        frames.Remember(said.Author, offer);
        return await delivery.DeliverAsync(said, remark, offer, cancellationToken);
    }
}
