namespace InquiryBot.Language.Text.Tokens;

internal sealed partial class Tokenizer
{
    private int Word(ReadOnlySpan<char> chars, int start)
    {
        var end = WordEnd(chars, start);
        if (chars[start] is 'v' or 'V' && end > start + 1 && !chars[(start + 1)..end].ContainsAnyExceptInRange('0', '9'))
            return Number(chars, start);
        if (end < chars.Length && start >= _plainUntil && Chunk.MayGoOn(chars, end))
        {
            var taken = TakeChunk(chars, start);
            if (taken > start)
                return taken;
        }

        AddWord(chars, start, end, TokenFlags.None);
        return end;
    }

    /// <summary>Apostrophes and hyphens belong to a word when a letter follows: don't, foto's, follow-up.</summary>
    internal static int WordEnd(ReadOnlySpan<char> chars, int start)
    {
        var i = start + 1;
        for (; i < chars.Length; i++)
        {
            var c = chars[i];
            if (char.IsAsciiLetterLower(c) || CharClasses.IsWordPart(c) || c == '_')
                continue;
            if (c is not ('\'' or '’' or '-' or 'ʼ') || i + 1 >= chars.Length || !CharClasses.IsWordPart(chars[i + 1]))
                break;
        }

        return i;
    }

    private void AddWord(ReadOnlySpan<char> chars, int start, int end, TokenFlags flags)
    {
        var forms = _into.FormBuffer;
        var formStart = forms.Count;
        var shape = WordForm.Write(chars[start..end], forms.Extend(end - start), out var written);
        forms.Shorten(formStart + written);
        Add(TokenKind.Word, start, end, formStart, flags | shape);
    }

    private int TakeChunk(ReadOnlySpan<char> chars, int start)
    {
        var end = Chunk.End(chars, start);
        _clean.Looked(end - start, 0);
        var addressEnd = Chunk.AddressEnd(chars, start, end);
        if (addressEnd > start)
        {
            _clean.Looked(addressEnd - start, 0);
            AddWhole(TokenKind.Url, chars, start, addressEnd);
            return addressEnd;
        }

        var kind = Chunk.Classify(chars[start..end], out var length);
        if (kind is null)
        {
            _plainUntil = end;
            return start;
        }

        if (kind == TokenKind.Word)
            AddAbbreviation(chars, start, start + length);
        else
            AddWhole(kind.Value, chars, start, start + length);
        return start + length;
    }

    private void AddAbbreviation(ReadOnlySpan<char> chars, int start, int end)
    {
        var forms = _into.FormBuffer;
        var formStart = forms.Count;
        foreach (var c in chars[start..end])
        {
            if (c != '.')
                forms.Add(char.ToLowerInvariant(c));
        }

        Add(TokenKind.Word, start, end, formStart, TokenFlags.Abbreviation);
    }

    /// <summary>A token whose form is its own text in lower case.</summary>
    private void AddWhole(TokenKind kind, ReadOnlySpan<char> chars, int start, int end, int formFrom = -1, TokenFlags flags = TokenFlags.None)
    {
        var source = chars[(formFrom < 0 ? start : formFrom)..end];
        var formStart = _into.FormBuffer.Count;
        source.ToLowerInvariant(_into.FormBuffer.Extend(source.Length));
        Add(kind, start, end, formStart, flags);
    }
}
