using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public abstract class Prompt<T> : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<T> _validator;

    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        _validator = validator;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        RefuseToken(options, nameof(options));
        if (options is not PromptOptions promptOptions)
            throw new ArgumentOutOfRangeException(nameof(options), "A prompt needs PromptOptions.");

        ExpectInput(promptOptions.Prompt);
        ExpectInput(promptOptions.RetryPrompt);
        var state = dc.ActiveDialog.State;
        state[PersistedOptions] = promptOptions;
        state[PersistedState] = new Dictionary<string, object> { [PromptValidatorContext<T>.AttemptCountKey] = 0 };
        await OnPromptAsync(dc.Context, StateOf(dc.ActiveDialog), promptOptions, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;

        var (state, options) = (StateOf(dc.ActiveDialog), OptionsOf(dc.ActiveDialog));
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        CountAttempt(state);
        if (await IsValidAsync(dc.Context, recognized, state, options, cancellationToken))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);

        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, state, options, isRetry: true, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return OnPromptAsync(turnContext, StateOf(instance), OptionsOf(instance), isRetry: false, cancellationToken);
    }

    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
            return false;

        var recognized = await OnRecognizeAsync(dc.Context, StateOf(dc.ActiveDialog), OptionsOf(dc.ActiveDialog), cancellationToken);
        return recognized.Succeeded;
    }

    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    private static void ExpectInput(Activity prompt)
    {
        if (prompt is not null && string.IsNullOrEmpty(prompt.InputHint))
            prompt.InputHint = InputHints.ExpectingInput;
    }

    private static IDictionary<string, object> StateOf(DialogInstance instance) => (IDictionary<string, object>)instance.State[PersistedState];

    private static PromptOptions OptionsOf(DialogInstance instance) => (PromptOptions)instance.State[PersistedOptions];

    private static void CountAttempt(IDictionary<string, object> state) => state[PromptValidatorContext<T>.AttemptCountKey] =
        Convert.ToInt32(state[PromptValidatorContext<T>.AttemptCountKey], CultureInfo.InvariantCulture) + 1;

    private Task<bool> IsValidAsync(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken) =>
        _validator is null
            ? Task.FromResult(recognized.Succeeded)
            : _validator(new PromptValidatorContext<T>(turnContext, recognized, state, options), cancellationToken);
}
