using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings;

/// <summary>Brings variety without chance: the words decide where the turn starts, and frames seen lately come last, and frames that can be sent as they are come first.</summary>
internal static class Variety
{
    private const int Ranks = 4;

    public static IEnumerable<Frame> Order(IReadOnlyList<Frame> frames, Piece[] words, IReadOnlyCollection<string> seen)
    {
        if (frames.Count == 0)
            yield break;
        var start = (int)(Hash(words) % (uint)frames.Count);
        for (var rank = 0; rank < Ranks; rank++)
        {
            for (var at = 0; at < frames.Count; at++)
            {
                var frame = frames[(start + at) % frames.Count];
                if (RankOf(frame, seen) == rank)
                    yield return frame;
            }
        }
    }

    private static int RankOf(Frame frame, IReadOnlyCollection<string> seen) =>
        (seen.Count > 0 && seen.Contains(frame.Id) ? 2 : 0) + (frame.HasGap ? 1 : 0);

    /// <summary>Whether two alternatives share so many words that they are no choice.</summary>
    public static bool IsParaphrase(string one, string other)
    {
        var words = one.ToLowerInvariant().Split(' ').ToHashSet(StringComparer.Ordinal);
        var others = other.ToLowerInvariant().Split(' ').ToHashSet(StringComparer.Ordinal);
        var shared = others.Count(words.Contains);
        return shared * 5 > (words.Count + others.Count - shared) * 4;
    }

    // The same words must give the same offer in every process, which string.GetHashCode does not promise.
    private static uint Hash(Piece[] words)
    {
        var hash = 2166136261u;
        foreach (var piece in words)
        {
            foreach (var letter in piece.Key)
                hash = (hash ^ letter) * 16777619u;
        }

        return hash;
    }
}
