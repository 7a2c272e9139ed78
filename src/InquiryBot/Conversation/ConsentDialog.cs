using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Prompts;
using InquiryBot.Nudging;
using InquiryBot.Privacy;
using Microsoft.Bot.Builder.Dialogs;

namespace InquiryBot.Conversation;

/// <summary>
/// Asks, privately, whether the bot may read along. Only a clear yes is a yes, and only a clear no is a no: any other answer leaves the question open.
/// The bot asks of its own accord once; whoever was not waiting for the question need not answer it.
/// </summary>
internal sealed class ConsentDialog : ComponentDialog
{
    /// <summary>The option with which the bot asks of its own accord, when it comes in.</summary>
    public const string Unbidden = "unbidden";

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
        AddDialog(new ConsentPrompt(Answer, GiveUpAsync));
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
            await step.SayAsync(new Card(texts[wasPaused ? "consent.resumed" : "consent.already-on"], texts["button.settings"]), cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
        }

        var question = texts.Format("consent.ask", _options.NudgesPerPersonPerDay);
        if (IsUnbidden(step.Options))
        {
            // Remembered now: it is not asked a second time, answered or not.
            await _consents.SetStateAsync(listener.Pseudonym, ConsentState.Asked, cancellationToken);
            question = $"{texts["conversation.hello"]}\n\n{question}";
        }

        var options = Question.Ask(question, listener.Language);
        options.Validations = step.Options;
        return await step.PromptAsync(Answer, options, cancellationToken);
    }

    // Who asked to start is asked once more; who did not is let go.
    private static Task<bool> GiveUpAsync(PromptValidatorContext<string> answer, CancellationToken cancellationToken) =>
        Task.FromResult(answer.Recognized.Succeeded || answer.AttemptCount >= 2 || IsUnbidden(answer.Options.Validations));

    private async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var listener = await _listeners.OfAsync(step.Context, cancellationToken);
        if (step.Result is not string answer)
            return await LeaveOpenAsync(step, listener, cancellationToken);

        var yes = answer == ConsentPrompt.Yes;
        await _consents.SetStateAsync(listener.Pseudonym, yes ? ConsentState.Yes : ConsentState.No, cancellationToken);
        var texts = listener.Texts;
        await step.SayAsync(yes ? new Card(texts["consent.yes"], texts["button.settings"], texts["button.stop"]) : new Card(texts["consent.no"]), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private async Task<DialogTurnResult> LeaveOpenAsync(WaterfallStepContext step, Listener listener, CancellationToken cancellationToken)
    {
        // A line to look at is why people come here; it needs no remark on the question it did not answer.
        if (IsUnbidden(step.Options))
            return await step.ReplaceDialogAsync(nameof(DraftDialog), cancellationToken: cancellationToken);

        await _consents.SetStateAsync(listener.Pseudonym, ConsentState.Asked, cancellationToken);
        await step.SayAsync(new Card(listener.Texts["consent.open"], listener.Texts["button.start"]), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static bool IsUnbidden(object? options) => options is Unbidden;
}
