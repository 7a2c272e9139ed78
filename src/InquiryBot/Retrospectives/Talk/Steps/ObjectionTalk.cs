using InquiryBot.Conversation.Cards;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk.Steps;

/// <summary>How safe each action is to try: a number, and what would make it unsafe in words. After a number, the next action is asked about.</summary>
internal sealed class ObjectionTalk(RetrospectiveRoom room) : IStepTalk
{
    /// <inheritdoc/>
    public IReadOnlyList<RetrospectiveStep> Steps { get; } = [RetrospectiveStep.Objections];

    /// <inheritdoc/>
    public async Task<Card?> TakeAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var agreed = turn.View.Actions.Where(action => action.IsAgreed).ToList();
        if (agreed.Count == 0)
            return null;
        var action = agreed[Math.Clamp(turn.State.Cursor, 0, agreed.Count - 1)];
        var isNumber = turn.Number is not null;
        var outcome = await room.AnswerActionAsync(turn.Visit, action.Id, turn.Number, isNumber ? null : turn.Said, cancellationToken);
        if (turn.WhyNot(outcome) is { } why)
            return why;
        if (!isNumber)
            return new Card(turn.Texts["retro.objection-kept"]);
        turn.State.Cursor++;
        return turn.State.Cursor < agreed.Count ? null : new Card(turn.Texts["retro.objections-done"]);
    }
}
