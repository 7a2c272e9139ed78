using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;

    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            await next(cancellationToken);
            return;
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = TypeUntilAsync(turnContext, ended.Token);
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            await ended.CancelAsync();
            await typing;
        }
    }

    private async Task TypeUntilAsync(ITurnContext turnContext, CancellationToken ended)
    {
        try
        {
            await Task.Delay(_delay, ended);
            while (!ended.IsCancellationRequested)
            {
                await SendTypingAsync(turnContext, ended);
                await Task.Delay(_period, ended);
            }
        }
        catch (Exception)
        {
            // Either the turn is over, or the channel refused: typing is a courtesy and never fails a turn.
            return;
        }
    }

    /// <summary>Straight through the adapter: typing is no answer, so <c>Responded</c> stays and no send handler runs.</summary>
    private static Task<ResourceResponse[]> SendTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var typing = new Activity(ActivityTypes.Typing) { RelatesTo = turnContext.Activity.RelatesTo };
        typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());
        return turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken);
    }
}
