namespace InquiryBot.Language.Text.Markup;

/// <summary>How much HTML a message is.</summary>
internal enum HtmlDialect : byte
{
    /// <summary>None: a tag in it is something the author typed.</summary>
    None,

    /// <summary>Inline tags only; line breaks still mean line breaks.</summary>
    Inline,

    /// <summary>Block tags; line breaks in the source are white space.</summary>
    Blocks,
}

internal static class HtmlDialects
{
    /// <summary>A message is HTML when it closes a known tag, or has a line break or picture tag: a lone <c>&lt;p&gt;</c> was typed by its author.</summary>
    public static HtmlDialect Of(string text)
    {
        var dialect = HtmlDialect.None;
        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 2 < text.Length;)
        {
            var tag = HtmlTag.Read(text, i);
            if (tag.Closes || tag.Is(HtmlTag.Known.Br) || tag.Is(HtmlTag.Known.Img))
            {
                if (tag.IsBlock)
                    return HtmlDialect.Blocks;
                if (!tag.Is(HtmlTag.Known.Unknown) && !tag.Is(HtmlTag.Known.At))
                    dialect = HtmlDialect.Inline;
            }

            var next = text.AsSpan(i + 1).IndexOf('<');
            i = next < 0 ? -1 : i + 1 + next;
        }

        return dialect;
    }
}
