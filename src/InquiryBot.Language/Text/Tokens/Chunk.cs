using System.Buffers;

namespace InquiryBot.Language.Text.Tokens;

/// <summary>Tells addresses, paths, file names and dotted abbreviations from words that merely touch: a run without white space is looked at once.</summary>
internal static class Chunk
{
    private static readonly SearchValues<char> Enders = SearchValues.Create(" \t\n\r\u00A0\u3000<>\"`|“”«»()[]{},;\uFFFC");

    private static readonly SearchValues<char> AddressEnders = SearchValues.Create(" \t\n\r\u00A0\u3000<>\"`“”«»\uFFFC\uFDD0\uFDD1\uFDD2");

    private static readonly SearchValues<string> Schemes =
        SearchValues.Create(["http://", "https://", "ftp://", "file://", "slack://", "msteams://", "ssh://", "git://", "www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the sign after a word may join it to what follows.</summary>
    public static bool MayGoOn(ReadOnlySpan<char> chars, int at) =>
        chars[at] is '.' or '/' or '\\' or ':' or '@' && at + 1 < chars.Length && !char.IsWhiteSpace(chars[at + 1]);

    public static int End(ReadOnlySpan<char> chars, int start)
    {
        var length = chars[start..].IndexOfAny(Enders);
        return length < 0 ? chars.Length : start + length;
    }

    /// <summary>Where an address with a scheme ends, brackets of its own included; its start when none begins here.</summary>
    public static int AddressEnd(ReadOnlySpan<char> chars, int start, int chunkEnd)
    {
        if (chars[start..chunkEnd].IndexOfAny(Schemes) != 0)
            return start;
        var length = chars[start..].IndexOfAny(AddressEnders);
        var address = (length < 0 ? chars[start..] : chars.Slice(start, length)).TrimEnd(".,:;!?'’*_~|");
        for (var surplus = address.Count(')') - address.Count('('); surplus > 0 && address[^1] == ')'; surplus--)
            address = address[..^1].TrimEnd(".,:;!?'’*_~|");
        return start + address.Length;
    }

    /// <summary>What a chunk is and how much of it belongs; null when it is only words.</summary>
    public static TokenKind? Classify(ReadOnlySpan<char> chunk, out int length)
    {
        length = chunk.TrimEnd(".,:!?'’*_~").Length;
        var core = chunk[..length];
        if (IsEmail(core))
            return TokenKind.Email;
        if (FileNames.IsPath(core) || FileNames.IsFileName(core))
            return TokenKind.File;
        if (WebAddresses.IsBare(core))
            return TokenKind.Url;
        return IsAbbreviation(chunk, ref length) ? TokenKind.Word : null;
    }

    private static bool IsEmail(ReadOnlySpan<char> core)
    {
        if (core.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return true;
        var at = core.IndexOf('@');
        return at > 0 && core.LastIndexOf('.') is var dot && dot > at + 1 && dot < core.Length - 1 && core[(at + 1)..].IndexOfAny("@/\\:") < 0;
    }

    /// <summary>One to three letters between dots, more than once: e.g., d.w.z., i.p.v, U.S.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> chunk, ref int length)
    {
        int run = 0, dots = 0;
        var i = 0;
        for (; i < chunk.Length; i++)
        {
            if (char.IsLetter(chunk[i]))
                run++;
            else if (chunk[i] != '.' || run == 0)
                break;
            else if (++dots > 0 && i + 1 < chunk.Length && char.IsLetter(chunk[i + 1]))
                run = 0;
            else
                break;
            if (run > 2 || i > 16)
                return false;
        }

        var endsWithDot = i < chunk.Length && chunk[i] == '.';
        length = endsWithDot ? i + 1 : i;
        return dots >= 1 && length >= 3 && (endsWithDot ? dots >= 2 || i == 3 : dots >= 2) && (length == chunk.Length || !char.IsLetterOrDigit(chunk[length]));
    }
}
