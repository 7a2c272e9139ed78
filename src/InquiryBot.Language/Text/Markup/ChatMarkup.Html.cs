using static InquiryBot.Language.Text.Markup.HtmlTag;

namespace InquiryBot.Language.Text.Markup;

internal sealed partial class ChatMarkup
{
    private const string MentionType = "http://schema.skype.com/Mention";

    /// <summary>Names for which no closing tag is left in the message, one bit each.</summary>
    private int _unclosed;

    private int ReadAngle(int i)
    {
        if (SlackToken.TryRead(_text, i, out var mark))
            return mark.Kind == MarkKind.Break ? Spell(mark) : Put(mark);
        var tag = HtmlTag.Read(_text, i);
        _into.Looked(tag.End - i, 0);
        if (!tag.IsTag || (_html == HtmlDialect.None && !tag.Is(Known.At)))
            return Literally(i, i + 1);
        return tag.Closes ? ReadClosing(i, tag) : ReadOpening(i, tag);
    }

    /// <summary>A date: its fallback text is what people see.</summary>
    private int Spell(in Mark date)
    {
        _into.Copy(_text, date.Label.Start, date.Label.End);
        return date.End;
    }

    private int ReadOpening(int i, in HtmlTag tag) => tag.Name switch
    {
        Known.At => ReadElement(i, tag, MarkKind.Mention, TokenFlags.None),
        Known.A => ReadElement(i, tag, MarkKind.Link, TokenFlags.None),
        Known.Code => ReadElement(i, tag, MarkKind.Code, TokenFlags.None),
        Known.Pre or Known.Codeblock => ReadCodeBlock(i, tag),
        Known.Span when tag.Attribute(_text, "itemtype").In(_text).SequenceEqual(MentionType) => ReadElement(i, tag, MarkKind.Mention, TokenFlags.None),
        Known.Blockquote => OpenQuote(i, tag),
        Known.Img or Known.Emoji => ReadPicture(i, tag),
        Known.Struck => Instead(CleanText.StrikeSign, i, tag.End),
        Known.Li => Break(i, tag.End, TokenFlags.ListItem),
        _ => ReadOther(i, tag),
    };

    private int ReadClosing(int i, in HtmlTag tag)
    {
        if (tag.Is(Known.Struck))
            return Instead(CleanText.StrikeEndSign, i, tag.End);
        if (tag.Is(Known.Blockquote) && _quoteDepth > 0)
            _quoteDepth--;
        return tag.Is(Known.At) ? Literally(i, i + 1) : ReadOther(i, tag);
    }

    private int OpenQuote(int i, in HtmlTag tag)
    {
        _quoteDepth++;
        return Break(i, tag.End);
    }

    /// <summary>Any other tag: a block is a border, formatting is nothing, an unknown one was typed.</summary>
    private int ReadOther(int i, in HtmlTag tag)
    {
        if (tag.IsBlock)
            return Break(i, tag.End);
        return tag.Is(Known.Unknown) ? Literally(i, i + 1) : tag.End;
    }

    private int ReadPicture(int i, in HtmlTag tag)
    {
        var alt = tag.Attribute(_text, "alt");
        var isEmoji = alt.Length is > 0 and < 12 && !char.IsAscii(_text[alt.Start]);
        return isEmoji ? Put(new Mark(MarkKind.Emoji, i, tag.End, alt)) : Instead(' ', i, tag.End);
    }

    /// <summary>An element that is one thing as a whole; its label is its content.</summary>
    private int ReadElement(int i, in HtmlTag tag, MarkKind kind, TokenFlags flags)
    {
        var close = FindClosing(tag);
        if (close < 0)
            return tag.Is(Known.At) ? Literally(i, i + 1) : tag.End;
        var label = TextSpan.Between(tag.End, close);
        var end = HtmlTag.Read(_text, close) is { IsTag: true } closing ? closing.End : close;
        return Put(new Mark(kind, i, end, label.In(_text).Contains('<') ? default : label, flags));
    }

    private int ReadCodeBlock(int i, in HtmlTag tag)
    {
        _into.Put(new Mark(MarkKind.Break, i, i, Zone: SentenceZone.Code));
        var end = ReadElement(i, tag, MarkKind.Code, TokenFlags.None);
        _into.Put(new Mark(MarkKind.Break, end, end, Zone: Zone(false)));
        return end;
    }

    private int FindClosing(in HtmlTag tag)
    {
        var bit = 1 << (int)tag.Name;
        if ((_unclosed & bit) != 0)
            return -1;
        Span<char> closing = stackalloc char[LongestName + 2];
        "</".CopyTo(closing);
        tag.LowerName(_text, closing[2..]);
        var length = _into.Looked(_text.AsSpan(tag.End).IndexOf(closing[..(tag.NameLength + 2)], StringComparison.OrdinalIgnoreCase), _text.Length - tag.End);
        if (length < 0)
            _unclosed |= bit;
        return length < 0 ? -1 : tag.End + length;
    }
}
