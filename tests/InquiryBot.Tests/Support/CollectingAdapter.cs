using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.Tests.Support;

/// <summary>Runs turns and collects what the bot sends. The SDK's own test adapter knows one conversation only, and channels are many.</summary>
internal sealed class CollectingAdapter : BotAdapter
{
    /// <summary>What was sent since it was last cleared.</summary>
    public List<Activity> Sent { get; } = [];

    /// <summary>Runs one turn.</summary>
    public async Task ProcessAsync(Activity activity, BotCallbackHandler callback)
    {
        using var turnContext = new TurnContext(this, activity);
        await RunPipelineAsync(turnContext, callback, default);
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select(activity => new ResourceResponse(activity.Id)).ToArray());
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The bot edits nothing of its own yet.");

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The bot deletes nothing of its own yet.");
}
