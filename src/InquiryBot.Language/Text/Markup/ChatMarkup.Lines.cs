namespace InquiryBot.Language.Text.Markup;

internal sealed partial class ChatMarkup
{
    private int OpenFirstLine()
    {
        var line = LineStart.Read(_text, 0);
        OpenLine(line);
        if (line.IsPlain)
            return 0;
        _into.Put(new Mark(MarkKind.Break, 0, line.End, Flags: FlagsOf(line), Zone: Zone(line.Quoted)));
        return line.End;
    }

    private int ReadLineBreak(int i)
    {
        var end = i;
        while (end < _text.Length && char.IsWhiteSpace(_text[end]))
            end++;
        if (_html == HtmlDialect.Blocks)
            return Instead(' ', i, end);
        while (end > i && _text[end - 1] is not ('\n' or '\r'))
            end--;
        return Break(i, end);
    }

    /// <summary>Puts a border between lines; the signs that open the next line (quote, bullet, heading) are part of it.</summary>
    private int Break(int start, int end, TokenFlags flags = TokenFlags.None)
    {
        var isCell = _tableRow && _text[start] == '|';
        var line = isCell ? LineStart.Plain(end) : LineStart.Read(_text, end);
        if (!isCell)
            OpenLine(line);
        return Put(new Mark(MarkKind.Break, start, Math.Max(end, line.End), Flags: flags | FlagsOf(line), Zone: Zone(line.Quoted)));
    }

    private void OpenLine(in LineStart line)
    {
        _restQuoted |= line.RestQuoted;
        _tableRow = line.TableRow;
        ForgetDelimiters();
    }

    private SentenceZone Zone(bool quotedLine) => quotedLine || _restQuoted || _quoteDepth > 0 ? SentenceZone.Quoted : SentenceZone.Own;

    private static TokenFlags FlagsOf(in LineStart line) => line.ListItem ? TokenFlags.ListItem : TokenFlags.None;
}
