using InquiryBot.Language.Text;
using InquiryBot.Retrospectives.Formats;

namespace InquiryBot.Retrospectives.Cards;

/// <summary>The lists of words by which a card is looked at, and where they stand in a text.</summary>
internal sealed class CardWords
{
    private readonly HashSet<string> _common;
    private readonly Dictionary<(string List, MessageLanguage Language), string[]> _lists = [];

    /// <summary>Reads the lists.</summary>
    /// <exception cref="ContentException">The file cannot be used.</exception>
    public CardWords(string file, TextReader text)
    {
        foreach (var entry in YamlEntry.ReadAll(file, text))
        {
            entry.RefuseOthersThan("id", "words");
            var words = entry.Words("words");
            _lists[(entry.Id("id"), MessageLanguage.English)] = words.English.Split('|', StringSplitOptions.TrimEntries);
            _lists[(entry.Id("id"), MessageLanguage.Dutch)] = words.Dutch.Split('|', StringSplitOptions.TrimEntries);
        }

        _common = [.. Of("common", MessageLanguage.English), .. Of("common", MessageLanguage.Dutch)];
    }

    /// <summary>Whether a text holds a word of a list, whole and in any case.</summary>
    public bool Holds(string list, string text, MessageLanguage language) => Array.Exists(Of(list, language), word => Find(text, word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether a text holds a word of a list as it is written, capitals included.</summary>
    public bool HoldsExactly(string list, string text, MessageLanguage language) => Array.Exists(Of(list, language), word => Find(text, word, StringComparison.Ordinal) >= 0);

    /// <summary>Whether a text begins with a word of a list.</summary>
    /// <returns>What stands behind that word; null when it does not.</returns>
    public string? Behind(string list, string text, MessageLanguage language)
    {
        foreach (var word in Of(list, language).OrderByDescending(word => word.Length))
        {
            if (Find(text, word, StringComparison.OrdinalIgnoreCase) == 0)
                return text[word.Length..].TrimStart();
        }

        return null;
    }

    /// <summary>Whether a word, in small letters, says little of what a card is about.</summary>
    public bool IsCommon(string word) => _common.Contains(word);

    /// <summary>Whether a text holds some words, whole.</summary>
    public static bool HoldsWords(string text, string words) => Find(text, words, StringComparison.OrdinalIgnoreCase) >= 0;

    private string[] Of(string list, MessageLanguage language) => _lists[(list, language == MessageLanguage.Dutch ? language : MessageLanguage.English)];

    private static int Find(string text, string word, StringComparison comparison)
    {
        var isBeginning = word[^1] == '-';
        var sought = isBeginning ? word[..^1] : word;
        for (var at = text.IndexOf(sought, comparison); at >= 0; at = text.IndexOf(sought, at + 1, comparison))
        {
            var end = at + sought.Length;
            if ((at == 0 || !IsInWord(text[at - 1])) && (isBeginning || end == text.Length || !IsInWord(text[end])))
                return at;
        }

        return -1;
    }

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character is '\'' or '’';
}
