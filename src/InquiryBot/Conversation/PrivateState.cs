using InquiryBot.Storage;
using Microsoft.Bot.Builder;

namespace InquiryBot.Conversation;

/// <summary>Where a private conversation stands, filed under the person it is with, and only as long as something is unfinished.</summary>
internal sealed class PrivateState(BotStateStorage storage) : ConversationState(storage)
{
    /// <summary>Keeps what is unfinished, or nothing when nothing is.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="person">The person's pseudonym; null when nothing is left to keep.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async Task KeepAsync(ITurnContext turnContext, string? person, CancellationToken cancellationToken)
    {
        if (person is null)
        {
            await DeleteAsync(turnContext, cancellationToken);
            return;
        }

        await SaveChangesAsync(turnContext, force: false, cancellationToken);
        await storage.FileUnderAsync(GetStorageKey(turnContext), person, cancellationToken);
    }
}
