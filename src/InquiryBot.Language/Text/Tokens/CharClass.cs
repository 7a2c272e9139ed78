using System.Globalization;

namespace InquiryBot.Language.Text.Tokens;

/// <summary>What a character can begin.</summary>
internal enum CharClass : byte
{
    Symbol,
    Space,
    Letter,
    Digit,
    EndMark,
    Mark,
    Colon,
    At,
    Hash,
    Slash,
    Break,
    Object,
    Picture,
    Joined,
    Sign,
}

internal static class CharClasses
{
    private static readonly CharClass[] Ascii = BuildAscii();

    public static CharClass Of(char c) => c < 128 ? Ascii[c] : OfOther(c);

    public static bool IsWordPart(char c) => Of(c) is CharClass.Letter or CharClass.Digit or CharClass.Joined;

    private static CharClass[] BuildAscii()
    {
        var classes = new CharClass[128];
        for (var c = (char)0; c < 128; c++)
            classes[c] = char.IsAsciiLetter(c) ? CharClass.Letter
                : char.IsAsciiDigit(c) ? CharClass.Digit
                : c <= ' ' || c == 127 ? CharClass.Space
                : ".!?".Contains(c) ? CharClass.EndMark
                : ",\"'()-[]{}".Contains(c) ? CharClass.Mark
                : ":;".Contains(c) ? CharClass.Colon
                : "/\\~".Contains(c) ? CharClass.Slash
                : CharClass.Symbol;
        classes['\n'] = CharClass.Break;
        classes['@'] = CharClass.At;
        classes['#'] = CharClass.Hash;
        return classes;
    }

    private static CharClass OfOther(char c) => c switch
    {
        '…' or '‽' or '\u037E' or '？' or '！' or '。' => CharClass.EndMark,
        '‘' or '’' or '‚' or '“' or '”' or '„' or '«' or '»' or '‹' or '›' or '–' or '—' or '‒' or '―' or '¿' or '¡' or '，' => CharClass.Mark,
        Markup.CleanText.ObjectSign => CharClass.Object,
        Markup.CleanText.IgnoredSign or Markup.CleanText.StrikeSign or Markup.CleanText.StrikeEndSign => CharClass.Sign,
        '\u2028' or '\u2029' or '\u0085' => CharClass.Space,
        '\uFE0F' or '\u20E3' => CharClass.Picture,
        >= '\u2600' and <= '\u27BF' or >= '\u2B00' and <= '\u2BFF' or '\u203C' or '\u2049' or >= '\u231A' and <= '\u23FF' => CharClass.Picture,
        _ when char.IsSurrogate(c) => CharClass.Picture,
        _ when char.IsLetter(c) => CharClass.Letter,
        _ when char.IsDigit(c) => CharClass.Digit,
        _ when char.IsWhiteSpace(c) => CharClass.Space,
        _ => OfCategory(CharUnicodeInfo.GetUnicodeCategory(c)),
    };

    private static CharClass OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Joined,
        UnicodeCategory.Format or UnicodeCategory.Control => CharClass.Space,
        _ => CharClass.Symbol,
    };
}
