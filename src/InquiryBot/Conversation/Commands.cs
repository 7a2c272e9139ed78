using System.Text;
using InquiryBot.Conversation.Prompts;
using InquiryBot.Language.Text;

namespace InquiryBot.Conversation;

/// <summary>
/// Understands commands typed freely, in English or Dutch whatever the language of the chat, one typo forgiven unless it cannot be undone. Only a whole
/// message is a command: "stop" is one, "stop that" is a line to look at.
/// </summary>
internal static class Commands
{
    private const int LongestCommand = 60;

    // The longest phrase that takes something behind it: "stille uren van dit kanaal".
    private const int MostWords = 5;

    // Short words are too close to other words to forgive a typo in: "smart" is not "start".
    private const int ShortestForgiven = 6;

    private static readonly Dictionary<string, BotCommand> Phrases = LoadPhrases();

    /// <summary>The command in a message, or null when it is something else.</summary>
    /// <param name="text">The message.</param>
    /// <param name="forgiving">Whether one slip of the finger is forgiven; not where people talk among themselves.</param>
    public static BotCommand? Find(string text, bool forgiving = true)
    {
        if (text.Length > LongestCommand)
            return null;
        var words = Plain(text);
        if (words.Length == 0)
            return null;

        return Phrases.GetValueOrDefault(words) is { } command && CommandArgument.Complete(command, "") is { } whole
            ? whole
            : FindWithArgument(text, forgiving) ?? FindWithTypo(words, forgiving);
    }

    /// <summary>What somebody typed in lower case, without the bot's name, marks of emphasis and punctuation.</summary>
    public static string Plain(string text)
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

    // "pauze 2u", "quiet hours 18:00-08:00": the longest phrase first, for "quiet" alone means something else.
    private static BotCommand? FindWithArgument(string text, bool forgiving)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words is [var name, _, ..] && Plain(name) == "inquirybot")
            words = words[1..];
        for (var count = Math.Min(MostWords, words.Length - 1); count > 0; count--)
        {
            var phrase = Plain(string.Join(' ', words[..count]));
            var rest = string.Join(' ', words[count..]);
            if (PhraseLike(phrase, forgiving) is { } command && CommandArgument.IsTakenBy(command.Name) && CommandArgument.Complete(command, rest) is { } whole)
                return whole;
        }

        return null;
    }

    private static BotCommand? FindWithTypo(string words, bool forgiving) => PhraseLike(words, forgiving) is { } command ? CommandArgument.Complete(command, "") : null;

    private static BotCommand? PhraseLike(string words, bool forgiving)
    {
        if (Phrases.TryGetValue(words, out var exact) || !forgiving)
            return exact;
        foreach (var (phrase, command) in Phrases)
        {
            if (phrase.Length >= ShortestForgiven && command.Name != BotCommandName.DeleteMyData && EditDistance.Between(words, phrase, bound: 1) == 1)
                return command;
        }

        return null;
    }

    private static Dictionary<string, BotCommand> LoadPhrases()
    {
        var phrases = new Dictionary<string, BotCommand>(StringComparer.Ordinal);
        foreach (var language in (MessageLanguage[])[MessageLanguage.English, MessageLanguage.Dutch])
        {
            foreach (var name in Enum.GetValues<BotCommandName>())
            {
                foreach (var phrase in BotTexts.For(language)[$"command.{name}"].Split('|', StringSplitOptions.TrimEntries))
                    Add(phrases, phrase, new BotCommand(name, language));
            }
        }

        return phrases;
    }

    // "stop" is the same word in both languages and says nothing about the speaker's own.
    private static void Add(Dictionary<string, BotCommand> phrases, string phrase, BotCommand command) =>
        phrases[phrase] = phrases.TryGetValue(phrase, out var other) && other.Language != command.Language
            ? command with { Language = MessageLanguage.Other }
            : command;
}
