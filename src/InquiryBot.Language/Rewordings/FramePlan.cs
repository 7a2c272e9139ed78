using InquiryBot.Language.Rewordings.Frames;

namespace InquiryBot.Language.Rewordings;

/// <summary>Which moves are tried, in order, and how often.</summary>
/// <param name="Moves">The moves, best first.</param>
/// <param name="Rounds">How many alternatives one move may give: more than one only when the author's answer leaves few moves.</param>
internal sealed record FramePlan(IReadOnlyList<Move> Moves, int Rounds)
{
    /// <summary>For what stands whatever the answer: only what says so.</summary>
    public static FramePlan Firm { get; } = new([Move.Fixed], 2);

    public static FramePlan For(FrameBook frames, string use, SentenceKind kind, AuthorAnswer answer)
    {
        // "Could the answer be no?" makes no sense for what already happened or is a view: then the usual moves are offered.
        return frames.For(Move.Fixed, use).Count > 0
            ? new FramePlan(MovePlan.For(kind, answer), answer is AuthorAnswer.Fixed or AuthorAnswer.Partly ? 2 : 1)
            : new FramePlan(MovePlan.For(kind, AuthorAnswer.Unknown), 1);
    }
}
