using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>A dialog that can be left at any moment by saying something else.</summary>
internal abstract class InterruptibleDialog(string dialogId) : ComponentDialog(dialogId)
{
    /// <summary>Looks at what was said before the dialog does.</summary>
    /// <returns>The result when this turn is dealt with; null to let the dialog go on.</returns>
    protected abstract Task<DialogTurnResult?> InterruptAsync(DialogContext inner, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        await LookAsync(innerDc, cancellationToken) ?? await base.OnBeginDialogAsync(innerDc, options, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        await LookAsync(innerDc, cancellationToken) ?? await base.OnContinueDialogAsync(innerDc, cancellationToken);

    private async Task<DialogTurnResult?> LookAsync(DialogContext inner, CancellationToken cancellationToken) =>
        inner.Context.Activity.Type == ActivityTypes.Message ? await InterruptAsync(inner, cancellationToken) : null;
}
