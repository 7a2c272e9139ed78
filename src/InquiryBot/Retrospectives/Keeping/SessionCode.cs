using System.Security.Cryptography;

namespace InquiryBot.Retrospectives.Keeping;

/// <summary>What people type to come in: eight letters and digits that cannot be mistaken for each other, in two groups.</summary>
internal static class SessionCode
{
    private const string Alphabet = "BCDFGHJKMNPQRTVWXYZ2346789";
    private const int Group = 4;

    /// <summary>A code nobody can guess: one of 2·10¹¹.</summary>
    public static string New()
    {
        var code = RandomNumberGenerator.GetString(Alphabet, 2 * Group);
        return $"{code[..Group]}-{code[Group..]}";
    }

    /// <summary>The code in what somebody typed, whatever the case and with or without the dash; null when there is none.</summary>
    public static string? Read(string? typed)
    {
        var plain = (typed ?? "").Trim().ToUpperInvariant();
        if (plain.Length > 2 * Group + 3)
            return null;
        var letters = string.Concat(plain.Where(character => character is not ('-' or ' ')));
        return letters.Length == 2 * Group && letters.All(Alphabet.Contains) ? $"{letters[..Group]}-{letters[Group..]}" : null;
    }
}
