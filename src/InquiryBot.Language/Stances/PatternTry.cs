namespace InquiryBot.Language.Stances;

/// <summary>
/// One way to begin a pattern, kept small, with what can be told before its steps are followed: most tries end here, after a mask and a look at the next word.
/// </summary>
/// <param name="Pattern">The id of the pattern.</param>
/// <param name="First">Its first step among the steps of the <see cref="CueIndex"/>.</param>
/// <param name="End">Just past its last step.</param>
/// <param name="Next">The bit of the set that the word after the first must be in; -1 when it may be any word or none.</param>
/// <param name="Needs">The bit of a rare set of which some word must be in the sentence; -1 when the pattern needs none.</param>
/// <param name="Required">Facts of the sentence's shape that must hold.</param>
/// <param name="Forbidden">Facts of its shape that must not hold.</param>
/// <param name="Anchor">Where it may begin.</param>
internal readonly record struct PatternTry(ushort Pattern, ushort First, ushort End, short Next, short Needs, ushort Required, ushort Forbidden, PatternAnchor Anchor)
{
    private const ulong Shape = (1UL << Facts.ShapeCount) - 1;

    /// <param name="pattern">The pattern.</param>
    /// <param name="steps">Its steps, with the places of bits for sets.</param>
    /// <param name="first">Where they begin.</param>
    /// <param name="needs">The bit of the rarest set it needs behind its first word, or -1.</param>
    public static PatternTry Of(Pattern pattern, ReadOnlySpan<PatternStep> steps, int first, int needs) => checked(new(
        (ushort)pattern.Id,
        (ushort)first,
        (ushort)(first + steps.Length),
        steps is [{ Kind: StepKind.Word }, { Kind: StepKind.Word } next, ..] ? (short)next.Set : (short)-1,
        (short)needs,
        (ushort)(pattern.Required & Shape),
        (ushort)(pattern.Forbidden & Shape),
        pattern.Anchor));

    /// <summary>Whether it may hold in a sentence of this shape.</summary>
    public bool Suits(uint facts) => (facts & Required) == Required && (facts & Forbidden) == 0;
}
