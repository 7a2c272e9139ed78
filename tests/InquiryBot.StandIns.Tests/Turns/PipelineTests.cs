using System.Globalization;
using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.StandIns.Tests.Turns;

/// <summary>What we believe about the way of a turn through an adapter.</summary>
public sealed class PipelineTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _log = [];

    [Fact]
    public async Task Middleware_runs_in_order_around_the_bot()
    {
        _adapter.Use(new Logging(_log, "first")).Use(new Logging(_log, "second"));

        await _adapter.RunAsync(Some.Message(), BotAsync);

        Assert.Equal(["first", "second", "bot", "/second", "/first"], _log);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        _adapter.Use(new Logging(_log, "wall") { GoesOn = false });

        await _adapter.RunAsync(Some.Message(), BotAsync);

        Assert.Equal(["wall", "/wall"], _log);
    }

    [Fact]
    public async Task An_error_goes_to_the_one_who_takes_errors()
    {
        _adapter.OnTurnError = (_, error) =>
        {
            _log.Add(error.Message);
            return Task.CompletedTask;
        };

        await _adapter.RunAsync(Some.Message(), (_, _) => throw new FormatException("broken"));

        Assert.Equal(["broken"], _log);
    }

    [Fact]
    public async Task An_error_that_nobody_takes_is_thrown_on() =>
        await Assert.ThrowsAsync<FormatException>(() => _adapter.RunAsync(Some.Message(), (_, _) => throw new FormatException()));

    [Fact]
    public async Task The_turn_runs_in_the_culture_of_the_message()
    {
        var dutch = Some.Message();
        dutch.Locale = "nl-NL";

        await _adapter.RunAsync(dutch, (_, _) =>
        {
            _log.Add(CultureInfo.CurrentCulture.Name);
            return Task.CompletedTask;
        });

        Assert.Equal(["nl-NL"], _log);
    }

    [Fact]
    public async Task A_conversation_is_continued_with_an_event()
    {
        var reference = Some.Message().GetConversationReference();
        Activity? continued = null;

        await _adapter.ContinueConversationAsync("app", reference, (turnContext, _) =>
        {
            continued = turnContext.Activity;
            return Task.CompletedTask;
        }, CancellationToken.None);

        Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (continued!.Type, continued.Name));
        Assert.Equal(("conversation-1", "user-1", "bot-1"), (continued.Conversation.Id, continued.From.Id, continued.Recipient.Id));
        Assert.Same(reference, continued.RelatesTo);
    }

    private Task BotAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        _log.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Logging(List<string> log, string name) : IMiddleware
    {
        public bool GoesOn { get; init; } = true;

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            log.Add(name);
            if (GoesOn)
                await next(cancellationToken);
            log.Add($"/{name}");
        }
    }
}
