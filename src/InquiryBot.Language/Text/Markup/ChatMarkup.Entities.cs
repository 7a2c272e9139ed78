namespace InquiryBot.Language.Text.Markup;

internal sealed partial class ChatMarkup
{
    private const int LongestEntity = 12;

    private int ReadEntity(int i)
    {
        var rest = _text.AsSpan(i + 1, Math.Min(LongestEntity, _text.Length - i - 1));
        var length = rest.IndexOf(';');
        if (length <= 0 || !Entities.TryDecode(rest[..length], out var codePoint))
            return Literally(i, i + 1);
        var end = i + length + 2;
        if (codePoint <= char.MaxValue)
            return IsInvisible((char)codePoint) ? end : Instead(Harmless((char)codePoint), i, end);
        _into.Replace((char)(0xD7C0 + (codePoint >> 10)), i, end);
        return Instead((char)(0xDC00 + (codePoint & 0x3FF)), i, end);
    }

    private static bool IsInvisible(char c) => c >= '\u00AD' && c != '\u200D' && Special.Contains(c) && c is < '\uFDD0' or > '\uFDD2';

    /// <summary>A decoded sign is text, so it must not look like a border or a construct to those who read the clean text.</summary>
    private static char Harmless(char c) => c switch
    {
        '\u00A0' or '\n' or '\r' or '\0' => ' ',
        CleanText.ObjectSign or CleanText.IgnoredSign or CleanText.StrikeSign or CleanText.StrikeEndSign => '\uFFFD',
        _ => c,
    };
}
