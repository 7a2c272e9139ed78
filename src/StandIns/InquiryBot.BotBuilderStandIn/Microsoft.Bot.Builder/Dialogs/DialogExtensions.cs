namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor);
        dialogs.Add(dialog);
        var context = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        DialogRun.Register(turnContext);
        await DialogRun.RunAsync(context, dialog.Id, cancellationToken);
        await DialogRun.TraceAsync(turnContext, cancellationToken);
    }
}
