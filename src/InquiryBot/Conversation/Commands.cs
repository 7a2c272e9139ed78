using System.Text;

namespace InquiryBot.Conversation;

/// <summary>
/// Understands commands typed freely, in English or Dutch whatever the language of the chat, one typo forgiven. Only a whole message is a
/// command: "stop" is one, "stop that" is a line to look at.
/// </summary>
internal static class Commands
{
    private const int LongestCommand = 60;

    // Short words are too close to other words to forgive a typo in.
    private const int ShortestForgiven = 5;

    private static readonly Dictionary<string, BotCommandName> Phrases = LoadPhrases();

    /// <summary>The command in a message, or null when it is something else.</summary>
    public static BotCommand? Find(string text)
    {
        if (text.Length > LongestCommand)
            return null;
        var words = Plain(text);
        if (words.Length == 0)
            return null;

        return FindPause(words)
            ?? (Phrases.TryGetValue(words, out var name) ? new BotCommand(name) : null)
            ?? FindWithTypo(words);
    }

    private static BotCommand? FindPause(string words)
    {
        var (first, rest) = words.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? (words[..blank], words[(blank + 1)..]) : (words, "");
        if (!Phrases.TryGetValue(first, out var name) || name != BotCommandName.Pause)
            return null;
        return PauseLength.Read(rest) is { } length ? new BotCommand(BotCommandName.Pause, length) : null;
    }

    private static BotCommand? FindWithTypo(string words)
    {
        foreach (var (phrase, name) in Phrases)
        {
            if (phrase.Length >= ShortestForgiven && Typo.IsOneAway(words, phrase))
                return name == BotCommandName.Pause ? new BotCommand(name, PauseLength.Default) : new BotCommand(name);
        }

        return null;
    }

    // Lower case, without the bot's name, marks of emphasis and punctuation.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || character == '\'')
                plain.Append(char.ToLowerInvariant(character));
            else if (char.IsWhiteSpace(character) && plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        var words = plain.ToString().Trim();
        return words.StartsWith("inquirybot ", StringComparison.Ordinal) ? words["inquirybot ".Length..] : words;
    }

    private static Dictionary<string, BotCommandName> LoadPhrases()
    {
        var phrases = new Dictionary<string, BotCommandName>(StringComparer.Ordinal);
        foreach (var texts in (BotTexts[])[BotTexts.English, BotTexts.Dutch])
        {
            foreach (var name in Enum.GetValues<BotCommandName>())
            {
                foreach (var phrase in texts[$"command.{name}"].Split('|', StringSplitOptions.TrimEntries))
                    phrases[phrase] = name;
            }
        }

        return phrases;
    }
}
