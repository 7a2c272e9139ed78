namespace InquiryBot.Conversation.Prompts;

/// <summary>How well an answer names a choice: 3 and more word for word, 2 and more when it holds the name, 1 and more when it is a part of it.</summary>
internal static class ChoiceScore
{
    public static double Of(string[] words, string[] meaningful, string[] name, bool slips)
    {
        if (name.Length == 0)
            return 0;
        if (words.AsSpan().SequenceEqual(name))
            return 4;
        if (words.Any(PromptWords.Negations.Contains) && !name.Any(PromptWords.Negations.Contains))
            return 0;

        var telling = name.Where(word => !PromptWords.Fillers.Contains(word)).ToArray();
        if (telling.Length == 0 || meaningful.Length == 0)
            return 0;
        if (meaningful.AsSpan().SequenceEqual(telling))
            return 3;

        var hits = telling.Count(word => meaningful.Any(said => IsSame(said, word, slips)));
        if (hits == telling.Length)
            return 2 + Share(hits, meaningful.Length);
        return hits > 0 && meaningful.All(said => telling.Any(word => IsSame(said, word, slips))) ? 1 + Share(hits, telling.Length) : 0;
    }

    private static double Share(int part, int whole) => part / (double)(whole + 1);

    private static bool IsSame(string said, string word, bool slips) =>
        said == word || (slips && EditDistance.Forgiven(word) is var bound && EditDistance.Between(said, word, bound) <= bound);
}
