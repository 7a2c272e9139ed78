using System.Globalization;

namespace InquiryBot.Conversation.Prompts;

/// <summary>Reads "2", "#2", "the second one", "de tweede", "2e" or "the last": a number and nothing else that matters.</summary>
internal static class ChoiceNumber
{
    private static readonly string[] s_endings = ["ste", "st", "nd", "rd", "th", "de", "e"];

    /// <summary>A number from one to <paramref name="count"/>, or null.</summary>
    public static int? Read(string[] words, int count)
    {
        var numbers = new HashSet<int>();
        var weak = new HashSet<int>();
        foreach (var word in words)
        {
            var number = NumberOf(word, count);
            var filler = PromptWords.Fillers.Contains(word);
            if (number is null && !filler)
                return null;
            if (number is { } value)
                (filler ? weak : numbers).Add(value);
        }

        // "One" and "een" are numbers only when no other number stands there: "the second one".
        var said = numbers.Count > 0 ? numbers : weak;
        return said.Count == 1 && said.First() is var only && only >= 1 && only <= count ? only : null;
    }

    private static int? NumberOf(string word, int count)
    {
        if (PromptWords.Last.Contains(word))
            return count;
        if (PromptWords.Numbers.TryGetValue(word, out var spoken))
            return spoken;
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return digits;

        var ending = s_endings.FirstOrDefault(end => word.EndsWith(end, StringComparison.Ordinal));
        return ending is not null && int.TryParse(word[..^ending.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : null;
    }
}
