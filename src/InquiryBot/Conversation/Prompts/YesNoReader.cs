namespace InquiryBot.Conversation.Prompts;

/// <summary>Reads an answer as yes, no, or neither.</summary>
internal static class YesNoReader
{
    // "y", "ja" and "no" are too short to be anything but themselves.
    private const int ShortestForgiven = 3;

    // A longer answer is a story that happens to begin with yes.
    private const int MostWords = 6;

    public static bool? Read(string text)
    {
        if (text.Length > AnswerWords.LongestAnswer)
            return null;

        var words = AnswerWords.Of(text);
        if (words.Length is 0 or > MostWords)
            return null;

        return words switch
        {
            ["1"] => true,
            ["2"] => false,
            _ when PromptWords.Answers.TryGetValue(string.Join(' ', words), out var whole) => whole,
            [var word] => ReadWord(word),
            _ => ReadParts(words),
        };
    }

    private static bool? ReadWord(string word)
    {
        var squeezed = Squeeze(word);
        foreach (var (phrase, answer) in PromptWords.Answers)
        {
            if (phrase.Length > 1 && Squeeze(phrase) == squeezed)
                return answer;
        }

        var near = PromptWords.Answers
            .Where(answer => answer.Key.Length >= ShortestForgiven && EditDistance.Between(word, answer.Key, 1) == 1)
            .Select(answer => answer.Value).Distinct().ToList();
        return near is [{ } only] ? only : null;
    }

    /// <summary>"Yes, sure" agrees with itself; "yes, but not now" does not.</summary>
    private static bool? ReadParts(string[] words)
    {
        bool? said = null;
        for (var start = 0; start < words.Length;)
        {
            var (length, answer) = LongestPhraseAt(words, start);
            if (length == 0 && PromptWords.Fillers.Contains(words[start]) && start > 0)
            {
                start++;
                continue;
            }

            if (length == 0 || answer is null || (said is not null && said != answer))
                return null;

            said = answer;
            start += length;
        }

        return said;
    }

    private static (int Length, bool? Answer) LongestPhraseAt(string[] words, int start)
    {
        for (var length = words.Length - start; length > 0; length--)
        {
            if (PromptWords.Answers.TryGetValue(string.Join(' ', words, start, length), out var answer))
                return (length, answer);
        }

        return (0, null);
    }

    // "Jaaaa" and "noooo" are said with feeling, not mistyped.
    private static string Squeeze(string word) => new([.. word.Where((letter, index) => index == 0 || letter != word[index - 1])]);
}
