using InquiryBot.Schedules;

namespace InquiryBot.Conversation.Remarks;

/// <summary>Takes back nudges that nobody noticed: hours later they would only puzzle.</summary>
internal sealed class NudgeExpiry(OpenRemarks open, RemarkDelivery delivery, TimeProvider clock) : IChore
{
    /// <inheritdoc/>
    public string Name => "nudge expiry";

    /// <inheritdoc/>
    public Cadence Cadence => Cadence.Minutely;

    /// <summary>Takes back what is unnoticed for too long.</summary>
    /// <returns>How many.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var unnoticed = await open.TakeUnnoticedAsync(clock.GetUtcNow(), cancellationToken);
        foreach (var remark in unnoticed)
            await delivery.WithdrawAsync(remark, cancellationToken);
        return unnoticed.Count;
    }
}
