using InquiryBot.Language.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Prompts;

/// <summary>
/// Asks a question and waits for an answer it understands, in English or Dutch. What is sent is a copy: sending writes the names and ids of
/// the conversation into a message, and the question itself stays in the state that goes to disk.
/// </summary>
internal abstract class QuestionPrompt<T>(string dialogId, PromptValidator<T>? validator) : Prompt<T>(dialogId, validator)
{
    /// <summary>The language of the question, else of the chat, else English.</summary>
    protected static MessageLanguage LanguageOf(ITurnContext turnContext, PromptOptions options) =>
        BotTexts.LanguageOf(options.RecognizeLanguage ?? turnContext.Activity.Locale);

    /// <summary>What was typed, or what a button sent.</summary>
    protected static string AnswerOf(ITurnContext turnContext) => turnContext.Activity.Text ?? turnContext.Activity.Value as string ?? string.Empty;

    /// <summary>Adds what only this kind of question shows, such as its choices.</summary>
    protected virtual void Complete(Activity question, PromptOptions options, MessageLanguage language)
    {
    }

    /// <summary>What to say when the answer was not understood and the question brought no words for that.</summary>
    protected abstract string RetryTextKey { get; }

    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        var language = LanguageOf(turnContext, options);
        var question = (isRetry ? options.RetryPrompt ?? RetryFor(language) : options.Prompt) is { } asked ? Copy(asked) : null;
        if (question is null)
            return;

        Complete(question, options, language);
        await turnContext.SendActivityAsync(question, cancellationToken);
    }

    private static Activity Copy(Activity question) => new(ActivityTypes.Message)
    {
        Text = question.Text,
        TextFormat = question.TextFormat,
        Speak = question.Speak,
        Summary = question.Summary,
        InputHint = InputHints.ExpectingInput,
        Attachments = [.. question.Attachments ?? []],
        AttachmentLayout = question.AttachmentLayout,
        SuggestedActions = question.SuggestedActions,
        ChannelData = question.ChannelData,
        Entities = [],
    };

    private Activity RetryFor(MessageLanguage language) => MessageFactory.Text(BotTexts.For(language)[RetryTextKey]);
}
