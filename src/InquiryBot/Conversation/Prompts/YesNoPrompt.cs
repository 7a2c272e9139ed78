using InquiryBot.Language.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation.Prompts;

/// <summary>Asks a question that wants a yes or a no. What could be either is asked again, never guessed.</summary>
internal sealed class YesNoPrompt(string dialogId, PromptValidator<bool>? validator = null) : QuestionPrompt<bool>(dialogId, validator)
{
    protected override string RetryTextKey => "prompts.yesNo.retry";

    protected override void Complete(Activity question, PromptOptions options, MessageLanguage language)
    {
        var texts = BotTexts.For(language);
        Choice[] answers = [new(texts["common.yes"]), new(texts["common.no"])];
        ChoiceList.AddTo(question, answers, options.Style ?? ListStyle.SuggestedAction, language);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var answer = YesNoReader.Read(AnswerOf(turnContext));
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer is not null, Value = answer ?? false });
    }
}
