using InquiryBot.Nudging;

namespace InquiryBot.Conversation.Remarks;

/// <summary>Takes back nudges that nobody noticed: hours later they would only puzzle.</summary>
internal sealed class NudgeExpiry(OpenRemarks open, RemarkDelivery delivery, NudgingOptions options) : ITimedWork
{
    /// <inheritdoc/>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var remark in open.TakeUnnoticed(now - options.UnreadNudgeLife))
            await delivery.WithdrawAsync(remark, cancellationToken);
    }
}
