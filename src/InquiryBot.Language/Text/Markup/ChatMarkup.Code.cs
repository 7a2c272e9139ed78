namespace InquiryBot.Language.Text.Markup;

internal sealed partial class ChatMarkup
{
    private const string Fence = "```";
    private bool _noFence;

    /// <summary>No closing run of one (index 1) or two (index 2) ticks stands between here and this place.</summary>
    private int _noTickBefore;
    private int _noTicksBefore;

    private int ReadTicks(int i)
    {
        var run = Run(i);
        if (run >= 3)
            return ReadFence(i, run);
        var close = FindTicks(i + run, run);
        return close < 0 ? Literally(i, i + run) : Put(new Mark(MarkKind.Code, i, close + run, TextSpan.Between(i + run, close)));
    }

    private int ReadFence(int i, int run)
    {
        var from = i + run;
        var length = _noFence ? -1 : _into.Looked(_text.AsSpan(from).IndexOf(Fence, StringComparison.Ordinal), _text.Length - from);
        if (length >= 0)
        {
            var close = from + length;
            return PutBlock(i, close + Run(close), TextSpan.Between(from, close));
        }

        // Left open at the beginning of a line, a fence runs to the end of the message; anywhere else it is a slip.
        _noFence = true;
        return IsLineStart(i) ? PutBlock(i, _text.Length, TextSpan.Between(from, _text.Length)) : Literally(i, from);
    }

    /// <summary>Code of several lines stands by itself; code within a line is part of its sentence.</summary>
    private int PutBlock(int start, int end, TextSpan code)
    {
        if (!code.In(_text).Contains('\n') && !IsLineStart(start))
            return Put(new Mark(MarkKind.Code, start, end, code));
        _into.Put(new Mark(MarkKind.Break, start, start, Zone: SentenceZone.Code));
        _into.Put(new Mark(MarkKind.Code, start, end, WithoutLanguageName(code)));
        _into.Put(new Mark(MarkKind.Break, end, end, Zone: Zone(false)));
        return end;
    }

    private TextSpan WithoutLanguageName(TextSpan code)
    {
        var text = code.In(_text);
        var line = text.IndexOf('\n');
        return line is >= 0 and < 20 && text[..line].IndexOf(' ') < 0 ? TextSpan.Between(code.Start + line + 1, code.End) : code;
    }

    private int FindTicks(int from, int run)
    {
        ref var none = ref run == 1 ? ref _noTickBefore : ref _noTicksBefore;
        if (from < none)
            return -1;
        var i = from;
        while (i < _text.Length)
        {
            var next = _into.Looked(_text.AsSpan(i).IndexOfAny('`', '\n'), _text.Length - i);
            i = next < 0 ? _text.Length : i + next;
            if (i >= _text.Length || _text[i] == '\n')
                break;
            var length = Run(i);
            if (length == run && i > from)
                return i;
            i += length;
        }

        none = i;
        return -1;
    }

    /// <summary>How many times the sign at a place stands there in a row.</summary>
    private int Run(int i)
    {
        var length = _text.AsSpan(i).IndexOfAnyExcept(_text[i]);
        return length < 0 ? _text.Length - i : length;
    }

    private bool IsLineStart(int i)
    {
        var chars = _into.Chars;
        return i == 0 || chars.IsEmpty || chars[^1] == CleanText.BreakSign;
    }
}
