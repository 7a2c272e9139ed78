using Microsoft.Bot.Builder;

namespace InquiryBot.Benchmarks.Http;

/// <summary>Says back what it hears, once.</summary>
internal sealed class EchoBot : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
}
