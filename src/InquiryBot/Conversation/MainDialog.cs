using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Settings;
using InquiryBot.Retrospectives;
using InquiryBot.Retrospectives.Talk;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>The private chat: a command is carried out, and any other line is looked at as a draft.</summary>
internal sealed class MainDialog : InterruptibleDialog
{
    private readonly CommandReplies _commands;
    private readonly Listeners _listeners;
    private readonly FollowUps _followUps;

    public MainDialog(
        DraftDialog drafts, ConsentDialog consent, SettingsDialog settings, RetrospectiveDialog retrospectives, CommandReplies commands, Listeners listeners, FollowUps followUps)
        : base(nameof(MainDialog))
    {
        (_commands, _listeners, _followUps) = (commands, listeners, followUps);
        AddDialog(retrospectives);
        AddDialog(drafts);
        AddDialog(consent);
        AddDialog(settings);
        InitialDialogId = drafts.Id;
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        innerDc.Context.Activity.Type == ActivityTypes.ConversationUpdate
            ? innerDc.BeginDialogAsync(nameof(ConsentDialog), ConsentDialog.Unbidden, cancellationToken)
            : base.OnBeginDialogAsync(innerDc, options, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult?> InterruptAsync(DialogContext inner, CancellationToken cancellationToken)
    {
        var activity = inner.Context.Activity;
        if (RetrospectiveDialog.Opens(activity.Text))
        {
            await inner.CancelAllDialogsAsync(cancellationToken);
            return await inner.BeginDialogAsync(nameof(RetrospectiveDialog), cancellationToken: cancellationToken);
        }

        var isInSession = inner.ActiveDialog?.Id == nameof(RetrospectiveDialog);
        if (isInSession && RetrospectiveDialog.Claims(activity.Text))
            return null;
        var listener = await _listeners.OfAsync(inner.Context, cancellationToken);
        if (!isInSession && await _followUps.TakeAsync(listener.Pseudonym, listener.Language, activity.Text ?? "", cancellationToken) is { } followUp)
        {
            await inner.SayAsync(followUp, cancellationToken);
            return new DialogTurnResult(DialogTurnStatus.Complete);
        }

        // In a session a card is a card: only what is about the person's own data and language is still a command.
        if (Commands.Find(activity.Text ?? "") is not { } command || (isInSession && !IsForEverywhere(command.Name)))
            return null;
        if (isInSession)
        {
            await ReplyAsync(inner, command, listener, cancellationToken);
            return Dialog.EndOfTurn;
        }

        await inner.CancelAllDialogsAsync(cancellationToken);
        if (command.Name is BotCommandName.Start or BotCommandName.Settings)
            return await inner.BeginDialogAsync(command.Name == BotCommandName.Start ? nameof(ConsentDialog) : nameof(SettingsDialog), cancellationToken: cancellationToken);

        await ReplyAsync(inner, command, listener, cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private static bool IsForEverywhere(BotCommandName name) =>
        name is BotCommandName.MyData or BotCommandName.DeleteMyData or BotCommandName.Privacy or BotCommandName.English or BotCommandName.Dutch;

    private async Task ReplyAsync(DialogContext inner, BotCommand command, Listener listener, CancellationToken cancellationToken)
    {
        var activity = inner.Context.Activity;
        var request = new Request(command, listener.Hearing(command.Language), ButtonPress.Of(activity)) { IsAtThisMachine = Whereabouts.IsAtThisMachine(activity) };
        foreach (var card in await _commands.ReplyAsync(request, cancellationToken))
            await inner.SayAsync(card, cancellationToken);
    }
}
