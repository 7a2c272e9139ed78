using System.Globalization;
using InquiryBot.Conversation;
using InquiryBot.Conversation.Prompts;

namespace InquiryBot.Retrospectives.Talk;

/// <summary>A phrase that was understood, and what stood behind it.</summary>
/// <param name="Word">Which.</param>
/// <param name="Rest">What stood behind it; empty for nothing.</param>
internal sealed record RetroPhrase(RetroWord Word, string Rest)
{
    /// <summary>The numbers in what stood behind it.</summary>
    public IReadOnlyList<int> Numbers =>
        [.. Rest.Split([' ', ',', '+', '&', ';'], StringSplitOptions.RemoveEmptyEntries).Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(number => number > 0)];

    /// <summary>Never the words.</summary>
    public override string ToString() => $"{Word}";
}

/// <summary>
/// Understands what can be said, typed freely in English or Dutch, a slip of the finger forgiven except where something would be lost. Words that take
/// something behind them take a number or a colon, so that a card that happens to begin alike stays a card.
/// </summary>
internal static class RetroWords
{
    private const int LongestPhrase = 60;

    // Short words are too close to other words; a slip is seldom in the first letter.
    private const int ShortestForgiven = 4;

    private static readonly RetroWord[] NeverForgiven = [RetroWord.Stop, RetroWord.StopSure, RetroWord.Leave, RetroWord.Approve, RetroWord.Release, RetroWord.LetGo];

    private static readonly Dictionary<RetroWord, string[]> Phrases = Enum.GetValues<RetroWord>().ToDictionary(word => word, PhrasesOf);

    /// <summary>The phrase in a message that is one of some words, or null.</summary>
    public static RetroPhrase? Find(string text, params ReadOnlySpan<RetroWord> words)
    {
        var said = text.Trim();
        var plain = Commands.Plain(said);
        foreach (var word in words)
        {
            if (Array.IndexOf(Phrases[word], plain) >= 0)
                return new RetroPhrase(word, "");
        }

        foreach (var word in words)
        {
            if (RestBehind(word, said) is { } rest)
                return new RetroPhrase(word, rest);
        }

        if (plain.Length > LongestPhrase)
            return null;
        foreach (var word in words)
        {
            if (!NeverForgiven.Contains(word) && Array.Exists(Phrases[word], phrase => IsSlip(plain, phrase)))
                return new RetroPhrase(word, "");
        }

        return null;
    }

    /// <summary>The first way to say something in a language: what stands on its button.</summary>
    public static string LabelOf(RetroWord word, BotTexts texts)
    {
        var first = texts[$"retro.word.{word}"].Split('|')[0].Trim();
        return $"{char.ToUpper(first[0], CultureInfo.InvariantCulture)}{first[1..]}";
    }

    private static bool IsSlip(string said, string phrase) =>
        phrase.Length >= ShortestForgiven && said.Length > 1 && said[0] == phrase[0] && EditDistance.Forgiven(phrase) is var bound && EditDistance.Between(said, phrase, bound) <= bound;

    // "park: an idea", "together 1 3", "leave out 2"
    private static string? RestBehind(RetroWord word, string said)
    {
        foreach (var phrase in Phrases[word])
        {
            if (said.Length <= phrase.Length || !said.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = said[phrase.Length..];
            if (rest[0] == ':')
                return rest[1..].Trim();
            if (rest[0] == ' ' && rest.TrimStart() is [>= '0' and <= '9', ..])
                return rest.Trim();
        }

        return null;
    }

    private static string[] PhrasesOf(RetroWord word) =>
    [
        .. ((BotTexts[])[BotTexts.English, BotTexts.Dutch]).SelectMany(texts => texts[$"retro.word.{word}"].Split('|', StringSplitOptions.TrimEntries)).Distinct()
            .OrderByDescending(phrase => phrase.Length),
    ];
}
