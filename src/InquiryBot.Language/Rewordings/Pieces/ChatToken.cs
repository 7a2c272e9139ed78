namespace InquiryBot.Language.Rewordings.Pieces;

/// <summary>Recognises what chat platforms write between words: mentions, links, code, emoji names and layout tags.</summary>
/// <param name="Length">How many code units it takes; 0 when there is none here.</param>
/// <param name="Kind">What it is; null for a layout tag, which carries no meaning.</param>
internal readonly record struct ChatToken(int Length, PieceKind? Kind)
{
    private static readonly System.Buffers.SearchValues<char> LinkEnds = System.Buffers.SearchValues.Create(" \t\r\n<>");

    private static readonly string[] Emoticons = [":-)", ":)", ";-)", ";)", ":-(", ":(", ":D", ":p", ":P", "xD", "XD", "<3"];

    public static ChatToken At(ReadOnlySpan<char> text) => text[0] switch
    {
        '`' => Code(text),
        '<' => text.StartsWith("<3") ? new(2, PieceKind.Emoji) : Tag(text),
        '@' => Mention(text),
        ':' or ';' or 'x' or 'X' => EmojiName(text),
        'h' or 'H' or 'w' or 'W' => Link(text),
        _ => default,
    };

    private static ChatToken Code(ReadOnlySpan<char> text)
    {
        var fence = text.StartsWith("```") ? 3 : 1;
        var end = text[fence..].IndexOf(text[..fence]);
        return end <= 0 ? new(fence, null) : new(end + (2 * fence), PieceKind.Code);
    }

    private static ChatToken Tag(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('>');
        if (end < 2)
            return default;
        if (text[1] is '@' or '!')
            return new(end + 1, PieceKind.Mention);
        if (text.StartsWith("<at", StringComparison.OrdinalIgnoreCase) && text.IndexOf("</at>", StringComparison.OrdinalIgnoreCase) is > 0 and var close)
            return new(close + 5, PieceKind.Mention);
        if (text[1] == '#' || text[..end].Contains("://", StringComparison.Ordinal) || text.StartsWith("<mailto:"))
            return new(end + 1, PieceKind.Link);
        return char.IsLetter(text[1]) || text[1] == '/' ? new(end + 1, null) : default;
    }

    private static ChatToken Mention(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.'))
            end++;
        while (end > 1 && text[end - 1] is '.' or '-')
            end--;
        return end > 1 ? new(end, PieceKind.Mention) : default;
    }

    private static ChatToken EmojiName(ReadOnlySpan<char> text)
    {
        foreach (var emoticon in Emoticons)
        {
            if (text.StartsWith(emoticon, StringComparison.Ordinal) && (text.Length == emoticon.Length || !char.IsLetterOrDigit(text[emoticon.Length])))
                return new(emoticon.Length, PieceKind.Emoji);
        }

        var end = 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-' or '+'))
            end++;
        return text[0] == ':' && end is > 1 and < 40 && end < text.Length && text[end] == ':' ? new(end + 1, PieceKind.Emoji) : default;
    }

    private static ChatToken Link(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return default;
        var end = text.IndexOfAny(LinkEnds);
        end = end < 0 ? text.Length : end;
        while (end > 0 && text[end - 1] is '.' or ',' or '!' or '?' or ')' or ';' or ':')
            end--;
        return new(end, PieceKind.Link);
    }
}
