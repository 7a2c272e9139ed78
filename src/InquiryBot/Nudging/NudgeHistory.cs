using InquiryBot.Language;

namespace InquiryBot.Nudging;

/// <summary>What the policy must remember of one person: when remarks went out, and which kinds were a wrong call. Never a word.</summary>
internal sealed record NudgeHistory
{
    /// <summary>A person who was never nudged.</summary>
    public static NudgeHistory Empty { get; } = new();

    /// <summary>How far back it looks.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>The remarks since then, nudges and appreciations, in any order.</summary>
    public IReadOnlyList<PastNudge> Nudges { get; init; } = [];

    /// <summary>When remarks went out in the message's thread since then, to anyone.</summary>
    public IReadOnlyList<DateTimeOffset> InThread { get; init; } = [];

    /// <summary>How often the person said "wrong call", per kind.</summary>
    public IReadOnlyDictionary<SentenceKind, int> WrongCalls { get; init; } = new Dictionary<SentenceKind, int>();
}

/// <summary>One remark that went out.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">The kind of sentence it was about.</param>
/// <param name="IsWrong">Whether the person said "wrong call" to it.</param>
internal sealed record PastNudge(DateTimeOffset At, SentenceKind Kind, bool IsWrong = false)
{
    /// <summary>Whether it was about a good question.</summary>
    public bool IsAppreciation => Kind.Stance() != Stance.Telling;
}
