using InquiryBot.Conversation;
using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Exports;
using InquiryBot.Retrospectives.Keeping;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Board;

/// <content>What it means, what is tried, and what stays.</content>
internal sealed partial class RetrospectiveRoom
{
    /// <summary>The facilitator takes a group as a topic, or no longer.</summary>
    public Task<Outcome> ToggleTopicAsync(Visit visit, string group, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.ToggleTopic(seat, group, now), cancellationToken);

    /// <summary>Says what we think of a topic.</summary>
    public Task<Outcome> AddInsightAsync(Visit visit, string group, string text, CancellationToken cancellationToken) =>
        SayAsync(visit, text, (session, seat, words, now) => session.AddInsight(seat, group, words, check.ToneOf(words), now), cancellationToken);

    /// <summary>Puts an idea aside for later.</summary>
    public Task<Outcome> ParkAsync(Visit visit, string text, CancellationToken cancellationToken) =>
        SayAsync(visit, text, (session, seat, words, now) => session.Park(seat, words, check.ToneOf(words), now), cancellationToken);

    /// <summary>Says in one line what everybody is here for.</summary>
    public Task<Outcome> SayVisionAsync(Visit visit, string text, CancellationToken cancellationToken) =>
        SayAsync(visit, text, (session, seat, words, now) => session.SayVision(seat, words, now), cancellationToken);

    /// <summary>Proposes something to try. The answer holds its id, and what its author is asked.</summary>
    public Task<Outcome> ProposeActionAsync(Visit visit, string what, CancellationToken cancellationToken) =>
        SayAsync(visit, what, (session, seat, words, now) => session.ProposeAction(seat, words, check.LookAtAction(words, seat.Language), now), cancellationToken);

    /// <summary>Says how a part of an action is: vision, first step, sign of improvement or support.</summary>
    public Task<Outcome> SayPartAsync(Visit visit, string action, ActionPart part, string text, CancellationToken cancellationToken) =>
        SayAsync(visit, text, (session, seat, words, now) => session.Decide(seat, plan => plan.Say(action, part, words), now), cancellationToken);

    /// <summary>Says when we look again.</summary>
    public Task<Outcome> CheckOnAsync(Visit visit, string action, DateOnly day, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.Decide(seat, plan => plan.CheckOn(action, day, now), now), cancellationToken);

    /// <summary>Offers to carry an action. It takes a name, so that the others know whom to ask.</summary>
    public Task<Outcome> OfferToCarryAsync(Visit visit, string action, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.Decide(seat, plan => plan.OfferToCarry(action, seat), now), cancellationToken);

    /// <summary>Thinks better of carrying an action.</summary>
    public Task<Outcome> WithdrawOfferAsync(Visit visit, string action, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.Decide(seat, plan => plan.WithdrawOffer(action, seat), now), cancellationToken);

    /// <summary>Agrees on an action, if nothing is missing.</summary>
    public Task<Outcome> AgreeAsync(Visit visit, string action, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.Decide(seat, plan => plan.Agree(action), now), cancellationToken);

    /// <summary>Opens an action that was agreed on, to change it.</summary>
    public Task<Outcome> ReopenAsync(Visit visit, string action, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.Decide(seat, plan => plan.Reopen(action), now), cancellationToken);

    /// <summary>Says, in secret, how safe an action is to try from 1 to 5, what would make it unsafe, or both.</summary>
    public Task<Outcome> AnswerActionAsync(Visit visit, string action, int? value, string? objection, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(objection)
            ? desk.ActAsync(visit, (session, seat, now) => session.AnswerAction(seat, action, value, null, now), cancellationToken)
            : SayAsync(visit, objection, (session, seat, words, now) => session.AnswerAction(seat, action, value, words, now), cancellationToken);

    /// <summary>Thanks somebody for something.</summary>
    public Task<Outcome> ThankAsync(Visit visit, string text, CancellationToken cancellationToken) =>
        SayAsync(visit, text, (session, seat, words, now) => session.Thank(seat, words, check.ToneOf(words), now), cancellationToken);

    /// <summary>Says, in secret, what the time was worth, from 0 to 4.</summary>
    public Task<Outcome> RateAsync(Visit visit, int value, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.Rate(seat, value, now), cancellationToken);

    /// <summary>The facilitator says a line of the summary in other words; numbers count from one.</summary>
    public Task<Outcome> EditSummaryAsync(Visit visit, int number, string text, CancellationToken cancellationToken) =>
        SayAsync(visit, text, (session, seat, words, now) => session.EditSummary(seat, summary => summary.Edit(number, words), now), cancellationToken);

    /// <summary>The facilitator leaves a line of the summary out.</summary>
    public Task<Outcome> LeaveOutAsync(Visit visit, int number, CancellationToken cancellationToken) =>
        desk.ActAsync(visit, (session, seat, now) => session.EditSummary(seat, summary => summary.LeaveOut(number), now), cancellationToken);

    /// <summary>The facilitator adds a line to the summary.</summary>
    public Task<Outcome> AddToSummaryAsync(Visit visit, string text, CancellationToken cancellationToken) =>
        SayAsync(visit, text, (session, seat, words, now) => session.EditSummary(seat, summary => summary.Add(words), now), cancellationToken);

    /// <summary>The facilitator approves the summary. It and the actions are kept from here on, and the cards for a while only.</summary>
    public Task<Outcome> ApproveAsync(Visit visit, CancellationToken cancellationToken) =>
        desk.ActAsync(
            visit,
            (session, seat, now) => session.Approve(seat, now),
            cancellationToken,
            kept => archive.OfAsync(kept, cancellationToken));

    /// <summary>The approved summary as a file; null when there is none.</summary>
    /// <param name="code">The code of the session.</param>
    /// <param name="format">One of <see cref="SummaryExports.Formats"/>.</param>
    /// <param name="language">The language of what stands around people's words.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<string?> ExportAsync(string code, string format, MessageLanguage language, CancellationToken cancellationToken)
    {
        if (SessionCode.Read(code) is not { } plain || await summaries.FindAsync(store.KeyOf(plain), cancellationToken) is not { } summary)
            return null;
        return SummaryExports.Write(summary, format, BotTexts.For(language));
    }
}
