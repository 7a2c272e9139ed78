using Microsoft.Bot.Builder;

namespace InquiryBot.Tests.Channels.Teams;

/// <summary>A bot that does what the test says.</summary>
internal sealed class CallingBot : IBot
{
    public Func<ITurnContext, CancellationToken, Task> Turn { get; set; } = (_, _) => Task.CompletedTask;

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => Turn(turnContext, cancellationToken);
}
