using InquiryBot.Language;

namespace InquiryBot.Nudging;

/// <summary>What the policy must remember of one person: when nudges went out, and which kinds were a wrong call. Never a word.</summary>
internal sealed record NudgeHistory
{
    /// <summary>A person who was never nudged.</summary>
    public static NudgeHistory Empty { get; } = new();

    /// <summary>How far back it looks.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>The nudges since then, in any order.</summary>
    public IReadOnlyList<PastNudge> Nudges { get; init; } = [];

    /// <summary>When nudges went out in the message's thread since then, to anyone.</summary>
    public IReadOnlyList<DateTimeOffset> InThread { get; init; } = [];

    /// <summary>How often the person said "wrong call", per kind.</summary>
    public IReadOnlyDictionary<SentenceKind, int> WrongCalls { get; init; } = new Dictionary<SentenceKind, int>();
}

/// <summary>One nudge that went out.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">The kind of sentence it was about.</param>
internal sealed record PastNudge(DateTimeOffset At, SentenceKind Kind);
