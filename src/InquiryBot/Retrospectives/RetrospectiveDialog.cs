using InquiryBot.Conversation;
using InquiryBot.Conversation.Cards;
using InquiryBot.Conversation.Remarks;
using InquiryBot.Retrospectives.Talk;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace InquiryBot.Retrospectives;

/// <summary>
/// A retrospective in somebody's private chat. It stays on until the person leaves it or it is over, and survives a restart: its state holds names of steps,
/// numbers and ids, and everything else stands with the session.
/// </summary>
internal sealed class RetrospectiveDialog(RetrospectiveTalk talk, Listeners listeners, LastHeard heard) : Dialog(nameof(RetrospectiveDialog))
{
    /// <summary>Whether words begin a session or come into one.</summary>
    public static bool Opens(string? said) => SessionOpening.Read(said ?? "") is not null;

    /// <summary>Whether words mean something to somebody who is in a session, so that they are not for the rest of the bot.</summary>
    public static bool Claims(string? said) => SessionCommands.Claims(said ?? "");

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var opening = SessionOpening.Read(dc.Context.Activity.Text ?? "") ?? new SessionOpening(null);
        var (listener, state) = await ListenAsync(dc, cancellationToken);
        return await AnswerAsync(dc, state, await talk.OpenAsync(listener.Pseudonym, listener.Language, opening, state, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var activity = dc.Context.Activity;
        if (activity.Type != ActivityTypes.Message)
            return EndOfTurn;
        var (listener, state) = await ListenAsync(dc, cancellationToken);
        var reply = await talk.ContinueAsync(listener.Pseudonym, listener.Language, activity.Text ?? "", ButtonPress.Of(activity), state, cancellationToken);
        return await AnswerAsync(dc, state, reply, cancellationToken);
    }

    private async Task<(Listener Listener, TalkState State)> ListenAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var listener = await listeners.OfAsync(dc.Context, cancellationToken);
        // So that they hear of what happens in the session.
        heard.Keep(listener.Pseudonym, dc.Context.Activity.GetConversationReference());
        return (listener, TalkState.ReadFrom(dc.ActiveDialog.State));
    }

    private static async Task<DialogTurnResult> AnswerAsync(DialogContext dc, TalkState state, TalkReply reply, CancellationToken cancellationToken)
    {
        state.WriteTo(dc.ActiveDialog.State);
        foreach (var card in reply.Cards)
            await dc.SayAsync(card, cancellationToken);
        return reply.IsOver ? await dc.EndDialogAsync(cancellationToken: cancellationToken) : EndOfTurn;
    }
}
