using InquiryBot.Conversation.Prompts;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace InquiryBot.Conversation;

/// <summary>Asks once, privately, whether the bot may read along. Only a clear yes is a yes.</summary>
internal sealed class ConsentDialog : ComponentDialog
{
    private const string Steps = "consent";
    private const string Answer = "yes-or-no";
    private readonly ConsentStore _consents;
    private readonly Listeners _listeners;
    private readonly NudgingOptions _options;

    public ConsentDialog(ConsentStore consents, Listeners listeners, NudgingOptions options)
        : base(nameof(ConsentDialog))
    {
        (_consents, _listeners, _options) = (consents, listeners, options);
        AddDialog(new WaterfallDialog(Steps, [AskAsync, TakeAsync]));
        AddDialog(new YesNoPrompt(Answer, GiveUpAfterTwoAsync));
        InitialDialogId = Steps;
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var listener = await _listeners.OfAsync(step.Context, cancellationToken);
        var texts = listener.Texts;
        if (listener.Consent.State == ConsentState.Yes)
        {
            // "Start" while paused means: go on.
            var wasPaused = listener.Consent.PausedUntil is not null;
            await _consents.PauseAsync(listener.Pseudonym, null, cancellationToken);
            await step.SayAsync(texts[wasPaused ? "consent.resumed" : "consent.already-on"], cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        var question = Question.Ask(texts.Format("consent.ask", _options.NudgesPerPersonPerDay), listener.Language);
        return await step.PromptAsync(Answer, question, cancellationToken);
    }

    // Asked twice and still unclear is no yes.
    private static Task<bool> GiveUpAfterTwoAsync(PromptValidatorContext<bool> answer, CancellationToken cancellationToken) =>
        Task.FromResult(answer.Recognized.Succeeded || answer.AttemptCount >= 2);

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var listener = await _listeners.OfAsync(step.Context, cancellationToken);
        var yes = (bool)step.Result;
        var state = yes ? ConsentState.Yes : ConsentState.No;
        await _consents.SetStateAsync(listener.Pseudonym, state, cancellationToken);
        await step.SayAsync(listener.Texts[yes ? "consent.yes" : "consent.no"], cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
