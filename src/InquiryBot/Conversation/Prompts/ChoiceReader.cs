using Microsoft.Bot.Builder.Dialogs.Choices;

namespace InquiryBot.Conversation.Prompts;

/// <summary>Finds the one choice that an answer means; when two could be meant, or the answer says "not that one", none.</summary>
internal static class ChoiceReader
{
    public static Choice? Find(string text, IReadOnlyList<Choice> choices)
    {
        if (choices.FirstOrDefault(choice => string.Equals(choice.Value, text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } byId)
            return byId;
        if (text.Length > AnswerWords.LongestAnswer)
            return null;

        var words = AnswerWords.Of(text);
        return words.Length == 0 ? null : FindByName(words, choices, slips: false) ?? FindByNumber(words, choices) ?? FindByName(words, choices, slips: true);
    }

    private static Choice? FindByNumber(string[] words, IReadOnlyList<Choice> choices) =>
        ChoiceNumber.Read(words, choices.Count) is { } number ? choices[number - 1] : null;

    private static Choice? FindByName(string[] words, IReadOnlyList<Choice> choices, bool slips)
    {
        var meaningful = words.Where(word => !PromptWords.Fillers.Contains(word)).ToArray();
        var best = (Choice: (Choice?)null, Score: 0d, Tied: false);
        foreach (var choice in choices)
        {
            var score = Names(choice).Max(name => ChoiceScore.Of(words, meaningful, name, slips));
            if (score > best.Score)
                best = (choice, score, false);
            else if (score > 0 && score == best.Score)
                best.Tied = true;
        }

        return best.Tied ? null : best.Choice;
    }

    private static IEnumerable<string[]> Names(Choice choice) =>
        ((string?[])[ChoiceList.LabelOf(choice), choice.Value, .. choice.Synonyms ?? []])
            .Select(name => AnswerWords.Of(name ?? string.Empty));
}
