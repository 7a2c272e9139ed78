namespace InquiryBot.Conversation.Prompts;

/// <summary>How many slips of the finger lie between two words, as long as it are few.</summary>
internal static class EditDistance
{
    private const int LongestWord = 40;

    /// <summary>One slip is forgiven from four letters on, two from eight.</summary>
    public static int Forgiven(string word) => word.Length switch
    {
        < 4 => 0,
        < 8 => 1,
        _ => 2,
    };

    /// <summary>Letters inserted, left out, replaced or swapped with their neighbour; <paramref name="bound"/> + 1 when there are more.</summary>
    public static int Between(string typed, string meant, int bound)
    {
        if (typed == meant)
            return 0;
        if (bound == 0 || Math.Abs(typed.Length - meant.Length) > bound || Math.Max(typed.Length, meant.Length) > LongestWord)
            return bound + 1;

        Span<int> before = stackalloc int[LongestWord + 1];
        Span<int> previous = stackalloc int[LongestWord + 1];
        Span<int> current = stackalloc int[LongestWord + 1];
        for (var column = 0; column <= meant.Length; column++)
            previous[column] = column;

        for (var row = 1; row <= typed.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= meant.Length; column++)
                current[column] = Cheapest(typed, meant, row, column, before, previous, current);

            var oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }

        return Math.Min(previous[meant.Length], bound + 1);
    }

    private static int Cheapest(string typed, string meant, int row, int column, Span<int> before, Span<int> previous, Span<int> current)
    {
        var same = typed[row - 1] == meant[column - 1];
        var cost = Math.Min(Math.Min(previous[column], current[column - 1]) + 1, previous[column - 1] + (same ? 0 : 1));
        var swapped = row > 1 && column > 1 && typed[row - 1] == meant[column - 2] && typed[row - 2] == meant[column - 1];
        return swapped ? Math.Min(cost, before[column - 2] + 1) : cost;
    }
}
