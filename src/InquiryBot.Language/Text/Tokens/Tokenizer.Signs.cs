namespace InquiryBot.Language.Text.Tokens;

internal sealed partial class Tokenizer
{
    private int Number(ReadOnlySpan<char> chars, int start)
    {
        var end = NumberEnd(chars, start);
        if (end < chars.Length && start >= _plainUntil && (chars[end] is '@' or '/' or '\\' or '_' or '.' || char.IsLetter(chars[end])))
        {
            var taken = TakeChunk(chars, start);
            if (taken > start)
                return taken;
        }

        AddWhole(TokenKind.Number, chars, start, end);
        return end;
    }

    /// <summary>9.30, 10:00, 1.000,50, 12-11-2026, 24/7, 12u, 4pm, 50%: signs belong when a digit or letter follows.</summary>
    private static int NumberEnd(ReadOnlySpan<char> chars, int start)
    {
        var i = start + 1;
        for (; i < chars.Length; i++)
        {
            if (CharClasses.IsWordPart(chars[i]))
                continue;
            if (chars[i] is not ('.' or ',' or ':' or '/' or '-' or '\'' or '’') || i + 1 >= chars.Length || !CharClasses.IsWordPart(chars[i + 1]))
                break;
            if (!char.IsDigit(chars[i + 1]) && chars[i] is not '-' and not '\'' and not '’')
                break;
        }

        return i < chars.Length && chars[i] is '%' or '°' ? i + 1 : i;
    }

    private int AtSign(ReadOnlySpan<char> chars, int start)
    {
        var end = start + 1;
        while (end < chars.Length && (CharClasses.IsWordPart(chars[end]) || chars[end] is '.' or '-' or '_'))
            end++;
        while (end > start && chars[end - 1] is '.' or '-' or '_')
            end--;
        if (end <= start + 1)
            return AddAs(TokenKind.Symbol, start, start + 1, "@");
        AddWhole(TokenKind.Mention, chars, start, end, start + 1, Mentions.FlagsOf(chars[(start + 1)..end]));
        return end;
    }

    private int HashSign(ReadOnlySpan<char> chars, int start)
    {
        var end = start + 1;
        while (end < chars.Length && (CharClasses.IsWordPart(chars[end]) || chars[end] is '-' or '_'))
            end++;
        if (end == start + 1)
            return AddAs(TokenKind.Symbol, start, start + 1, "#");
        if (char.IsDigit(chars[start + 1]))
            AddWhole(TokenKind.Number, chars, start, end);
        else
            AddWhole(TokenKind.Mention, chars, start, end, start + 1, TokenFlags.Channel);
        return end;
    }

    private int Slash(ReadOnlySpan<char> chars, int start)
    {
        var path = start >= _plainUntil && (_space || chars[start] == '\\') ? TakePath(chars, start) : start;
        return path > start ? path : Symbol(chars, start);
    }

    /// <summary>Takes a path that begins with a sign: /usr/bin, ./x, ../x, \\\\server\\share, ~/x.</summary>
    private int TakePath(ReadOnlySpan<char> chars, int start)
    {
        var end = Chunk.End(chars, start);
        _clean.Looked(end - start, 0);
        var core = chars[start..end].TrimEnd(".,:!?");
        if (core is "." or "./" or "../")
            core = chars[start..end];
        if (FileNames.IsPath(core) || core.Length > 2 && core[0] == '/' && FileNames.IsFileName(core))
        {
            AddWhole(TokenKind.File, chars, start, start + core.Length);
            return start + core.Length;
        }

        _plainUntil = end;
        return start;
    }
}
