using InquiryBot.Conversation.Cards;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk.Steps;

/// <summary>What we think of a topic. Words are an insight on the topic that was asked about; "topic 2" looks at another, or takes one in.</summary>
internal sealed class InsightTalk(RetrospectiveRoom room) : IStepTalk
{
    /// <inheritdoc/>
    public IReadOnlyList<RetrospectiveStep> Steps { get; } = [RetrospectiveStep.Insights];

    /// <inheritdoc/>
    public async Task<Card?> TakeAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        var topics = turn.View.Topics;
        if (topics.Index().FirstOrDefault(topic => topic.Item.Group == turn.Press.About) is (var pressed, { }))
        {
            turn.State.Cursor = pressed;
            return null;
        }

        if (RetroWords.Find(turn.Said, RetroWord.Topic) is { Numbers: [var number, ..] })
            return await ToggleAsync(turn, number, cancellationToken);
        if (topics.Count == 0)
            return new Card(turn.Texts["retro.no-topics"]);
        var topic = topics[Math.Clamp(turn.State.Cursor, 0, topics.Count - 1)];
        return turn.WhyNot(await room.AddInsightAsync(turn.Visit, topic.Group, turn.Said, cancellationToken));
    }

    private async Task<Card?> ToggleAsync(TalkTurn turn, int number, CancellationToken cancellationToken)
    {
        if (GroupingTalk.GroupAt(turn.View, number) is not { } group)
            return new Card(turn.Texts.Format("retro.no-such-number", number));
        return turn.WhyNot(await room.ToggleTopicAsync(turn.Visit, group, cancellationToken));
    }
}
