using InquiryBot.Conversation.Cards;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk.Steps;

/// <summary>Thanks, and what the time was worth.</summary>
internal sealed class ClosingTalk(RetrospectiveRoom room) : IStepTalk
{
    /// <inheritdoc/>
    public IReadOnlyList<RetrospectiveStep> Steps { get; } = [RetrospectiveStep.Appreciation, RetrospectiveStep.Rating];

    /// <inheritdoc/>
    public async Task<Card?> TakeAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (turn.View.Step == RetrospectiveStep.Appreciation)
            return turn.WhyNot(await room.ThankAsync(turn.Visit, turn.Said, cancellationToken)) ?? new Card(turn.Texts["retro.thanked"]);
        if (turn.Number is not { } value)
            return new Card(turn.Texts["retro.number-please"]);
        return turn.WhyNot(await room.RateAsync(turn.Visit, value, cancellationToken)) ?? new Card(turn.Texts["retro.rated"]);
    }
}
