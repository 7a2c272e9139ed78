namespace InquiryBot.Conversation.Prompts;

/// <summary>The words that answers are made of, of both languages at once: people answer in either.</summary>
internal static class PromptWords
{
    private static readonly BotTexts[] s_languages = [BotTexts.English, BotTexts.Dutch];

    /// <summary>Whole answers that mean yes (true), no (false) or neither (null).</summary>
    public static IReadOnlyDictionary<string, bool?> Answers { get; } = LoadAnswers();

    /// <summary>Words that say nothing about which one is meant.</summary>
    public static IReadOnlySet<string> Fillers { get; } = Set("prompts.words.fillers");

    public static IReadOnlySet<string> Negations { get; } = Set("prompts.words.negations");

    public static IReadOnlySet<string> Last { get; } = Set("prompts.words.last");

    /// <summary>Number words and ordinals, counted from one.</summary>
    public static IReadOnlyDictionary<string, int> Numbers { get; } = LoadNumbers();

    private static Dictionary<string, bool?> LoadAnswers()
    {
        var answers = new Dictionary<string, bool?>(StringComparer.Ordinal);
        foreach (var phrase in Phrases("prompts.words.yes"))
            answers[phrase] = true;
        foreach (var phrase in Phrases("prompts.words.no"))
            answers[phrase] = false;
        foreach (var phrase in Phrases("prompts.words.unsure"))
            answers[phrase] = null;
        return answers;
    }

    private static Dictionary<string, int> LoadNumbers()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var texts in s_languages)
        {
            foreach (var key in (string[])["prompts.words.numbers", "prompts.words.ordinals"])
            {
                foreach (var (index, word) in Split(texts[key]).Index())
                    numbers[word] = index + 1;
            }
        }

        return numbers;
    }

    private static HashSet<string> Set(string key) => Phrases(key).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Phrases(string key) => s_languages.SelectMany(texts => Split(texts[key]));

    private static IEnumerable<string> Split(string list) => list.Split('|').Select(phrase => string.Join(' ', AnswerWords.Of(phrase)));
}
