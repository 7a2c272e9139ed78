using InquiryBot.Conversation.Cards;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Retrospectives.Talk;

/// <summary>Takes what somebody answers in some steps. One for each sort of step.</summary>
internal interface IStepTalk
{
    /// <summary>The steps it is for.</summary>
    IReadOnlyList<RetrospectiveStep> Steps { get; }

    /// <summary>Takes an answer.</summary>
    /// <returns>What to say; null to say what is asked once more, as it looks now.</returns>
    Task<Card?> TakeAsync(TalkTurn turn, CancellationToken cancellationToken);
}
