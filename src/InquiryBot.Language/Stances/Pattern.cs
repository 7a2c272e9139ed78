namespace InquiryBot.Language.Stances;

/// <summary>Where a pattern may begin.</summary>
internal enum PatternAnchor : byte
{
    /// <summary>At any word.</summary>
    Anywhere,

    /// <summary><c>^</c>: at the very first word, and at the first one after greeting, address and lead-in.</summary>
    Start,

    /// <summary><c>/</c>: at the start, or after a comma, colon, dash or "and", "but", "then".</summary>
    Clause,

    /// <summary>The whole sentence: a pattern of conditions alone.</summary>
    Sentence,
}

/// <summary>What one step of a pattern asks of the words.</summary>
internal enum StepKind : byte
{
    /// <summary>A word of the set.</summary>
    Word,

    /// <summary>A word of the set, if it is there.</summary>
    Optional,

    /// <summary>The next word is not of the set; takes nothing.</summary>
    Not,

    /// <summary>Up to <see cref="PatternStep.Room"/> words, whatever they are.</summary>
    Gap,

    /// <summary>Exactly one word, whatever it is.</summary>
    Any,

    /// <summary>The end of the sentence, apart from its marks and emoji.</summary>
    End,

    /// <summary>A word of the set, or the end.</summary>
    WordOrEnd,
}

/// <summary>One step of a pattern; small, for thousands of them are followed.</summary>
/// <param name="Kind">What it asks.</param>
/// <param name="Room">How many words a gap may take.</param>
/// <param name="Set">The set of words: its number while patterns are read, the place of its bit (<see cref="WordSets.BitOf"/>) in the <see cref="CueIndex"/>.</param>
internal readonly record struct PatternStep(StepKind Kind, byte Room = 0, ushort Set = 0);

/// <summary>A way for a cue to fire.</summary>
/// <param name="Id">Its place among all patterns of the language; weights are found by it.</param>
/// <param name="Cue">The cue it fires.</param>
/// <param name="Anchor">Where it may begin.</param>
/// <param name="Steps">What it asks of the words, in order.</param>
/// <param name="Required">Facts that must hold.</param>
/// <param name="Forbidden">Facts that must not hold.</param>
internal sealed record Pattern(int Id, int Cue, PatternAnchor Anchor, PatternStep[] Steps, ulong Required, ulong Forbidden);
