using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One run of a root dialog: continue, or begin when nothing was under way.</summary>
internal static class DialogRun
{
    /// <summary>The real library leaves its state manager here, so that a second run in one turn fails; so does this.</summary>
    private const string ManagerKey = "Microsoft.Bot.Builder.Dialogs.Memory.DialogStateManager";

    private static readonly object s_manager = new();

    public static void Register(ITurnContext turnContext) => turnContext.TurnState.Add(ManagerKey, s_manager);

    public static async Task RunAsync(DialogContext context, string dialogId, CancellationToken cancellationToken)
    {
        for (var handled = false; ;)
        {
            try
            {
                await ContinueOrBeginAsync(context, dialogId, cancellationToken);
                return;
            }
            catch (Exception exception) when (!handled)
            {
                handled = await context.EmitEventAsync(DialogEvents.Error, exception, bubble: true, fromLeaf: true, cancellationToken);
                if (!handled)
                    throw;
            }
        }
    }

    /// <summary>The real library traces its memory after every run; an adapter has to cope with the trace, so it is sent, without the memory.</summary>
    public static Task TraceAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var trace = Activity.CreateTraceActivity("BotState", "https://www.botframework.com/schemas/botState", value: null, label: "Bot State");
        return turnContext.SendActivityAsync(trace, cancellationToken);
    }

    private static async Task ContinueOrBeginAsync(DialogContext context, string dialogId, CancellationToken cancellationToken)
    {
        var result = await context.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
            await context.BeginDialogAsync(dialogId, options: null, cancellationToken);
    }
}
