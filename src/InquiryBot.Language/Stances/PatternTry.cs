namespace InquiryBot.Language.Stances;

/// <summary>
/// One way to begin a pattern, with what can be told before its steps are followed: most tries end here, after a mask and a look at the next word.
/// </summary>
/// <param name="Pattern">The id of the pattern.</param>
/// <param name="First">Its first step among the steps of the <see cref="CueIndex"/>.</param>
/// <param name="End">Just past its last step.</param>
/// <param name="Next">The set that the word after the first must be in; -1 when it may be any word or none.</param>
/// <param name="Required">Facts of the sentence's shape that must hold.</param>
/// <param name="Forbidden">Facts of its shape that must not hold.</param>
/// <param name="Anchor">Where it may begin.</param>
internal readonly record struct PatternTry(int Pattern, int First, int End, int Next, uint Required, uint Forbidden, PatternAnchor Anchor)
{
    private const uint Shape = (1U << Facts.ShapeCount) - 1;

    public static PatternTry Of(Pattern pattern, int first) => new(
        pattern.Id,
        first,
        first + pattern.Steps.Length,
        pattern.Steps is [{ Kind: StepKind.Word }, { Kind: StepKind.Word } next, ..] ? next.Set : -1,
        (uint)pattern.Required & Shape,
        (uint)pattern.Forbidden & Shape,
        pattern.Anchor);

    /// <summary>Whether it may hold in a sentence of this shape.</summary>
    public bool Suits(uint facts) => (facts & Required) == Required && (facts & Forbidden) == 0;
}
