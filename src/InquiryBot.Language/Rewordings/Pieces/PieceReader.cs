using System.Globalization;

namespace InquiryBot.Language.Rewordings.Pieces;

/// <summary>
/// Cuts a sentence into pieces that can be put together again. Mentions, links and code stay whole,
/// because a rewording must carry them unchanged; emphasis marks and layout tags are dropped.
/// </summary>
internal ref struct PieceReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly List<Piece> _pieces = [];
    private int _at;
    private bool _spaced;

    private PieceReader(ReadOnlySpan<char> text) => _text = text;

    public static List<Piece> Read(ReadOnlySpan<char> text)
    {
        var reader = new PieceReader(text);
        while (reader._at < text.Length)
            reader.Step();
        return reader._pieces;
    }

    private void Step()
    {
        var letter = _text[_at];
        if (char.IsWhiteSpace(letter) || char.IsControl(letter))
        {
            _at++;
            _spaced = true;
        }
        else if (ChatToken.At(_text[_at..]) is { Length: > 0 } token)
            Take(token.Length, token.Kind);
        else if (IsEmphasis(letter))
            _at++;
        else if (IsEmoji(letter))
            Take(EmojiLength(), PieceKind.Emoji);
        else if (IsWordStart(letter))
            Take(WordLength(), PieceKind.Word);
        else
            Take(RunLength(), PieceKind.Punctuation);
    }

    private void Take(int length, PieceKind? kind)
    {
        if (kind is { } known)
        {
            var text = _text.Slice(_at, length).ToString();
            _pieces.Add(new Piece(text, known == PieceKind.Word ? KeyOf(text) : text.ToLowerInvariant(), known, _spaced));
            _spaced = false;
        }
        else
        {
            _spaced = true;
        }

        _at += length;
    }

    private readonly int WordLength()
    {
        var end = _at + 1;
        while (end < _text.Length && IsWordPart(end))
            end++;
        return end - _at;
    }

    // A mark inside a word (10:30, v2.1, e-mail, it's, and/or) belongs to it; at its end it does not.
    private readonly bool IsWordPart(int at)
    {
        var letter = _text[at];
        if (IsWordStart(letter) || letter == '%')
            return true;
        return (letter is '\'' or '’' or '-' or '.' or ':' or '/' or '_' or '&' or '+' or '#' || (letter == ',' && char.IsDigit(_text[at - 1])))
            && at + 1 < _text.Length && IsWordStart(_text[at + 1]);
    }

    private readonly int RunLength()
    {
        var end = _at + 1;
        while (end < _text.Length && _text[end] == _text[_at])
            end++;
        return end - _at;
    }

    private readonly int EmojiLength()
    {
        var end = _at + 1;
        while (end < _text.Length && (IsEmoji(_text[end]) || _text[end] is '\u200D' or '\uFE0F'))
            end++;
        return end - _at;
    }

    private static bool IsWordStart(char letter) => char.IsLetterOrDigit(letter) || letter is '€' or '$' or '£';

    private static bool IsEmphasis(char letter) => letter is '*' or '_' or '~' or '\u200B' or '\uFE0F';

    private static bool IsEmoji(char letter) =>
        char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.OtherSymbol;

    private static string KeyOf(string word) =>
        word.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).ToLowerInvariant();
}
