using InquiryBot.Channels.Slack.Calls;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Slack;

/// <summary>When a turn from Slack fails.</summary>
internal sealed class SlackTurnErrors(ILogger<SlackTurnErrors> logger, ConversationState conversations) : TurnErrors(logger, conversations)
{
    /// <summary>What a log may say of an error: its words may quote what somebody wrote, its type cannot.</summary>
    public static string KindOf(Exception error) => error is OutgoingCallException or SlackApiException ? error.Message : error.GetType().Name;

    /// <inheritdoc/>
    protected override bool IsOfPlatform(Exception error) => error is SlackApiException;

    /// <inheritdoc/>
    protected override string NameOf(Exception error) => KindOf(error);

    /// <inheritdoc/>
    protected override void Note(Activity activity, Exception error, bool countsForNothing)
    {
        // What counts for nothing is logged by whoever does the work.
        if (!countsForNothing)
            logger.TurnFailed(activity.Type, KindOf(error));
    }
}
