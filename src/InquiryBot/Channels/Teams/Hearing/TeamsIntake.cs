using InquiryBot.Channels.Teams.Calls;
using InquiryBot.Channels.Teams.Invokes;
using InquiryBot.Channels.Teams.Saying;
using InquiryBot.Channels.Teams.Trust;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams.Hearing;

/// <summary>Takes in what Teams delivers: once, in order, as it was meant, and with an answer to whatever asks for one.</summary>
internal sealed class TeamsIntake(
    Deliveries deliveries,
    TurnOrder order,
    Arrivals arrivals,
    TeamsPlaces places,
    TeamChannels channels,
    PrivateChats chats,
    SettingsForm settings,
    TeamsInvokes invokes,
    TeamsConnector connector,
    TeamsAdapter adapter)
{
    /// <summary>Takes in one activity.</summary>
    /// <returns>What the HTTP answer carries; null for an empty 200.</returns>
    public async Task<InvokeResponse?> TakeAsync(Caller caller, Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        if (activity.ChannelId != TeamsCards.Channel)
            return await adapter.ProcessActivityAsync(caller.Identity, activity, bot.OnTurnAsync, cancellationToken);
        if (activity.Type == ActivityTypes.Invoke)
            return await adapter.ProcessActivityAsync(caller.Identity, activity, invokes.OnTurnAsync, cancellationToken);

        var name = Deliveries.NameOf(activity);
        if (name is not null && !deliveries.TryAdd(name))
            return null;
        try
        {
            return await TakeAsync(caller, activity, (turn, stop) => TurnAsync(turn, bot, stop), cancellationToken);
        }
        catch when (name is not null)
        {
            deliveries.Forget(name);
            throw;
        }
    }

    private async Task<InvokeResponse?> TakeAsync(Caller caller, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var value = activity.Value;
        Heard.Normalise(activity);
        if (!arrivals.Take(activity))
            return null;
        channels.Leave(activity);
        if (Arrivals.IsLeaving(activity))
            chats.Forget(activity.GetConversationReference());
        else
            chats.Hear(activity);
        using var turn = await order.WaitAsync(activity.Conversation?.Id ?? "", cancellationToken);
        return await adapter.ProcessActivityAsync(caller.Identity, activity, SettingsForm.IsSubmitted(value) ? (context, stop) => settings.TakeAsync(context, value, stop) : callback, cancellationToken);
    }

    private async Task TurnAsync(ITurnContext turn, IBot bot, CancellationToken cancellationToken)
    {
        channels.Hear(turn.Activity);
        if (turn.Activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate)
            await places.NameAsync(turn, cancellationToken);
        if (turn.Activity.Type == ActivityTypes.ConversationUpdate)
            await NameWhoLetInAsync(turn.Activity, cancellationToken);
        if (SettingsForm.IsAskedFor(turn.Activity))
            await settings.ShowAsync(turn, cancellationToken);
        else
            await bot.OnTurnAsync(turn, cancellationToken);
    }

    // Where many share a conversation, the greeting says who let the bot in. Teams often tells their id only.
    private async Task NameWhoLetInAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Conversation is not { ConversationType: "channel" or "groupChat" } conversation || activity.From is not { Id.Length: > 0, Name: null or "" } from
            || activity.MembersAdded?.Any(member => member?.Id == activity.Recipient?.Id) != true)
            return;
        try
        {
            from.Name = await connector.MemberNameAsync(activity.ServiceUrl, conversation.Id, from.Id, cancellationToken);
        }
        catch (Exception fault) when (fault is TeamsApiException or OutgoingCallException)
        {
            // It is said without a name.
            from.Name = null;
        }
    }
}
