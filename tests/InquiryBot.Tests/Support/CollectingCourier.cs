using InquiryBot.Conversation;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Nudging;

namespace InquiryBot.Tests.Support;

/// <summary>Collects nudges instead of bringing them to anybody.</summary>
internal sealed class CollectingCourier : INudgeCourier
{
    /// <summary>What was delivered: to whom, and the words.</summary>
    public List<(string To, string Text)> Delivered { get; } = [];

    /// <summary>Set to make the next delivery fail.</summary>
    public Exception? Fault { get; set; }

    /// <inheritdoc/>
    public bool Serves(ChatMessage message) => true;

    /// <inheritdoc/>
    public Task DeliverAsync(ChatMessage message, MessageReading reading, Nudge nudge, RewordingOffer offer, CancellationToken cancellationToken)
    {
        if (Fault is not null)
            throw Fault;
        Delivered.Add((message.Author.Id, NudgeWording.Compose(reading, nudge, offer, message.Place)));
        return Task.CompletedTask;
    }
}
