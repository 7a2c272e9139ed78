using InquiryBot.Language;

namespace InquiryBot.Nudging;

/// <summary>What the policy decided about one message.</summary>
internal abstract record NudgeDecision;

/// <summary>Say something to the author, privately.</summary>
/// <param name="Sentence">The sentence that led to it.</param>
internal abstract record Remark(SentenceReading Sentence) : NudgeDecision
{
    /// <summary>What its buttons call it. Empty until it is about to go out.</summary>
    public Guid Id { get; init; }
}

/// <summary>Offer the author a rewording of this sentence.</summary>
/// <param name="Sentence">The sentence that led to it.</param>
internal sealed record Nudge(SentenceReading Sentence) : Remark(Sentence);

/// <summary>Tell the author what this question does. Rare.</summary>
/// <param name="Sentence">The question.</param>
internal sealed record Appreciation(SentenceReading Sentence) : Remark(Sentence);

/// <summary>Say nothing.</summary>
/// <param name="Reason">Why not; this is what "why did you not say anything?" shows.</param>
internal sealed record Silence(SilenceReason Reason) : NudgeDecision
{
    /// <summary>When the reason ends, for those that do.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The sentence that would have been nudged, when there was one.</summary>
    public SentenceKind? Kind { get; init; }

    /// <summary>How sure the reader was, and how sure it should have been, for <see cref="SilenceReason.NotSureEnough"/>.</summary>
    public (double Was, double Needed)? Confidence { get; init; }
}
