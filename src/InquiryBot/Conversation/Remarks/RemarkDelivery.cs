using InquiryBot.Conversation.Cards;
using InquiryBot.Language;
using InquiryBot.Language.Rewordings;
using InquiryBot.Nudging;

namespace InquiryBot.Conversation.Remarks;

/// <summary>Brings a remark to its author at once, or keeps it for the daily digest. What does not arrive uses up no cap.</summary>
internal sealed class RemarkDelivery(
    NudgeStore nudges, Couriers couriers, OpenRemarks open, RemarksInMind inMind, NudgingOptions options, WorkingClock clock)
{
    /// <summary>Delivers a remark that was recorded.</summary>
    /// <returns>The remark when it arrived, else why it did not.</returns>
    public async Task<NudgeDecision> DeliverAsync(SaidMessage said, Remark remark, RewordingOffer offer, CancellationToken cancellationToken)
    {
        var message = said.Message;
        if (said.Occasion.Preferences.Arrival == Arrival.Digest)
        {
            await nudges.HeldAsync(remark.Id, cancellationToken);
            return new Silence(SilenceReason.HeldForDigest) { Kind = remark.Sentence.Kind };
        }

        var card = CardOf(said.Reading, remark, offer, message.Place);
        if (await couriers.DeliverAsync(message.Reference, card, message.SentAt + options.StaleAfter, cancellationToken) is not { } arrived)
        {
            // Not cut short by a caller who leaves: the row would count for minutes.
            await nudges.ForgetAsync(remark.Id, CancellationToken.None);
            return new Silence(SilenceReason.NotDelivered) { Kind = remark.Sentence.Kind };
        }

        await nudges.ArrivedAsync(remark.Id, CancellationToken.None);
        inMind.Keep(said.Author, InMind(said.Reading, remark, offer));
        await open.AddAsync(new OpenRemark(remark.Id, said.Author, arrived, clock.Now) { IsAppreciation = remark is Appreciation }, message, CancellationToken.None);
        return remark;
    }

    /// <summary>Puts the nudge about the new words of a message in the place of the one about the old words.</summary>
    public async Task ReplaceAsync(OpenRemark remark, SaidMessage said, Nudge nudge, RewordingOffer offer, CancellationToken cancellationToken)
    {
        await nudges.ChangeAsync(nudge, cancellationToken);
        inMind.Keep(said.Author, InMind(said.Reading, nudge, offer));
        await couriers.ReplaceAsync(remark.Place, CardOf(said.Reading, nudge, offer, said.Message.Place), cancellationToken);
    }

    /// <summary>Takes a remark back.</summary>
    public async Task WithdrawAsync(OpenRemark remark, CancellationToken cancellationToken)
    {
        await open.CloseAsync(remark, cancellationToken);
        if (inMind.Of(remark.Person, remark.Id) is not null)
            inMind.Forget(remark.Person);
        await couriers.WithdrawAsync(remark.Place, cancellationToken);
    }

    private static Card CardOf(MessageReading reading, Remark remark, RewordingOffer offer, string? place) => remark is Nudge nudge
        ? NudgeWording.Compose(reading, nudge, offer, place)
        : NudgeWording.Compose(reading, (Appreciation)remark, place);

    private static RemarkInMind InMind(MessageReading reading, Remark remark, RewordingOffer offer) =>
        new(remark.Id, NudgeWording.WordsBehind(reading, remark, BotTexts.For(remark.Sentence.Language)), [.. offer.Rewordings.Select(rewording => rewording.Text)]);
}
