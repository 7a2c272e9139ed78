using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.StandIns.Tests.Adapters;

/// <summary>What we believe about showing that the bot is typing.</summary>
public sealed class ShowTypingTests
{
    [Fact]
    public async Task A_long_turn_shows_typing_without_counting_as_a_response()
    {
        var adapter = new SignallingAdapter();
        var responded = true;

        await adapter.RunAsync(Some.Message(), new ShowTypingMiddleware(delay: 0, period: 10_000), async (turnContext, token) =>
        {
            await adapter.Typing.Task.WaitAsync(TimeSpan.FromSeconds(10), token);
            responded = turnContext.Responded;
        });

        Assert.False(responded);
    }

    [Fact]
    public async Task A_quick_turn_shows_none()
    {
        var adapter = new SignallingAdapter();

        await adapter.RunAsync(Some.Message(), new ShowTypingMiddleware(delay: 60_000), (_, _) => Task.CompletedTask);

        Assert.False(adapter.Typing.Task.IsCompleted);
    }

    [Fact]
    public async Task A_channel_that_refuses_typing_does_not_fail_the_turn()
    {
        var adapter = new SignallingAdapter { Refuses = true };
        var ended = false;

        await adapter.RunAsync(Some.Message(), new ShowTypingMiddleware(delay: 0, period: 10_000), async (_, token) =>
        {
            await adapter.Typing.Task.WaitAsync(TimeSpan.FromSeconds(10), token);
            ended = true;
        });

        Assert.True(ended);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    public void Times_that_make_no_sense_are_refused(int delay, int period) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay, period));

    private sealed class SignallingAdapter : BotAdapter
    {
        public TaskCompletionSource<Activity> Typing { get; } = new();

        public bool Refuses { get; init; }

        public Task RunAsync(Activity activity, IMiddleware middleware, BotCallbackHandler callback)
        {
            Use(middleware);
            return RunPipelineAsync(new TurnContext(this, activity), callback, CancellationToken.None);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Typing.TrySetResult(activities.Single(activity => activity.Type == ActivityTypes.Typing));
            return Refuses ? throw new HttpRequestException("The channel does not take typing.") : Task.FromResult(new ResourceResponse[activities.Length]);
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
