using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Prompts;
using InquiryBot.Language.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>Asks for a yes or a no, and tells a no from an answer that is neither: it gives <c>yes</c>, <c>no</c>, or null when its validator let it go.</summary>
internal sealed class ConsentPrompt(string dialogId, PromptValidator<string> validator) : QuestionPrompt<string>(dialogId, validator)
{
    /// <summary>The answer that lets the bot read along.</summary>
    public const string Yes = "yes";

    private const string No = "no";

    protected override string RetryTextKey => "prompts.yesNo.retry";

    protected override void Complete(Activity question, PromptOptions options, MessageLanguage language)
    {
        var texts = BotTexts.For(language);
        question.SuggestedActions = new Card("", texts["common.yes"], texts["common.no"], texts["button.leave-me"]).ToActivity().SuggestedActions;
    }

    protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var answer = YesNoReader.Read(AnswerOf(turnContext));
        return Task.FromResult(new PromptRecognizerResult<string> { Succeeded = answer is not null, Value = answer == true ? Yes : answer == false ? No : null! });
    }
}
