using InquiryBot.Language.Text.Tokens;

namespace InquiryBot.Language.Text.Zones;

/// <summary>Commands to software: no colleague is ordered about.</summary>
internal static class BotTalk
{
    /// <summary>A message that begins with the bot's name or an app's is for it as a whole.</summary>
    public static bool OpensMessage(ReadOnlySpan<Line> lines, PreparedMessage message)
    {
        foreach (ref readonly var line in lines)
        {
            if (line.TokenCount == 0)
                continue;
            return line.Zone == SentenceZone.Own && IsAddressed(new LineView(message, line));
        }

        return false;
    }

    public static bool IsCommand(in LineView line) => IsSlashCommand(line) || IsAddressed(line) || EndsWithBot(line) || NamesThisBot(line);

    /// <summary><c>/remind me</c> and <c>!deploy staging</c>; a path (<c>/etc/hosts</c>) is a file by now.</summary>
    private static bool IsSlashCommand(in LineView line) =>
        (line.Is(0, "/") || line.Is(0, "!") && line.Tokens[0].Length == 1) && line.IsWord(1) && line.Touches(1)
        && !line.Tokens[1].Has(TokenFlags.Capitalised) && !(line.Is(2, "/") && line.Touches(2));

    /// <summary>"@inquirybot stop", "hey bot, show my summary", "hé @github sluit #12".</summary>
    private static bool IsAddressed(in LineView line)
    {
        var first = TextWords.Greetings.Contains(line.Form(0)) ? 1 : 0;
        if (line.KindOf(first) == TokenKind.Mention)
            return line.Tokens[first].Has(TokenFlags.Bot);
        return IsBotName(line.Form(first)) && (first == 1 || line.Is(1, ",") || line.Is(1, ":") || line.Is(0, "inquirybot"));
    }

    private static bool EndsWithBot(in LineView line)
    {
        var last = line.Count - 1;
        while (last > 0 && line.KindOf(last) is TokenKind.Punctuation or TokenKind.Emoji)
            last--;
        return line.KindOf(last) == TokenKind.Mention && line.Tokens[last].Has(TokenFlags.Bot);
    }

    private static bool NamesThisBot(in LineView line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (line.Is(i, "inquirybot"))
                return true;
        }

        return false;
    }

    private static bool IsBotName(ReadOnlySpan<char> form) => form is "bot" or "inquirybot" or "slackbot" or "copilot" or "siri" or "alexa" or "chatgpt";
}
