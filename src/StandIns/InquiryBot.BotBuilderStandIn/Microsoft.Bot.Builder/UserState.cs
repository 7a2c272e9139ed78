namespace Microsoft.Bot.Builder;

public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{ActivityKeys.ChannelId(turnContext)}/users/{ActivityKeys.FromId(turnContext)}";
}
