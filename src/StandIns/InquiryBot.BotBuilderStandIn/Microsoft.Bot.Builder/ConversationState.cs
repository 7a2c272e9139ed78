namespace Microsoft.Bot.Builder;

public class ConversationState : BotState
{
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{ActivityKeys.ChannelId(turnContext)}/conversations/{ActivityKeys.ConversationId(turnContext)}";
}
