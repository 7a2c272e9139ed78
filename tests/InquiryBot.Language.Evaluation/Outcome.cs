namespace InquiryBot.Language.Evaluation;

/// <summary>A labelled text next to what the reader made of it.</summary>
internal sealed record Outcome(Labelled Truth, MessageReading Reading)
{
    public SentenceKind Kind => Reading.Main?.Kind ?? SentenceKind.Unclear;

    public double NudgeChance { get; init; }

    public bool IsFalseNudge => Reading.Action == MessageAction.Nudge && Truth.Action != MessageAction.Nudge;
}
