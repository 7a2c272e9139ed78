using InquiryBot.Language.Rewordings.Frames;
using InquiryBot.Language.Rewordings.Pieces;

namespace InquiryBot.Language.Rewordings;

/// <summary>Brings variety without chance: words and frame together decide which frame comes first, frames seen lately come last, and frames that can be sent as they are come first.</summary>
internal static class Variety
{
    /// <summary>The frames in the order they are tried.</summary>
    /// <remarks>
    /// Every frame draws a place of its own. A turn that starts somewhere in the list would stop at the same frame again and again where those
    /// before it cannot be filled, and show that one far too often.
    /// </remarks>
    public static IEnumerable<Frame> Order(IEnumerable<Frame> frames, Piece[] words, IReadOnlyCollection<string> seen)
    {
        var drawn = Hash(words);
        return frames.OrderBy(frame => RankOf(frame, seen)).ThenBy(frame => Mixed(drawn ^ frame.Draw)).ThenBy(frame => frame.Id, StringComparer.Ordinal);
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

    private static uint Hash(Piece[] words)
    {
        var hash = StableHash.Start;
        foreach (var piece in words)
            hash = StableHash.Of(piece.Key, hash);
        return hash;
    }

    // Neighbouring numbers must not stay neighbours.
    private static uint Mixed(uint number)
    {
        number = (number ^ (number >> 16)) * 0x7feb352du;
        number = (number ^ (number >> 15)) * 0x846ca68bu;
        return number ^ (number >> 16);
    }
}
