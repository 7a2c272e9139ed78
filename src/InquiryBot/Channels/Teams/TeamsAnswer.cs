using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams;

/// <summary>What a turn leaves behind for its caller.</summary>
internal static class TeamsAnswer
{
    /// <summary>Buffered replies, the response to an invoke, or nothing.</summary>
    public static InvokeResponse? Of(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies([.. context.BufferedReplyActivities.Where(MayLeave)]) };
        if (context.Activity.Type != ActivityTypes.Invoke)
            return null;
        return context.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }

    /// <summary>A trace shows the bot's memory, so it is for the emulator only.</summary>
    public static bool MayLeave(Activity activity) => activity.Type != ActivityTypes.Trace || activity.ChannelId == "emulator";

    /// <summary>The event that begins the first turn of a conversation the bot has made.</summary>
    public static Activity FirstOf(ConversationResourceResponse created, string channelId, string serviceUrl, ConversationParameters parameters) => new()
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.CreateConversation,
        Id = created.ActivityId,
        ChannelId = channelId,
        ServiceUrl = created.ServiceUrl ?? serviceUrl,
        ChannelData = parameters.ChannelData,
        Recipient = parameters.Bot,
        Conversation = new ConversationAccount { Id = created.Id, TenantId = parameters.TenantId, IsGroup = parameters.IsGroup },
    };
}
