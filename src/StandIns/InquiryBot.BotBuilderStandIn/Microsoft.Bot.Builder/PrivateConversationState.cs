namespace Microsoft.Bot.Builder;

public class PrivateConversationState : BotState
{
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{ActivityKeys.ChannelId(turnContext)}/conversations/{ActivityKeys.ConversationId(turnContext)}/users/{ActivityKeys.FromId(turnContext)}";
}
