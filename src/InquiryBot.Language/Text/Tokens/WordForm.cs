using System.Text;
using InquiryBot.Language.Text.Detection;

namespace InquiryBot.Language.Text.Tokens;

/// <summary>Writes the form of a word: lower case, straight apostrophes, accents composed, stretched letters bounded.</summary>
internal static class WordForm
{
    private const int LongestStretchedWord = 40;

    /// <summary>Consonants that no word of either language doubles at its end.</summary>
    private const string NeverDoubleAtEnd = "bcdghjkmnpqrtvwxz";

    public static TokenFlags Write(ReadOnlySpan<char> word, Span<char> form, out int written)
    {
        if (TryCopyPlain(word, form))
        {
            written = word.Length;
            return TokenFlags.None;
        }
        return WriteAny(word, form, out written);
    }

    /// <summary>Most words are small letters, none three times in a row: they are their own form.</summary>
    private static bool TryCopyPlain(ReadOnlySpan<char> word, Span<char> form)
    {
        char last = '\0', beforeLast = '\0';
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (!char.IsAsciiLetterLower(c) || (c == last && c == beforeLast))
                return false;
            form[i] = c;
            (last, beforeLast) = (c, last);
        }
        return true;
    }

    private static TokenFlags WriteAny(ReadOnlySpan<char> word, Span<char> form, out int written)
    {
        int upper = 0, letters = 0, run = 0, longest = 0;
        written = 0;
        foreach (var c in word)
        {
            if (c is >= '\u0300' and <= '\u036F')
            {
                if (written > 0)
                    form[written - 1] = Compose(form[written - 1], c);
                continue;
            }

            var lower = Lower(c);
            letters += char.IsLetter(c) ? 1 : 0;
            upper += lower != c && c is not ('’' or 'ʼ') ? 1 : 0;
            run = written > 0 && form[written - 1] == lower ? run + 1 : 1;
            longest = Math.Max(longest, run);
            if (run <= 2 || char.IsDigit(lower))
                form[written++] = lower;
        }

        var stretched = longest > 2 && letters > 2;
        if (stretched && word.Length <= LongestStretchedWord)
            written = Shrink(word, form, written);
        return (char.IsUpper(word[0]) ? TokenFlags.Capitalised : TokenFlags.None)
            | (upper >= 2 && upper == letters ? TokenFlags.Shouted : TokenFlags.None)
            | (stretched ? TokenFlags.Elongated : TokenFlags.None);
    }

    /// <summary>"pleeeease" is a stretched "please", "heeeel" a stretched "heel": the spelling that is a known word wins.</summary>
    private static int Shrink(ReadOnlySpan<char> word, Span<char> form, int written)
    {
        Span<char> single = stackalloc char[LongestStretchedWord];
        var length = 0;
        for (var i = 0; i < word.Length;)
        {
            var end = i + 1;
            while (end < word.Length && Lower(word[end]) == Lower(word[i]))
                end++;
            for (var k = 0; k < (end - i > 2 ? 1 : end - i); k++)
                single[length++] = Lower(word[i]);
            i = end;
        }

        if (IsKnown(form[..written]) || !IsKnown(single[..length]) && !(written > length && NeverDoubleAtEnd.Contains(form[written - 1])))
            return written;
        single[..length].CopyTo(form);
        return length;
    }

    private static bool IsKnown(ReadOnlySpan<char> word)
    {
        Profiles.Instance.TryFind(word, out _, out var isEnglish, out var isDutch);
        return isEnglish || isDutch;
    }

    /// <summary>Puts an accent on the letter before it where there is such a letter; drops it where there is none.</summary>
    private static char Compose(char letter, char accent)
    {
        var composed = string.Create(2, (letter, accent), static (chars, pair) => (chars[0], chars[1]) = pair).Normalize(NormalizationForm.FormC);
        return composed.Length == 1 ? composed[0] : letter;
    }

    private static char Lower(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        '’' or 'ʼ' => '\'',
        _ => char.ToLowerInvariant(c),
    };
}
