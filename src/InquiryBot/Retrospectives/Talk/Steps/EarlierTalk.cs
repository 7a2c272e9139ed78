using System.Globalization;
using InquiryBot.Conversation.Cards;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk.Steps;

/// <summary>What became of the actions of last time: "1 helped", or a button about the one that was asked about. And the vision, where what runs is shown.</summary>
internal sealed class EarlierTalk(RetrospectiveRoom room) : IStepTalk
{
    /// <inheritdoc/>
    public IReadOnlyList<RetrospectiveStep> Steps { get; } = [RetrospectiveStep.EarlierActions, RetrospectiveStep.Initiatives];

    /// <inheritdoc/>
    public async Task<Card?> TakeAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        if (ReviewIn(turn) is var (action, review))
            return turn.WhyNot(await room.ReviewAsync(turn.Visit, action, review, cancellationToken));
        if (turn.View.Step == RetrospectiveStep.Initiatives)
        {
            var words = RetroWords.Find(turn.Said, RetroWord.Vision)?.Rest is { Length: > 0 } rest ? rest : turn.Said;
            return turn.WhyNot(await room.SayVisionAsync(turn.Visit, words, cancellationToken)) ?? new Card(turn.Texts.Format("retro.vision-kept", words));
        }

        return new Card(turn.Texts["retro.review-how"]);
    }

    private static (string Action, ActionReview Review)? ReviewIn(TalkTurn turn)
    {
        var said = turn.Said.Trim();
        var digits = string.Concat(said.TakeWhile(char.IsAsciiDigit));
        var word = said[digits.Length..].Trim(' ', '.', ':', ')');
        if (RetroWords.Find(word, RetroWord.Done, RetroWord.Helped, RetroWord.NotYet, RetroWord.LetGo) is not { } phrase)
            return null;
        var earlier = turn.View.Earlier;
        var action = digits.Length is > 0 and < 4 && int.Parse(digits, CultureInfo.InvariantCulture) is var number && number >= 1 && number <= earlier.Count
            ? earlier[number - 1]
            : earlier.FirstOrDefault(it => it.Id == turn.Press.About) ?? earlier.FirstOrDefault(it => it.Review is null);
        return action is null ? null : (action.Id, Enum.Parse<ActionReview>(phrase.Word.ToString()));
    }
}
