using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Settings;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InquiryBot.Conversation;

/// <summary>The private chat: a command is carried out, and any other line is looked at as a draft.</summary>
internal sealed class MainDialog : InterruptibleDialog
{
    private readonly CommandReplies _commands;
    private readonly Listeners _listeners;

    public MainDialog(DraftDialog drafts, ConsentDialog consent, SettingsDialog settings, CommandReplies commands, Listeners listeners)
        : base(nameof(MainDialog))
    {
        (_commands, _listeners) = (commands, listeners);
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
        if (Commands.Find(activity.Text ?? "") is not { } command || SettingsDialog.Takes(inner, activity.Text ?? ""))
            return null;

        await inner.CancelAllDialogsAsync(cancellationToken);
        if (command.Name == BotCommandName.Start)
            return await inner.BeginDialogAsync(nameof(ConsentDialog), cancellationToken: cancellationToken);
        if (command.Name is BotCommandName.Settings or BotCommandName.Language)
            return await inner.BeginDialogAsync(nameof(SettingsDialog), command.Name == BotCommandName.Language ? SettingsTopic.Language : null, cancellationToken);

        var listener = await _listeners.OfAsync(inner.Context, cancellationToken);
        var request = new Request(command, listener.Hearing(command.Language), ButtonPress.Of(activity)) { IsAtThisMachine = Whereabouts.IsAtThisMachine(activity) };
        foreach (var card in await _commands.ReplyAsync(request, cancellationToken))
            await inner.SayAsync(card, cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }
}
