using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Nudging;
using InquiryBot.Privacy;

namespace InquiryBot.Conversation.Remarks;

/// <summary>
/// Keeps what was said about a message in step with the message: changed words are read again, and the nudge follows them or is taken back; a deleted
/// message takes its nudge along. A message that was fine is not nudged for its new words: the moment has passed.
/// </summary>
internal sealed class NudgeFollowing(
    ConsentStore consents,
    MessageReader reader,
    NudgePolicy policy,
    NudgeStore nudges,
    Offers reworder,
    RemarkDelivery delivery,
    Occasions occasions,
    OpenRemarks open,
    RecentMessages recent,
    PeopleInMind inMind,
    WorkingClock clock,
    Pseudonyms pseudonyms)
{
    /// <summary>The author changed a message.</summary>
    /// <param name="message">The message with its new words.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task FollowEditAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        var author = pseudonyms.Of(message.Author);
        var consent = await consents.OfAsync(author, cancellationToken);
        var mayRead = consent.AllowsReading(clock.Now);
        if (mayRead)
            recent.Change(message);
        else
            recent.Forget(message);

        if (open.About(author, message.Id) is not { } remark)
            return;
        if (!mayRead || remark.IsAppreciation || !await TryReplaceAsync(remark, message, author, cancellationToken))
            await delivery.WithdrawAsync(remark, cancellationToken);
    }

    /// <summary>The author deleted a message.</summary>
    /// <param name="message">The message; its words are gone.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task FollowDeletionAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        recent.Forget(message);
        if (open.About(pseudonyms.Of(message.Author), message.Id) is { } remark)
            await delivery.WithdrawAsync(remark, cancellationToken);
    }

    private async Task<bool> TryReplaceAsync(OpenRemark remark, ChatMessage message, string author, CancellationToken cancellationToken)
    {
        var occasion = await occasions.OfAsync(message, author, cancellationToken);
        // Where nothing may be said any more, nothing is read.
        if (NudgePolicy.WhyNotHere(occasion) is not null)
            return false;
        var history = await nudges.HistoryOfAsync(author, null, cancellationToken);
        var reading = reader.Read(message.Text, occasion.Context, occasion.Language);
        // It is the same nudge, so neither the caps nor the age of the message matter; a wrong call does.
        var decision = policy.Decide(reading, occasion with { SaidAt = occasion.Now }, history with { Nudges = [.. history.Nudges.Where(nudge => nudge.IsWrong)], InThread = [] });
        var offer = decision is Nudge ? reworder.Reword(reading) : RewordingOffer.Nothing;
        if (decision is not Nudge nudge || offer.IsEmpty)
            return false;

        try
        {
            await delivery.ReplaceAsync(remark, new SaidMessage(message, reading, occasion, author), nudge with { Id = remark.Id }, offer, cancellationToken);
        }
        finally
        {
            await inMind.ForgetIfGoneAsync(author);
        }

        return true;
    }
}
