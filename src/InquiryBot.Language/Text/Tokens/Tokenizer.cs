using InquiryBot.Language.Text.Markup;

namespace InquiryBot.Language.Text.Tokens;

/// <summary>Cuts clean text into tokens and lines. Every step moves forward, so the work is linear in the length of the text.</summary>
internal sealed partial class Tokenizer
{
    private readonly GrowingBuffer<Line> _lines = new(16);
    private PreparedMessage _into = new();
    private CleanText _clean = new();
    private int _stretch;
    private int _mark;
    private bool _space;

    /// <summary>Where the current run without white space ends, once it is known to be neither address nor file name.</summary>
    private int _plainUntil;

    public GrowingBuffer<Line> Lines => _lines;

    public void Run(CleanText clean, PreparedMessage into)
    {
        _into = into;
        _clean = clean;
        _stretch = _mark = _plainUntil = 0;
        _space = true;
        _struck = false;
        _lines.Clear();
        _lines.Add(new Line(0, 0, SentenceZone.Own, IsListItem: false));
        var chars = clean.Chars;
        for (var i = 0; i < chars.Length;)
            i = Step(chars, i);
        CloseLine();
    }

    private int Step(ReadOnlySpan<char> chars, int i)
    {
        var kind = CharClasses.Of(chars[i]);
        if (kind == CharClass.Space)
        {
            _space = true;
            return i + 1;
        }

        if (kind == CharClass.Sign)
            return MarkupSign(chars[i], i);
        var next = kind switch
        {
            CharClass.Letter or CharClass.Joined => Word(chars, i),
            CharClass.Digit => Number(chars, i),
            CharClass.EndMark => EndMarks(chars, i),
            CharClass.Mark => SingleMark(chars, i),
            CharClass.Colon => Colon(chars, i),
            CharClass.At => AtSign(chars, i),
            CharClass.Hash => HashSign(chars, i),
            CharClass.Slash => Slash(chars, i),
            CharClass.Picture => Picture(chars, i),
            CharClass.Break or CharClass.Object => MarkedSign(chars, i),
            _ => Symbol(chars, i),
        };
        _space = kind == CharClass.Break;
        return next;
    }

    /// <summary>Adds a token whose form is already at the end of the form buffer, from <paramref name="formStart"/> on.</summary>
    private void Add(TokenKind kind, int start, int end, int formStart, TokenFlags flags = TokenFlags.None)
    {
        var from = Origin(start, atEnd: false);
        var to = Origin(end - 1, atEnd: true);
        if (_space)
            flags |= TokenFlags.SpaceBefore;
        if (_struck)
            flags |= TokenFlags.Struck;
        _into.TokenBuffer.Add(new(from, to - from, formStart, _into.FormBuffer.Count - formStart, kind, flags));
    }

    /// <summary>Adds a token whose form is given.</summary>
    private int AddAs(TokenKind kind, int start, int end, ReadOnlySpan<char> form, TokenFlags flags = TokenFlags.None)
    {
        var formStart = _into.FormBuffer.Count;
        form.CopyTo(_into.FormBuffer.Extend(form.Length));
        Add(kind, start, end, formStart, flags);
        return end;
    }

    /// <summary>The place in the original of a clean character. Asked for in rising order, so the search never goes back far.</summary>
    private int Origin(int clean, bool atEnd)
    {
        var stretches = _clean.Stretches;
        while (_stretch > 0 && stretches[_stretch].Clean > clean)
            _stretch--;
        while (_stretch + 1 < stretches.Length && stretches[_stretch + 1].Clean <= clean)
            _stretch++;
        var stretch = stretches[_stretch];
        if (stretch.Replaced)
            return atEnd ? stretch.End : stretch.Start;
        return stretch.Start + (clean - stretch.Clean) + (atEnd ? 1 : 0);
    }

    private void CloseLine()
    {
        ref var line = ref _lines[_lines.Count - 1];
        line = line with { TokenCount = _into.TokenBuffer.Count - line.FirstToken };
    }
}

/// <summary>A line of tokens, without the break that ends it.</summary>
internal readonly record struct Line(int FirstToken, int TokenCount, SentenceZone Zone, bool IsListItem);
