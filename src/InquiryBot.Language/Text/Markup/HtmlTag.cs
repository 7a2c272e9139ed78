namespace InquiryBot.Language.Text.Markup;

/// <summary>The shape of a tag: its name, whether it closes, and where it ends.</summary>
internal readonly record struct HtmlTag(int NameStart, int NameLength, int End, bool Closes, HtmlTag.Known Name)
{
    public const int LongestName = 16;

    /// <summary>The names that the reading asks for one by one.</summary>
    internal enum Known : byte
    {
        /// <summary>Not a tag of chat: typed by its author.</summary>
        Unknown,

        /// <summary>A border between lines.</summary>
        Block,

        /// <summary>Formatting within a line.</summary>
        Inline,
        At,
        A,
        Code,
        Pre,
        Codeblock,
        Blockquote,
        Li,
        Br,
        Img,
        Emoji,
        Span,
        Struck,
    }

    public bool IsTag => NameLength > 0;

    /// <summary>Whether it makes the message one of blocks.</summary>
    public bool IsBlock => Name is Known.Block or Known.Br or Known.Li or Known.Blockquote or Known.Pre or Known.Codeblock;

    public bool Is(Known name) => Name == name;

    /// <summary>Reads the tag at a <c>&lt;</c>; none when what follows cannot be one.</summary>
    public static HtmlTag Read(string text, int start)
    {
        var i = start + 1;
        var closes = i < text.Length && text[i] == '/';
        if (closes)
            i++;
        var nameStart = i;
        while (i < text.Length && i - nameStart <= LongestName && char.IsAsciiLetterOrDigit(text[i]))
            i++;
        var nameLength = i - nameStart;
        if (nameLength is 0 or > LongestName || i >= text.Length || !char.IsAsciiLetter(text[nameStart]) || text[i] is not ('>' or '/' or ' ' or '\n' or '\t'))
            return default;
        var end = text.AsSpan(i).IndexOfAny('<', '>');
        if (end < 0 || text[i + end] == '<')
            return default;
        return new(nameStart, nameLength, i + end + 1, closes, Find(text.AsSpan(nameStart, nameLength)));
    }

    public ReadOnlySpan<char> LowerName(string text, Span<char> room) =>
        room[..text.AsSpan(NameStart, NameLength).ToLowerInvariant(room)];

    /// <summary>The value of an attribute in double quotes; empty when it is not there.</summary>
    public TextSpan Attribute(string text, string name)
    {
        var from = NameStart + NameLength;
        var attributes = text.AsSpan(from, End - from);
        var at = attributes.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 1 || !char.IsWhiteSpace(attributes[at - 1]) || !attributes[(at + name.Length)..].StartsWith("=\"", StringComparison.Ordinal))
            return default;
        var valueStart = at + name.Length + 2;
        var length = attributes[valueStart..].IndexOf('"');
        return length < 0 ? default : new TextSpan(from + valueStart, length);
    }

    private static Known Find(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[LongestName];
        return lower[..name.ToLowerInvariant(lower)] switch
        {
            "at" => Known.At,
            "a" => Known.A,
            "code" => Known.Code,
            "pre" => Known.Pre,
            "codeblock" => Known.Codeblock,
            "blockquote" => Known.Blockquote,
            "li" => Known.Li,
            "br" => Known.Br,
            "img" => Known.Img,
            "emoji" => Known.Emoji,
            "span" => Known.Span,
            "s" or "strike" or "del" => Known.Struck,
            "p" or "div" or "ul" or "ol" or "table" or "tr" or "td" or "th" or "tbody" or "thead" or "hr"
                or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => Known.Block,
            "b" or "strong" or "i" or "em" or "u" or "font" or "sub" or "sup" or "small" or "mark" or "attachment" => Known.Inline,
            _ => Known.Unknown,
        };
    }
}
