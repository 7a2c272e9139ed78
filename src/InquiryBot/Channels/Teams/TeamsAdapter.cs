using System.Security.Claims;
using InquiryBot.Channels.Teams.Saying;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Channels.Teams;

/// <summary>Runs the bot for one activity, and takes what it says to the connector, one call per activity and in order.</summary>
internal sealed class TeamsAdapter : BotAdapter
{
    private readonly TeamsConnector _connector;
    private readonly TimeProvider _clock;

    public TeamsAdapter(TeamsConnector connector, TeamsTurnErrors errors, TimeProvider clock)
    {
        (_connector, _clock) = (connector, clock);
        OnTurnError = errors.HandleAsync;
    }

    /// <summary>What the HTTP answer carries; null for an empty 200.</summary>
    public override async Task<InvokeResponse?> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        context.TurnState.Add<System.Security.Principal.IIdentity>(BotIdentityKey, claimsIdentity);
        await RunPipelineAsync(context, callback, cancellationToken);
        return TeamsAnswer.Of(context);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
            responses[index] = await SendAsync(turnContext, activities[index], cancellationToken) ?? new ResourceResponse(activities[index].Id ?? "");
        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        TeamsCards.Draw(activity);
        // The turn takes what it changes for what it answers; nothing is an answer to itself.
        if (activity.ReplyToId == activity.Id)
            activity.ReplyToId = null;
        return _connector.UpdateAsync(activity, cancellationToken);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        _connector.DeleteAsync(reference, cancellationToken);

    public override Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ContinueConversationAsync(botId, reference.GetContinuationActivity(), callback, cancellationToken);
    }

    public override async Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, continuationActivity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    public override async Task CreateConversationAsync(
        string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationParameters);
        var created = await _connector.CreateAsync(serviceUrl, conversationParameters, cancellationToken);
        using var context = new TurnContext(this, TeamsAnswer.FirstOf(created, channelId, serviceUrl, conversationParameters));
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    private async Task<ResourceResponse?> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = null;
        TeamsCards.Draw(activity);
        // What the bot goes on with by itself answers nothing; the event that began the turn has a made-up id.
        if (turnContext.Activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation })
            activity.ReplyToId = null;
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, System.Globalization.CultureInfo.InvariantCulture)), _clock, cancellationToken);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Set(InvokeResponseKey, activity);
                return null;
            default:
                return TeamsAnswer.MayLeave(activity) ? await _connector.SendAsync(activity, cancellationToken) : null;
        }
    }
}
