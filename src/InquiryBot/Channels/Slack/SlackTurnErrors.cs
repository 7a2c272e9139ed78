using System.Runtime.ExceptionServices;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Slack;

/// <summary>
/// When a turn fails: it is logged, the dialog of that person ends, and they get one friendly line where they are alone with the bot. When Slack did not take
/// the answer, the turn counts for nothing, and Slack may deliver again.
/// </summary>
internal sealed class SlackTurnErrors(ILogger<SlackTurnErrors> logger, ConversationState conversations)
{
    public async Task HandleAsync(ITurnContext context, Exception error)
    {
        // Logged by whoever does the work.
        if (error is OutgoingCallException or SlackApiException or OperationCanceledException)
            ExceptionDispatchInfo.Throw(error);
        logger.TurnFailed(context.Activity.Type, KindOf(error));
        await TryAsync("ending the dialog", () => conversations.DeleteAsync(context));
        if (context.Activity.Type == ActivityTypes.Message && Whereabouts.IsPrivate(context.Activity))
            await TryAsync("saying so", () => context.SendActivityAsync(BotTexts.For(BotTexts.LanguageOf(context.Activity.Locale))["conversation.error"]));
    }

    /// <summary>What a log may say of an error: its words may quote what somebody wrote, its type cannot.</summary>
    public static string KindOf(Exception error) => error is OutgoingCallException or SlackApiException ? error.Message : error.GetType().Name;

    private async Task TryAsync(string step, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.RecoveryFailed(step, KindOf(error));
        }
    }
}
