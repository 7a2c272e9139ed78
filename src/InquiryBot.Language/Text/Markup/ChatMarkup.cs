using System.Buffers;

namespace InquiryBot.Language.Text.Markup;

/// <summary>
/// Reads Slack mrkdwn, Teams HTML and Markdown as what they mean, construct by construct; what is not a whole construct stays the text it is.
/// No search goes back, and a search that failed is not tried again on the same line, so the work is linear in the length of the text.
/// </summary>
internal sealed partial class ChatMarkup
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "<&`*_~[!|:\n\r\u00AD\u034F\u061C\u180E\u200B\u200C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF" +
        "\uFDD0\uFDD1\uFDD2");

    private static readonly SearchValues<char> AddressEnders = SearchValues.Create(" \t\r\n<>`\"\u00A0\uFFFC");

    private string _text = "";
    private CleanText _into = new();
    private HtmlDialect _html;
    private bool _restQuoted;
    private bool _tableRow;
    private int _quoteDepth;

    public void Read(string text, CleanText into)
    {
        into.Clear();
        _text = text;
        _into = into;
        _html = HtmlDialects.Of(text);
        _restQuoted = false;
        _quoteDepth = 0;
        _noFence = false;
        _unclosed = 0;
        var i = OpenFirstLine();
        while (i < text.Length)
        {
            var ordinary = text.AsSpan(i).IndexOfAny(Special);
            var end = ordinary < 0 ? text.Length : i + ordinary;
            into.Copy(text, i, end);
            i = end < text.Length ? ReadSpecial(end) : end;
        }
    }

    private int ReadSpecial(int i) => _text[i] switch
    {
        '\n' or '\r' => ReadLineBreak(i),
        '<' => ReadAngle(i),
        '&' => ReadEntity(i),
        '`' => ReadTicks(i),
        '*' or '_' or '~' => ReadDelimiters(i),
        '[' => ReadLink(i, i),
        '!' => i + 1 < _text.Length && _text[i + 1] == '[' ? ReadLink(i, i + 1) : Literally(i, i + 1),
        '|' => _tableRow ? Break(i, i + 1) : Literally(i, i + 1),
        ':' => ReadAddress(i),
        '\uFDD0' or '\uFDD1' or '\uFDD2' => Instead('\uFFFD', i, i + 1),
        _ => i + 1,
    };

    private int Literally(int start, int end)
    {
        _into.Copy(_text, start, end);
        return end;
    }

    private int Instead(char by, int start, int end)
    {
        _into.Replace(by, start, end);
        return end;
    }

    private int Put(in Mark mark)
    {
        _into.Put(mark);
        return mark.End;
    }

    /// <summary>The rest of an address is never markup, whatever stars and underscores it has.</summary>
    private int ReadAddress(int i)
    {
        if (!_text.AsSpan(i).StartsWith("://", StringComparison.Ordinal))
            return Literally(i, i + 1);
        var length = _into.Looked(_text.AsSpan(i).IndexOfAny(AddressEnders), _text.Length - i);
        var address = length < 0 ? _text.AsSpan(i) : _text.AsSpan(i, length);
        return Literally(i, i + address.TrimEnd("*_~|").Length);
    }

    /// <summary>Reads <c>[label](address)</c>; <paramref name="start"/> is where the construct begins, an image's <c>!</c> included.</summary>
    private int ReadLink(int start, int bracket)
    {
        var rest = _text.AsSpan(bracket + 1);
        var label = _into.Looked(rest.IndexOfAny("[]\n"), rest.Length);
        if (label <= 0 || rest[label] != ']' || label + 2 >= rest.Length || rest[label + 1] != '(')
            return Literally(start, bracket + 1);
        var target = rest[(label + 2)..];
        var end = _into.Looked(target.IndexOfAny(" \n()"), target.Length);
        if (end <= 0 || target[end] != ')' || !MayBeAddress(target[..end]))
            return Literally(start, bracket + 1);
        return Put(new Mark(MarkKind.Link, start, bracket + 1 + label + 2 + end + 1, new TextSpan(bracket + 1, label)));
    }

    private static bool MayBeAddress(ReadOnlySpan<char> target) =>
        target[0] is '/' or '#' or '.' || target.Contains("://", StringComparison.Ordinal) || target.Contains('.') || target.StartsWith("mailto:", StringComparison.Ordinal);
}
