using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace InquiryBot.Conversation.Prompts;

/// <summary>Asks for words of one's own, and gives them back without the blanks around them.</summary>
internal sealed class OpenPrompt(string dialogId, PromptValidator<string>? validator = null) : QuestionPrompt<string>(dialogId, validator)
{
    protected override string RetryTextKey => "prompts.open.retry";

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var answer = AnswerOf(turnContext).Trim();
        return Task.FromResult(new PromptRecognizerResult<string> { Succeeded = answer.Length > 0, Value = answer });
    }
}
