using InquiryBot.Conversation.Cards;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk.Steps;

/// <summary>How safe it is to speak, and one thing to check in with.</summary>
internal sealed class ArrivingTalk(RetrospectiveRoom room) : IStepTalk
{
    /// <inheritdoc/>
    public IReadOnlyList<RetrospectiveStep> Steps { get; } = [RetrospectiveStep.Safety, RetrospectiveStep.CheckIn];

    /// <inheritdoc/>
    public async Task<Card?> TakeAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.View.Step == RetrospectiveStep.Safety)
        {
            if (turn.Number is not { } value)
                return new Card(turn.Texts["retro.number-please"]);
            return turn.WhyNot(await room.AnswerSafetyAsync(turn.Visit, value, cancellationToken)) ?? new Card(turn.Texts["retro.safety-thanks"]);
        }

        var passes = RetroWords.Find(turn.Said, RetroWord.Pass) is not null;
        var outcome = await room.CheckInAsync(turn.Visit, passes ? null : turn.Said, cancellationToken);
        return turn.WhyNot(outcome) ?? new Card(turn.Texts[passes ? "retro.passed" : "retro.checked-in"]);
    }
}
