namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        Dialog.RefuseToken(options, nameof(options));
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        var dialog = DialogNamed(dialogId);
        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) => ActiveDialog is null
        ? Task.FromResult(new DialogTurnResult(DialogTurnStatus.Empty))
        : DialogNamed(ActiveDialog.Id).ContinueDialogAsync(this, cancellationToken);

    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Dialog.RefuseToken(result, nameof(result));
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
        return ActiveDialog is null
            ? new DialogTurnResult(DialogTurnStatus.Complete, result)
            : await DialogNamed(ActiveDialog.Id).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
    }

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, eventName: null, eventValue: null, cancellationToken);

    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        if (Stack.Count == 0 && Parent is null)
            return new DialogTurnResult(DialogTurnStatus.Empty);

        var mayObject = false;
        for (var level = this; level is not null; level = cancelParents ? level.Parent : null)
        {
            while (level.Stack.Count > 0)
            {
                if (mayObject && await level.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, bubble: false, fromLeaf: false, cancellationToken))
                    return new DialogTurnResult(DialogTurnStatus.Cancelled);

                await level.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
                mayObject = true;
            }

            mayObject = true;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        Dialog.RefuseToken(options, nameof(options));
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (await EmitEventAsync(DialogEvents.RepromptDialog, value: null, bubble: false, fromLeaf: false, cancellationToken) || ActiveDialog is null)
            return;

        await DialogNamed(ActiveDialog.Id).RepromptDialogAsync(Context, ActiveDialog, cancellationToken);
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } ending)
            return;

        if (FindDialog(ending.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, ending, reason, cancellationToken);
        Stack.RemoveAt(0);
    }
}
