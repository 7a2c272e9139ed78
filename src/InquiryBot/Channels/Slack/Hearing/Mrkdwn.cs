using System.Text;

namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>
/// What somebody typed, from the text that Slack sends: its tokens in angle brackets become the words they stand for, and its three escapes the characters.
/// A mention without a name becomes <c>@</c> and the id, and gets its name when it is said back. Marks such as stars and backticks stay: the reader knows them.
/// </summary>
internal static class Mrkdwn
{
    /// <summary>The words.</summary>
    /// <param name="text">The text as Slack sends it.</param>
    /// <param name="bot">The bot's user id, whose mention is how it was called and not what was said.</param>
    /// <param name="callsBot">Whether it was called.</param>
    public static string Read(string text, string bot, out bool callsBot)
    {
        callsBot = false;
        var typed = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('<', at);
            var close = open < 0 ? -1 : text.AsSpan(open + 1).IndexOfAny('<', '>') + 1;
            if (close <= 0 || text[open + close] != '>')
            {
                // No token begins here: the bracket is text.
                var next = open < 0 ? text.Length : open + 1;
                typed.Append(text, at, next - at);
                at = next;
                continue;
            }

            typed.Append(text, at, open - at);
            var token = text.AsSpan(open + 1, close - 1);
            if (Calls(token, bot))
                callsBot = true;
            else
                AppendToken(typed, token);
            at = open + close + 1;
        }

        // The ampersand last, or "&amp;lt;" would become a bracket that nobody typed.
        typed.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&");
        return callsBot ? typed.ToString().Trim() : typed.ToString();
    }

    private static bool Calls(ReadOnlySpan<char> token, string bot) =>
        bot.Length > 0 && token.Length > bot.Length && token[0] == '@' && token[1..].StartsWith(bot, StringComparison.Ordinal)
        && (token.Length == bot.Length + 1 || token[bot.Length + 1] == '|');

    private static void AppendToken(StringBuilder typed, ReadOnlySpan<char> token)
    {
        var bar = token.IndexOf('|');
        var target = bar < 0 ? token : token[..bar];
        var label = bar < 0 ? [] : token[(bar + 1)..];
        if (target.IsEmpty)
            typed.Append('<').Append(token).Append('>');
        else if (target[0] is '@' or '#')
            typed.Append(target[0]).Append(label.IsEmpty ? target[1..] : label.TrimStart("@#"));
        else if (target[0] == '!')
            AppendSpecial(typed, target[1..], label);
        else
            typed.Append(!label.IsEmpty ? label : target.StartsWith("mailto:", StringComparison.Ordinal) ? target[7..] : target);
    }

    private static void AppendSpecial(StringBuilder typed, ReadOnlySpan<char> name, ReadOnlySpan<char> label)
    {
        if (name is "here" or "channel" or "everyone")
            typed.Append('@').Append(name);
        else if (name.StartsWith("subteam^", StringComparison.Ordinal))
            typed.Append('@').Append(label.IsEmpty ? "group" : label.TrimStart('@'));
        else
            typed.Append(label);
    }
}
