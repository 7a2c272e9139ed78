namespace InquiryBot.Language.Rewordings.Analysis;

/// <summary>What capitals say about a word.</summary>
internal static class Capitals
{
    private static readonly HashSet<string> Opening = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "this", "that", "these", "those", "it", "its", "it's", "we", "we're", "you", "you're", "he", "she", "they", "there", "my", "your", "our",
        "nobody", "everyone", "everybody", "all", "some", "no", "not", "still", "build's", "in", "on", "at", "for", "what", "so", "if", "when", "would",
        "de", "het", "een", "dit", "dat", "deze", "die", "wij", "je", "jij", "jullie", "u", "hij", "zij", "ze", "er", "niemand", "iedereen", "alle", "mijn",
        "jouw", "ons", "onze", "geen", "niet", "nog", "als", "wat", "dus", "ik", "zoals", "sommigen", "zou", "per",
    };

    /// <summary>Whether the word, at the start of a sentence, would keep its capital in the middle: "I", "QA", "Wim", not "The".</summary>
    public static bool IsName(string word) => char.IsUpper(word[0]) && !Opening.Contains(word);
}
