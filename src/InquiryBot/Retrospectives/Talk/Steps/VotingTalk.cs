using InquiryBot.Conversation.Cards;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk.Steps;

/// <summary>Dots: "2" gives one, "1 1 4" three, "take back 2" takes one back.</summary>
internal sealed class VotingTalk(RetrospectiveRoom room) : IStepTalk
{
    /// <inheritdoc/>
    public IReadOnlyList<RetrospectiveStep> Steps { get; } = [RetrospectiveStep.Voting];

    /// <inheritdoc/>
    public async Task<Card?> TakeAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var back = RetroWords.Find(turn.Said, RetroWord.TakeDotBack);
        var numbers = (back ?? new RetroPhrase(RetroWord.None, turn.Said)).Numbers;
        if (numbers.Count == 0)
            return new Card(turn.Texts["retro.voting-how"]);
        foreach (var number in numbers)
        {
            if (GroupingTalk.GroupAt(turn.View, number) is not { } group)
                return new Card(turn.Texts.Format("retro.no-such-number", number));
            var outcome = back is null ? await room.GiveDotAsync(turn.Visit, group, cancellationToken) : await room.TakeDotBackAsync(turn.Visit, group, cancellationToken);
            if (turn.WhyNot(outcome) is { } why)
                return why;
        }

        return null;
    }
}
