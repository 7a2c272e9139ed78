namespace InquiryBot.Language.Text.Markup;

/// <summary>What the signs at the beginning of a line say about it.</summary>
/// <param name="End">Where its words begin.</param>
/// <param name="Quoted">It is a block quote.</param>
/// <param name="RestQuoted">It and everything after it is a quote: Slack's <c>&gt;&gt;&gt;</c>.</param>
/// <param name="ListItem">It opens a list item.</param>
/// <param name="TableRow">It is a row of a table.</param>
/// <param name="IsPlain">It opens with words.</param>
internal readonly record struct LineStart(int End, bool Quoted, bool RestQuoted, bool ListItem, bool TableRow, bool IsPlain)
{
    private const int LongestNumber = 3;

    public static LineStart Plain(int at) => new(at, false, false, false, false, true);

    public static LineStart Read(string text, int start)
    {
        var i = SkipSpaces(text, start);
        var quote = ReadQuote(text, i, out var depth);
        var afterQuote = SkipSpaces(text, quote);
        if (Rule(text, afterQuote) is var rule && rule > afterQuote)
            return new(rule, depth > 0, false, false, false, false);
        var heading = Heading(text, afterQuote);
        var bullet = heading > afterQuote ? heading : Bullet(text, afterQuote);
        var isItem = heading == afterQuote && bullet > afterQuote;
        if (depth == 0 && bullet == i && !StartsTable(text, i))
            return Plain(start);
        var table = StartsTable(text, bullet);
        return new(table ? bullet + 1 : bullet, depth > 0, depth >= 3 && quote - i < 14 && !text.AsSpan(i, quote - i).Contains(' '), isItem, table, false);
    }

    /// <summary>One <c>&gt;</c> or more, also escaped as Slack sends them; <c>&gt;5</c> and <c>-&gt;</c> are no quotes.</summary>
    private static int ReadQuote(string text, int start, out int depth)
    {
        depth = 0;
        var i = start;
        while (i < text.Length)
        {
            var length = text[i] == '>' ? 1 : text.AsSpan(i).StartsWith("&gt;", StringComparison.Ordinal) ? 4 : 0;
            if (length == 0)
                break;
            depth++;
            i += length;
            if (i + 1 < text.Length && text[i] == ' ' && text[i + 1] is '>' or '&')
                i++;
        }

        if (depth == 0 || i < text.Length && (char.IsDigit(text[i]) || text[i] is '=' or ')' or '.' or ':' or '_' or '<'))
        {
            depth = 0;
            return start;
        }

        return i;
    }

    /// <summary><c>- </c>, <c>* </c>, <c>• </c>, <c>1. </c>, <c>1) </c>, <c>a) </c>, with or without a check box.</summary>
    private static int Bullet(string text, int start)
    {
        var i = start;
        if (i < text.Length && text[i] is '-' or '*' or '+' or '•' or '‣' or '◦' or '▪' or '–' or '·' or '●' or '○')
            i++;
        else
            i = NumberedBullet(text, start);
        if (i == start || i >= text.Length || text[i] is not (' ' or '\t' or '\u00A0'))
            return start;
        i = SkipSpaces(text, i);
        if (i + 3 < text.Length && text[i] == '[' && text[i + 1] is ' ' or 'x' or 'X' && text[i + 2] == ']' && text[i + 3] == ' ')
            i += 4;
        return i;
    }

    private static int NumberedBullet(string text, int start)
    {
        var i = start;
        while (i < text.Length && i - start < LongestNumber && char.IsAsciiDigit(text[i]))
            i++;
        if (i == start && i + 1 < text.Length && char.IsAsciiLetterLower(text[i]) && text[i + 1] == ')')
            i++;
        return i > start && i < text.Length && text[i] is '.' or ')' ? i + 1 : start;
    }

    private static int Heading(string text, int start)
    {
        var i = start;
        while (i < text.Length && i - start < 7 && text[i] == '#')
            i++;
        return i > start && i - start <= 6 && i < text.Length && text[i] == ' ' ? i + 1 : start;
    }

    /// <summary>A line of nothing but three or more of one drawing sign, or the rule under a table's head.</summary>
    private static int Rule(string text, int start)
    {
        var i = start;
        var signs = 0;
        while (i < text.Length && text[i] is '-' or '=' or '*' or '_' or '|' or ':' or ' ')
            signs += text[i++] is ' ' or ':' ? 0 : 1;
        return signs >= 3 && (i == text.Length || text[i] is '\n' or '\r') ? i : start;
    }

    private static bool StartsTable(string text, int start)
    {
        if (start >= text.Length || text[start] != '|')
            return false;
        var rest = text.AsSpan(start + 1);
        var next = rest.IndexOfAny("|\n");
        return next >= 0 && rest[next] == '|';
    }

    private static int SkipSpaces(string text, int i)
    {
        while (i < text.Length && text[i] is ' ' or '\t' or '\u00A0')
            i++;
        return i;
    }
}
