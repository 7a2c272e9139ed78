namespace InquiryBot.Language.Text.Markup;

/// <summary>Slack's own tokens: <c>&lt;@U1|name&gt;</c>, <c>&lt;#C1|name&gt;</c>, <c>&lt;!here&gt;</c>, <c>&lt;https://...|label&gt;</c>.</summary>
internal static class SlackToken
{
    private const int Longest = 4000;

    /// <summary>Reads the token at a <c>&lt;</c>. A date comes back as a break whose label is to be read as text.</summary>
    public static bool TryRead(string text, int start, out Mark mark)
    {
        mark = default;
        var rest = text.AsSpan(start + 1, Math.Min(Longest, text.Length - start - 1));
        if (rest.Length < 3 || rest[0] is not ('@' or '#' or '!') && !char.IsAsciiLetter(rest[0]))
            return false;
        var length = rest.IndexOfAny("<>\n");
        if (length < 3 || rest[length] != '>')
            return false;
        var inner = rest[..length];
        var bar = inner.IndexOf('|');
        var target = bar < 0 ? inner : inner[..bar];
        var label = bar < 0 || bar == length - 1 ? new TextSpan(start + 1, target.Length) : TextSpan.Between(start + 2 + bar, start + 1 + length);
        var end = start + length + 2;
        return inner[0] switch
        {
            '@' => Put(IsId(target[1..]), new Mark(MarkKind.Mention, start, end, label), out mark),
            '#' => Put(IsId(target[1..]), new Mark(MarkKind.Mention, start, end, WithoutSign(label, text), TokenFlags.Channel), out mark),
            '!' => TryReadSpecial(target[1..], start, end, WithoutSign(label, text), out mark),
            _ => TryReadLink(target, start, end, label, out mark),
        };
    }

    private static bool TryReadSpecial(ReadOnlySpan<char> name, int start, int end, TextSpan label, out Mark mark)
    {
        if (name.StartsWith("date^", StringComparison.Ordinal))
            return Put(true, new Mark(MarkKind.Break, start, end, label), out mark);
        var everyone = name is "here" or "channel" or "everyone";
        return Put(
            everyone || name.StartsWith("subteam^", StringComparison.Ordinal),
            new Mark(MarkKind.Mention, start, end, label, everyone ? TokenFlags.Everyone : TokenFlags.None),
            out mark);
    }

    private static bool TryReadLink(ReadOnlySpan<char> target, int start, int end, TextSpan label, out Mark mark)
    {
        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return Put(true, new Mark(MarkKind.Email, start, end, label.Length == target.Length ? new TextSpan(label.Start + 7, label.Length - 7) : label), out mark);
        var isLink = target.Contains("://", StringComparison.Ordinal) || target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
        return Put(isLink && target.IndexOf(' ') < 0, new Mark(MarkKind.Link, start, end, label), out mark);
    }

    private static bool Put(bool isToken, in Mark found, out Mark mark)
    {
        mark = isToken ? found : default;
        return isToken;
    }

    private static bool IsId(ReadOnlySpan<char> id)
    {
        foreach (var c in id)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return false;
        }

        return !id.IsEmpty;
    }

    private static TextSpan WithoutSign(TextSpan label, string text) =>
        label.Length > 1 && text[label.Start] is '#' or '!' ? new TextSpan(label.Start + 1, label.Length - 1) : label;
}
