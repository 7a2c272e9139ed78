namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public IMessageActivity AsMessageActivity() => When(ActivityTypes.Message);

    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => When(ActivityTypes.ContactRelationUpdate);

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => When(ActivityTypes.InstallationUpdate);

    public IConversationUpdateActivity AsConversationUpdateActivity() => When(ActivityTypes.ConversationUpdate);

    public ITypingActivity AsTypingActivity() => When(ActivityTypes.Typing);

    public IEndOfConversationActivity AsEndOfConversationActivity() => When(ActivityTypes.EndOfConversation);

    public IEventActivity AsEventActivity() => When(ActivityTypes.Event);

    public IInvokeActivity AsInvokeActivity() => When(ActivityTypes.Invoke);

    public IMessageUpdateActivity AsMessageUpdateActivity() => When(ActivityTypes.MessageUpdate);

    public IMessageDeleteActivity AsMessageDeleteActivity() => When(ActivityTypes.MessageDelete);

    public IMessageReactionActivity AsMessageReactionActivity() => When(ActivityTypes.MessageReaction);

    public ISuggestionActivity AsSuggestionActivity() => When(ActivityTypes.Suggestion);

    public ITraceActivity AsTraceActivity() => When(ActivityTypes.Trace);

    public IHandoffActivity AsHandoffActivity() => When(ActivityTypes.Handoff);

    public ICommandActivity AsCommandActivity() => When(ActivityTypes.Command);

    public ICommandResultActivity AsCommandResultActivity() => When(ActivityTypes.CommandResult);

    /// <summary>A type may carry a part after a slash: <c>message/image</c> is a message.</summary>
    protected bool IsActivity(string activityType)
    {
        if (Type is null || activityType is null || !Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase))
            return false;

        return Type.Length == activityType.Length || Type[activityType.Length] == '/';
    }

    private Activity When(string activityType) => IsActivity(activityType) ? this : null;
}
