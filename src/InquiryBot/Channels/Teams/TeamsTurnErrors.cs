using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams;

/// <summary>When a turn from Teams fails.</summary>
internal sealed class TeamsTurnErrors(ILogger<TeamsTurnErrors> logger, ConversationState conversations) : TurnErrors(logger, conversations)
{
    /// <inheritdoc/>
    protected override bool IsOfPlatform(Exception error) => error is TeamsApiException or ForeignServiceException;

    /// <inheritdoc/>
    protected override string NameOf(Exception error) => error is OutgoingCallException or TeamsApiException ? error.Message : error.GetType().Name;

    /// <inheritdoc/>
    protected override void Note(Activity activity, Exception error, bool countsForNothing) => Log.TurnFailed(logger, ActivityKind.Of(activity), NameOf(error));
}
