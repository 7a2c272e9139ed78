namespace InquiryBot.Conversation;

/// <summary>Forgives one slip of the finger: a letter too many, too few, another one, or two swapped.</summary>
internal static class Typo
{
    /// <summary>Whether two words differ by exactly one slip.</summary>
    public static bool IsOneAway(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        if (Math.Abs(typed.Length - meant.Length) > 1)
            return false;

        var same = typed.CommonPrefixLength(meant);
        if (same == typed.Length && same == meant.Length)
            return false;

        var left = typed[same..];
        var right = meant[same..];
        return left.Length == right.Length
            ? left[1..].SequenceEqual(right[1..]) || IsSwap(left, right)
            : left.Length > right.Length ? left[1..].SequenceEqual(right) : left.SequenceEqual(right[1..]);
    }

    private static bool IsSwap(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length >= 2 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]);
}
