using InquiryBot.Language.Text.Markup;

namespace InquiryBot.Language.Text.Tokens;

internal sealed partial class Tokenizer
{
    private const int CodeFormRoom = 64;
    private bool _struck;

    private int EndMarks(ReadOnlySpan<char> chars, int start)
    {
        if (_space && chars[start] == '.' && start + 1 < chars.Length && chars[start + 1] is '.' or '/' && TakePath(chars, start) is var path && path > start)
            return path;
        var end = start;
        int questions = 0, exclamations = 0;
        for (; end < chars.Length && CharClasses.Of(chars[end]) == CharClass.EndMark; end++)
        {
            questions += chars[end] is '?' or '？' or '\u037E' or '‽' ? 1 : 0;
            exclamations += chars[end] is '!' or '！' or '‽' ? 1 : 0;
        }

        var form = questions > 0 ? exclamations > 0 ? "?!" : "?"
            : exclamations > 0 ? "!"
            : end - start > 1 || chars[start] == '…' ? "…" : ".";
        return AddAs(TokenKind.Punctuation, start, end, form);
    }

    private int SingleMark(ReadOnlySpan<char> chars, int start)
    {
        var c = chars[start];
        if (c is '\'' or '’' or '‘' && start + 1 < chars.Length && IsClippedWord(chars, start))
        {
            var end = WordEnd(chars, start + 1);
            AddWord(chars, start, end, TokenFlags.None);
            return end;
        }

        ReadOnlySpan<char> form = c switch
        {
            '“' or '”' or '„' or '«' or '»' => "\"",
            '‘' or '’' or '‚' or '‹' or '›' => "'",
            '–' or '—' or '‒' or '―' => "-",
            _ => chars.Slice(start, 1),
        };
        return AddAs(TokenKind.Punctuation, start, start + 1, form);
    }

    /// <summary>'t, 's, 'n and the like: one letter or a known clipping, and no closing mark after it.</summary>
    private static bool IsClippedWord(ReadOnlySpan<char> chars, int start)
    {
        var i = start + 1;
        while (i < chars.Length && i - start <= 6 && char.IsLetter(chars[i]))
            i++;
        var word = chars[(start + 1)..i];
        return (word.Length == 1 || word is "em" or "er" or "ns" or "til" or "till" or "cause" or "cuz" or "bout" or "tis" or "twas" or "ie")
            && (i >= chars.Length || chars[i] is not ('\'' or '’') && !CharClasses.IsWordPart(chars[i]));
    }

    private int Colon(ReadOnlySpan<char> chars, int start)
    {
        var end = Pictures.NameEnd(chars, start);
        if (end > start)
            return AddAs(TokenKind.Emoji, start, end, Pictures.FormOfName(chars[start..end]));
        end = Pictures.EmoticonEnd(chars, start, out var form);
        return end > start
            ? AddAs(TokenKind.Emoji, start, end, form)
            : AddAs(TokenKind.Punctuation, start, start + 1, chars.Slice(start, 1));
    }

    private int Picture(ReadOnlySpan<char> chars, int start)
    {
        var end = Pictures.End(chars, start);
        return AddAs(TokenKind.Emoji, start, end, Pictures.Plain(chars[start..end]));
    }

    private int Symbol(ReadOnlySpan<char> chars, int start)
    {
        var end = Pictures.EmoticonEnd(chars, start, out var form);
        return end > start
            ? AddAs(TokenKind.Emoji, start, end, form)
            : AddAs(TokenKind.Symbol, start, start + 1, chars.Slice(start, 1));
    }

    private int MarkupSign(char sign, int i)
    {
        if (sign != CleanText.IgnoredSign)
            _struck = sign == CleanText.StrikeSign;
        return i + 1;
    }

    private int MarkedSign(ReadOnlySpan<char> chars, int i)
    {
        var marks = _clean.Marks;
        if (_mark >= marks.Length || marks[_mark].Clean != i)
            return AddAs(TokenKind.Symbol, i, i + 1, chars.Slice(i, 1));
        ref readonly var mark = ref marks[_mark++];
        var label = mark.Label.In(_into.Text);
        _ = mark.Kind switch
        {
            MarkKind.Break => AddBreak(i, mark),
            MarkKind.Mention => AddLabelled(TokenKind.Mention, i, label.Trim().TrimStart('@'), mark.Flags | Mentions.FlagsOf(label.Trim().TrimStart('@'))),
            MarkKind.Link => AddLabelled(TokenKind.Url, i, label, mark.Flags),
            MarkKind.Email => AddLabelled(TokenKind.Email, i, label, mark.Flags),
            MarkKind.Code => AddLabelled(TokenKind.Code, i, label[..Math.Min(label.Length, CodeFormRoom)], mark.Flags),
            _ => AddAs(TokenKind.Emoji, i, i + 1, Pictures.Plain(label), mark.Flags),
        };
        return i + 1;
    }

    private int AddLabelled(TokenKind kind, int i, ReadOnlySpan<char> label, TokenFlags flags)
    {
        var formStart = _into.FormBuffer.Count;
        label.ToLowerInvariant(_into.FormBuffer.Extend(label.Length));
        Add(kind, i, i + 1, formStart, flags);
        return i + 1;
    }

    private int AddBreak(int i, in Mark mark)
    {
        CloseLine();
        _struck = false;
        AddAs(TokenKind.LineBreak, i, i + 1, [], mark.Flags);
        _lines.Add(new Line(_into.TokenBuffer.Count, 0, mark.Zone, (mark.Flags & TokenFlags.ListItem) != 0));
        return i + 1;
    }
}
