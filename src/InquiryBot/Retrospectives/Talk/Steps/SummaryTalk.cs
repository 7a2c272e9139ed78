using System.Globalization;
using InquiryBot.Conversation.Cards;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk.Steps;

/// <summary>The facilitator goes over the summary: "change 2: …", "leave out 3", "add: …", "approve". Afterwards everybody can take it along.</summary>
internal sealed class SummaryTalk(RetrospectiveRoom room, RetrospectiveOptions options) : IStepTalk
{
    /// <inheritdoc/>
    public IReadOnlyList<RetrospectiveStep> Steps { get; } = [RetrospectiveStep.Summary, RetrospectiveStep.FollowUp];

    /// <inheritdoc/>
    public async Task<Card?> TakeAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.View.Step == RetrospectiveStep.FollowUp)
            return null;
        var phrase = RetroWords.Find(turn.Said, RetroWord.Change, RetroWord.LeaveOut, RetroWord.Add, RetroWord.Approve);
        Outcome? outcome = phrase?.Word switch
        {
            RetroWord.Change when LineIn(phrase.Rest) is var (number, text) => await room.EditSummaryAsync(turn.Visit, number, text, cancellationToken),
            RetroWord.LeaveOut when phrase.Numbers is [var number, ..] => await room.LeaveOutAsync(turn.Visit, number, cancellationToken),
            RetroWord.Add when phrase.Rest.Length > 0 => await room.AddToSummaryAsync(turn.Visit, phrase.Rest, cancellationToken),
            RetroWord.Approve => await room.ApproveAsync(turn.Visit, cancellationToken),
            _ => null,
        };
        if (phrase?.Word == RetroWord.Approve && outcome is Done)
            return new Card(turn.Texts.Format("retro.news.SummaryApproved", options.CardsKept.TotalHours), OutcomeWording.Button(RetroWord.Summary, turn.Texts), OutcomeWording.Button(RetroWord.Export, turn.Texts));
        return outcome is null ? new Card(turn.Texts[turn.Seat.IsFacilitator ? "retro.summary-how" : "retro.summary-comes"]) : turn.WhyNot(outcome);
    }

    private static (int Number, string Text)? LineIn(string rest)
    {
        var digits = string.Concat(rest.TakeWhile(char.IsAsciiDigit));
        var text = rest[digits.Length..].TrimStart(' ', ':', '.').Trim();
        return digits.Length is > 0 and < 4 && text.Length > 0 ? (int.Parse(digits, CultureInfo.InvariantCulture), text) : null;
    }
}
