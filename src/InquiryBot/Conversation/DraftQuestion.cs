using InquiryBot.Language.Rewordings;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>What an author can answer to "could the answer be no?".</summary>
internal enum DraftAnswer
{
    Open,
    Partly,
    Fixed,
    Keep,
}

/// <summary>"Could the answer be no?": the question that decides which moves are honest.</summary>
internal static class DraftQuestion
{
    private static readonly (DraftAnswer Answer, string Label, string Words)[] Answers =
    [
        (DraftAnswer.Open, "draft.answer-open", "draft.words-open"),
        (DraftAnswer.Partly, "draft.answer-partly", "draft.words-partly"),
        (DraftAnswer.Fixed, "draft.answer-fixed", "draft.words-fixed"),
        (DraftAnswer.Keep, "draft.answer-keep", "draft.words-keep"),
    ];

    private static readonly Dictionary<string, DraftAnswer> Words = LoadWords();

    /// <summary>The question with its four buttons.</summary>
    public static Activity Ask(BotTexts texts) =>
        Saying.WithButtons(texts["draft.ask-answer"], Answers.Select(answer => texts[answer.Label]));

    /// <summary>The answer in what somebody typed or tapped, in either language; null when it is something else.</summary>
    public static DraftAnswer? Find(string? said)
    {
        var words = Commands.Plain(said ?? "");
        return Words.TryGetValue(words, out var answer) ? answer : null;
    }

    /// <summary>The same answer as the reworder knows it.</summary>
    public static AuthorAnswer AuthorAnswerOf(DraftAnswer answer) => answer switch
    {
        DraftAnswer.Open => AuthorAnswer.Open,
        DraftAnswer.Partly => AuthorAnswer.Partly,
        DraftAnswer.Fixed => AuthorAnswer.Fixed,
        _ => AuthorAnswer.Unknown,
    };

    private static Dictionary<string, DraftAnswer> LoadWords()
    {
        var words = new Dictionary<string, DraftAnswer>(StringComparer.Ordinal);
        foreach (var texts in (BotTexts[])[BotTexts.English, BotTexts.Dutch])
        {
            foreach (var (answer, label, more) in Answers)
            {
                words[Commands.Plain(texts[label])] = answer;
                foreach (var phrase in texts[more].Split('|', StringSplitOptions.TrimEntries))
                    words[phrase] = answer;
            }
        }

        return words;
    }
}
