using System.Runtime.ExceptionServices;
using InquiryBot.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams;

/// <summary>
/// When a turn fails: it is logged, the dialog of that conversation ends, and the person gets one friendly line, but only where they are alone with
/// the bot. In a channel the bot stays silent, as always. When the reply could not be delivered, or the caller has left, nothing of the turn counts:
/// the dialog stays where it was, and the caller may deliver the activity again.
/// </summary>
internal sealed class TeamsTurnErrors(ILogger<TeamsTurnErrors> logger, ConversationState conversations)
{
    public async Task HandleAsync(ITurnContext context, Exception error)
    {
        Log.TurnFailed(logger, ActivityKind.Of(context.Activity), Kind(error));
        if (error is OutgoingCallException or TeamsApiException or ForeignServiceException or OperationCanceledException)
            ExceptionDispatchInfo.Throw(error);
        await TryAsync("ending the dialog", () => conversations.DeleteAsync(context));
        if (context.Activity.Type == ActivityTypes.Message && Whereabouts.IsPrivate(context.Activity))
            await TryAsync("saying so", () => context.SendActivityAsync(BotTexts.For(BotTexts.LanguageOf(context.Activity.Locale))["conversation.error"]));
    }

    private async Task TryAsync(string step, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.RecoveryFailed(logger, step, Kind(error));
        }
    }

    // The message of an exception may quote what somebody wrote; its type cannot.
    private static string Kind(Exception error) => error is OutgoingCallException or TeamsApiException ? error.Message : error.GetType().Name;
}
