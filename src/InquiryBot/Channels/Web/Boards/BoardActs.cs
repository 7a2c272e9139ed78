using System.Collections.Frozen;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Channels.Web.Boards;

/// <summary>What each form of the board does, by the name that stands in it.</summary>
internal static class BoardActs
{
    private static readonly FrozenDictionary<string, Act> All = new Dictionary<string, Act>
    {
        ["purpose"] = (room, visit, form, stop) => room.SayPurposeAsync(visit, form.Text, stop),
        ["length"] = (room, visit, form, stop) => room.SayLengthAsync(visit, form.Number, stop),
        ["format"] = (room, visit, form, stop) => room.ChooseFormatAsync(visit, form.At, stop),
        ["name"] = (room, visit, form, stop) => room.SayNameAsync(visit, form.Text, stop),
        ["leave"] = (room, visit, _, stop) => room.LeaveAsync(visit, stop),
        ["move"] = (room, visit, form, stop) => form.Move is { } move ? room.MoveAsync(visit, move, stop) : No(Refusal.NotFound),
        ["safety"] = (room, visit, form, stop) => room.AnswerSafetyAsync(visit, form.Number, stop),
        ["check-in"] = (room, visit, form, stop) => string.IsNullOrWhiteSpace(form.Text) ? No(Refusal.Empty) : room.CheckInAsync(visit, form.Text, stop),
        ["pass"] = (room, visit, _, stop) => room.CheckInAsync(visit, null, stop),
        ["review"] = (room, visit, form, stop) => form.Review is { } review ? room.ReviewAsync(visit, form.At, review, stop) : No(Refusal.NotFound),
        ["card"] = (room, visit, form, stop) => room.WriteCardAsync(visit, form.Card, stop),
        ["take-card-back"] = (room, visit, form, stop) => room.TakeCardBackAsync(visit, form.At, stop),
        ["propose"] = (room, visit, form, stop) => form.Groups.Distinct().Count() > 1 ? room.ProposeMergeAsync(visit, form.Groups, stop) : No(Refusal.NotFound),
        ["keep-apart"] = (room, visit, form, stop) => room.KeepApartAsync(visit, form.At, stop),
        ["accept"] = (room, visit, form, stop) => room.AcceptMergeAsync(visit, form.At, stop),
        ["take-out"] = (room, visit, form, stop) => room.TakeOutAsync(visit, form.At, stop),
        ["title"] = (room, visit, form, stop) => room.NameGroupAsync(visit, form.At, form.Text, stop),
        ["give"] = (room, visit, form, stop) => room.GiveDotAsync(visit, form.At, stop),
        ["take"] = (room, visit, form, stop) => room.TakeDotBackAsync(visit, form.At, stop),
        ["topic"] = (room, visit, form, stop) => room.ToggleTopicAsync(visit, form.At, stop),
        ["insight"] = (room, visit, form, stop) => room.AddInsightAsync(visit, form.At, form.Text, stop),
        ["park"] = (room, visit, form, stop) => room.ParkAsync(visit, form.Text, stop),
        ["vision"] = (room, visit, form, stop) => room.SayVisionAsync(visit, form.Text, stop),
        ["idea"] = (room, visit, form, stop) => room.ProposeActionAsync(visit, form.Text, stop),
        ["part-vision"] = Part(ActionPart.Vision),
        ["part-first-step"] = Part(ActionPart.FirstStep),
        ["part-sign"] = Part(ActionPart.Sign),
        ["part-support"] = Part(ActionPart.Support),
        ["check-on"] = (room, visit, form, stop) => form.Day is { } day ? room.CheckOnAsync(visit, form.At, day, stop) : No(Refusal.BadDate),
        ["carry"] = (room, visit, form, stop) => room.OfferToCarryAsync(visit, form.At, stop),
        ["put-down"] = (room, visit, form, stop) => room.WithdrawOfferAsync(visit, form.At, stop),
        ["agree"] = (room, visit, form, stop) => room.AgreeAsync(visit, form.At, stop),
        ["reopen"] = (room, visit, form, stop) => room.ReopenAsync(visit, form.At, stop),
        ["answer"] = (room, visit, form, stop) => room.AnswerActionAsync(visit, form.At, form.Number, null, stop),
        ["objection"] = (room, visit, form, stop) =>
            string.IsNullOrWhiteSpace(form.Text) ? No(Refusal.Empty) : room.AnswerActionAsync(visit, form.At, null, form.Text, stop),
        ["thank"] = (room, visit, form, stop) => room.ThankAsync(visit, form.Text, stop),
        ["rate"] = (room, visit, form, stop) => room.RateAsync(visit, form.Number, stop),
        ["edit"] = (room, visit, form, stop) => room.EditSummaryAsync(visit, form.Number, form.Text, stop),
        ["leave-out"] = (room, visit, form, stop) => room.LeaveOutAsync(visit, form.Number, stop),
        ["add"] = (room, visit, form, stop) => room.AddToSummaryAsync(visit, form.Text, stop),
        ["approve"] = (room, visit, _, stop) => room.ApproveAsync(visit, stop),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private delegate Task<Outcome> Act(RetrospectiveRoom room, Visit visit, FilledForm form, CancellationToken cancellationToken);

    /// <summary>Does what a form says, as somebody who is in the session.</summary>
    public static Task<Outcome> DoAsync(RetrospectiveRoom room, Visit visit, FilledForm form, CancellationToken cancellationToken) =>
        All.TryGetValue(form.Act, out var act) ? act(room, visit, form, cancellationToken) : No(Refusal.NotFound);

    private static Act Part(ActionPart part) => (room, visit, form, stop) => room.SayPartAsync(visit, form.At, part, form.Text, stop);

    private static Task<Outcome> No(Refusal why) => Task.FromResult(Outcome.No(why));
}
