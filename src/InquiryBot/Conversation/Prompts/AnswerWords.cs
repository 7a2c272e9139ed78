using System.Globalization;
using System.Text;

namespace InquiryBot.Conversation.Prompts;

/// <summary>An answer as plain words: lower case, without accents, punctuation and emphasis.</summary>
internal static class AnswerWords
{
    /// <summary>Longer than this is a story, not an answer to pick from.</summary>
    public const int LongestAnswer = 200;

    public static string[] Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
            AppendTo(plain, rune);
        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    // Half a surrogate pair cannot be normalized; the colour of a thumb does not change its meaning.
    private static string WellFormed(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.ToLowerInvariant().EnumerateRunes())
        {
            if (rune.Value is not (>= 0x1F3FB and <= 0x1F3FF))
                kept.Append(rune);
        }

        return kept.ToString();
    }

    private static void AppendTo(StringBuilder plain, Rune rune)
    {
        if (Rune.IsLetterOrDigit(rune))
            plain.Append(rune);
        else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol && rune != Rune.ReplacementChar)
            plain.Append(' ').Append(rune).Append(' ');
        else if (!IsDropped(rune))
            plain.Append(' ');
    }

    // Accents, apostrophes ("don't" is "dont") and what only joins or colours emoji.
    private static bool IsDropped(Rune rune) =>
        rune.Value is '\'' or '’' or 0xFE0F or 0x200D || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
}
