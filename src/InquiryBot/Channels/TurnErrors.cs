using System.Runtime.ExceptionServices;
using InquiryBot.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels;

/// <summary>
/// When a turn fails: it is logged, the dialog of that conversation ends, and the person gets one friendly line, but only where they are alone with
/// the bot. In a channel the bot stays silent, as always. When the platform did not take the answer, or the caller has left, nothing of the turn counts:
/// the dialog stays where it was, and the platform may deliver again.
/// </summary>
internal abstract class TurnErrors(ILogger logger, ConversationState conversations)
{
    /// <summary>Deals with what went wrong in a turn.</summary>
    /// <exception cref="Exception">What went wrong, when nothing of the turn counts.</exception>
    public async Task HandleAsync(ITurnContext context, Exception error)
    {
        var countsForNothing = error is OutgoingCallException or OperationCanceledException || IsOfPlatform(error);
        Note(context.Activity, error, countsForNothing);
        if (countsForNothing)
            ExceptionDispatchInfo.Throw(error);
        await TryAsync("ending the dialog", () => conversations.DeleteAsync(context));
        if (context.Activity.Type == ActivityTypes.Message && Whereabouts.IsPrivate(context.Activity))
            await TryAsync("saying so", () => context.SendActivityAsync(BotTexts.For(BotTexts.LanguageOf(context.Activity.Locale))["conversation.error"]));
    }

    /// <summary>Whether the platform refused or cannot be reached, and the turn itself is not to blame.</summary>
    protected abstract bool IsOfPlatform(Exception error);

    /// <summary>What a log may say of an error: its words may quote what somebody wrote, its type cannot.</summary>
    protected abstract string NameOf(Exception error);

    /// <summary>Logs it.</summary>
    protected abstract void Note(Activity activity, Exception error, bool countsForNothing);

    private async Task TryAsync(string step, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.RecoveryFailed(step, NameOf(error));
        }
    }
}
