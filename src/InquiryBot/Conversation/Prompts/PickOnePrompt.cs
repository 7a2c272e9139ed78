using InquiryBot.Language.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Prompts;

/// <summary>Asks to pick one of several and answers with the value of the choice: an id, never the words of the person.</summary>
internal sealed class PickOnePrompt(string dialogId, PromptValidator<string>? validator = null) : QuestionPrompt<string>(dialogId, validator)
{
    protected override string RetryTextKey => "prompts.pick.retry";

    protected override void Complete(Activity question, PromptOptions options, MessageLanguage language) =>
        ChoiceList.AddTo(question, options.Choices ?? [], options.Style, language);

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var picked = ChoiceReader.Find(AnswerOf(turnContext), [.. options.Choices ?? []]);
        return Task.FromResult(new PromptRecognizerResult<string> { Succeeded = picked is not null, Value = picked?.Value! });
    }
}
