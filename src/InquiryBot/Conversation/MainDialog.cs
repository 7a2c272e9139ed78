using InquiryBot.Conversation.MyData;
using Microsoft.Bot.Builder.Dialogs;

namespace InquiryBot.Conversation;

/// <summary>The private chat: a command is carried out, and any other line is looked at as a draft.</summary>
internal sealed class MainDialog : InterruptibleDialog
{
    private readonly CommandReplies _commands;
    private readonly PersonalReplies _personal;
    private readonly Listeners _listeners;

    public MainDialog(DraftDialog drafts, ConsentDialog consent, CommandReplies commands, PersonalReplies personal, Listeners listeners)
        : base(nameof(MainDialog))
    {
        (_commands, _personal, _listeners) = (commands, personal, listeners);
        AddDialog(drafts);
        AddDialog(consent);
        InitialDialogId = drafts.Id;
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult?> InterruptAsync(DialogContext inner, CancellationToken cancellationToken)
    {
        if (Commands.Find(inner.Context.Activity.Text ?? "") is not { } command)
            return null;

        await inner.CancelAllDialogsAsync(cancellationToken);
        var listener = await _listeners.OfAsync(inner.Context, cancellationToken);
        if (command.Name == BotCommandName.Start)
            return await inner.BeginDialogAsync(nameof(ConsentDialog), cancellationToken: cancellationToken);

        listener = listener.Hearing(command.Language);
        if (PersonalReplies.Knows(command.Name))
            await inner.Context.SendActivitiesAsync([.. await _personal.ReplyAsync(command.Name, listener, inner.Context.Activity, cancellationToken)], cancellationToken);
        else
            await inner.SayAsync(await _commands.ReplyAsync(command, listener, cancellationToken), cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }
}
