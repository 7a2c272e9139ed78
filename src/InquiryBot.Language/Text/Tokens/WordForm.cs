namespace InquiryBot.Language.Text.Tokens;

/// <summary>Writes the form of a word: lower case, straight apostrophes, no letter more than twice in a row.</summary>
internal static class WordForm
{
    public static TokenFlags Write(ReadOnlySpan<char> word, Span<char> form, out int written)
    {
        int upper = 0, letters = 0, run = 0;
        var longest = 0;
        written = 0;
        foreach (var c in word)
        {
            var lower = Lower(c);
            if (char.IsLetter(c))
            {
                letters++;
                if (c != lower)
                    upper++;
            }

            run = written > 0 && form[written - 1] == lower ? run + 1 : 1;
            longest = Math.Max(longest, run);
            if (run <= 2 || char.IsDigit(lower))
                form[written++] = lower;
        }

        return (char.IsUpper(word[0]) ? TokenFlags.Capitalised : TokenFlags.None)
            | (upper >= 2 && upper == letters ? TokenFlags.Shouted : TokenFlags.None)
            | (longest > 2 && letters > 2 ? TokenFlags.Elongated : TokenFlags.None);
    }

    private static char Lower(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        '’' or 'ʼ' => '\'',
        _ => char.ToLowerInvariant(c),
    };
}
