using InquiryBot.Language.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Prompts;

/// <summary>Makes the options of the three prompts, so that a dialog step is one line.</summary>
internal static class Question
{
    /// <summary>For <see cref="OpenPrompt"/> and <see cref="YesNoPrompt"/>.</summary>
    public static PromptOptions Ask(string text, MessageLanguage language, string? retry = null) => new()
    {
        Prompt = MessageFactory.Text(text),
        RetryPrompt = retry is null ? null : MessageFactory.Text(retry),
        RecognizeLanguage = language == MessageLanguage.Dutch ? "nl" : "en",
    };

    /// <summary>For <see cref="PickOnePrompt"/>.</summary>
    public static PromptOptions Pick(string text, MessageLanguage language, IEnumerable<Choice> choices, ListStyle? style = null)
    {
        var options = Ask(text, language);
        options.Choices = [.. choices];
        options.Style = style;
        return options;
    }

    /// <summary>A choice with the id the dialog gets, the words the person sees, and other words for the same.</summary>
    public static Choice Option(string id, string label, params string[] synonyms) => new(id)
    {
        Action = new CardAction(ActionTypes.ImBack, label, value: label),
        Synonyms = [.. synonyms],
    };
}
