using InquiryBot.Conversation.Prompts;
using InquiryBot.Language.Text;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace InquiryBot.Conversation.Settings;

/// <summary>One thing that can be set, and the buttons that set it.</summary>
/// <param name="Id">Its name in the keys of the texts.</param>
/// <param name="Buttons">The keys of its buttons; none when the value is typed.</param>
/// <param name="Typed">The command that takes the typed value.</param>
internal sealed record SettingsTopic(string Id, IReadOnlyList<string> Buttons, BotCommandName Typed = BotCommandName.Settings)
{
    /// <summary>The id of the topic that "language" leads to at once.</summary>
    public const string Language = "language";

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<SettingsTopic> All { get; } =
    [
        new("sensitivity", ["button.sensitivity-low", "button.sensitivity-normal", "button.sensitivity-high"]),
        new("arrival", ["button.at-once", "button.digest"]),
        new("appreciation", ["button.appreciation-on", "button.appreciation-off"]),
        new("quiet", [], BotCommandName.QuietHours),
        new("zone", [], BotCommandName.TimeZone),
        new(Language, ["button.english", "button.dutch"]),
        new("pause", ["button.pause", "button.pause-today", "button.pause-week", "button.resume"]),
        new("stop", ["button.stop", "button.leave-me", "button.start"]),
    ];

    /// <summary>The topic of an id.</summary>
    public static SettingsTopic Named(string id) => All.First(topic => topic.Id == id);

    /// <summary>Whether words are another name of a topic. "Stop" and its kin are not: they stop, whatever is being asked.</summary>
    public static bool IsNamed(string said) =>
        All.Where(topic => topic.Id != "stop").Any(topic => topic.WordsIn(BotTexts.English).Concat(topic.WordsIn(BotTexts.Dutch)).Contains(Commands.Plain(said)));

    /// <summary>The topic as a choice.</summary>
    public Choice Option(BotTexts texts) => Question.Option(Id, texts[$"settings.topic-{Id}"], WordsIn(texts));

    /// <summary>Its values as choices. Each is named by the command it gives.</summary>
    public IEnumerable<Choice> Values(BotTexts texts) => Buttons.Select(button => Question.Option(button, texts[button], texts.Has($"settings.words-{button}") ? texts[$"settings.words-{button}"].Split('|') : []));

    /// <summary>The question for a value that is typed; what is not understood is asked after once, with an example.</summary>
    public PromptOptions AskIn(string question, BotTexts texts, MessageLanguage language)
    {
        var options = Question.Ask(question, language, texts[$"settings.{Id}-how"]);
        options.Validations = Id;
        return options;
    }

    private string[] WordsIn(BotTexts texts) => texts[$"settings.words-{Id}"].Split('|');

    /// <summary>The command that an answer gives, or null when it gives none.</summary>
    public BotCommand? CommandFor(string value, BotTexts texts)
    {
        if (Buttons.Contains(value))
            return Commands.Find(texts[value]);
        var phrase = texts[$"command.{Typed}"].Split('|')[0];
        return Commands.Find($"{phrase} {value}");
    }
}
