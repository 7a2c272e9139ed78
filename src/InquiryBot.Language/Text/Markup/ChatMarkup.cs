namespace InquiryBot.Language.Text.Markup;

/// <summary>Reads the markup of chat platforms as what it means. Every step moves forward, so the work is linear in the length of the text.</summary>
internal static class ChatMarkup
{
    public static void Read(string text, CleanText into)
    {
        into.Clear();
        var i = 0;
        while (i < text.Length)
        {
            var lineEnd = text.AsSpan(i).IndexOfAny('\n', '\r');
            var end = lineEnd < 0 ? text.Length : i + lineEnd;
            into.Copy(text, i, end);
            i = end;
            while (i < text.Length && text[i] is '\n' or '\r')
                i++;
            if (i > end)
                into.Put(new Mark(MarkKind.Break, end, i));
        }
    }
}
