using System.Text.Json;
using InquiryBot.Channels.Slack.Calls;
using InquiryBot.Channels.Slack.Hearing;
using InquiryBot.Conversation.MyData;

namespace InquiryBot.Channels.Slack.Installing;

/// <summary>
/// A workspace took the bot out, or its token was revoked: within the call nothing of the workspace is left, neither the token nor anything of its people and channels.
/// Slack may say both, in either order and twice; the second time there is nothing left to do.
/// </summary>
internal sealed class Uninstalling(ISlackHomes homes, SlackWork work, Workplaces workplaces, SlackPeople people, ILogger<Uninstalling> logger)
{
    /// <summary>Whether an event is about the end of an installation.</summary>
    public static bool IsEnd(JsonElement envelope) => envelope.Member("event").Text("type") is "app_uninstalled" or "tokens_revoked";

    /// <summary>Deletes everything, if it is the bot that goes and not a person who had given a token.</summary>
    /// <returns>Failed when work of before would not end: Slack delivers again, and what that left behind is deleted then.</returns>
    public async Task<WorkState> TakeAsync(JsonElement envelope, CancellationToken cancellationToken)
    {
        var (team, enterprise) = WhoLeaves(envelope);
        var home = await FindAsync(team, enterprise, cancellationToken);
        if (!IsOfBot(envelope.Member("event"), home) || (home?.Organisation ?? team ?? enterprise) is not { } organisation)
            return WorkState.Done;

        // First nothing new comes in, then what is under way ends, and then nobody is left who could write.
        await homes.RemoveAsync(organisation, cancellationToken);
        var isQuiet = await work.SettleAsync();
        await workplaces.ForgetAsync(SlackConversation.Platform, organisation, cancellationToken);
        people.ForgetAllOf(organisation);
        logger.Uninstalled();
        return isQuiet ? WorkState.Done : WorkState.Failed;
    }

    // Of an organisation that has it as a whole, one workspace may go without the others; Slack says then that it is not about the whole.
    private static (string? Team, string? Enterprise) WhoLeaves(JsonElement envelope)
    {
        var (team, enterprise) = SlackEvents.OriginOf(envelope);
        return envelope.First("authorizations").Member("is_enterprise_install").ValueKind == JsonValueKind.False ? (team, null) : (team, enterprise);
    }

    private async Task<SlackHome?> FindAsync(string? team, string? enterprise, CancellationToken cancellationToken)
    {
        try
        {
            return await homes.FindAsync(team, enterprise, cancellationToken);
        }
        catch (Exception fault) when (fault is SlackApiException or OutgoingCallException)
        {
            // With one workspace by its token, Slack may refuse that token already; the event says which workspace it was.
            return null;
        }
    }

    private static bool IsOfBot(JsonElement happened, SlackHome? home)
    {
        if (happened.Text("type") == "app_uninstalled")
            return true;
        var bots = happened.Member("tokens").Member("bot");
        return bots.ValueKind == JsonValueKind.Array && bots.EnumerateArray().Any(bot => home is null || (bot.ValueKind == JsonValueKind.String && bot.GetString() == home.Bot));
    }
}
