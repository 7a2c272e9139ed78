namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Direct Line and Web Chat never show a conversation update, so nothing can be a reply to it.</summary>
    private string IdToReplyTo => Type == ActivityTypes.ConversationUpdate && ChannelId is "directline" or "webchat" ? null : Id;

    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToReplyTo,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        From = isIncoming ? reference.User : reference.Bot;
        Recipient = isIncoming ? reference.Bot : reference.User;
        if (reference.ActivityId is null)
            return this;

        if (isIncoming)
            Id = reference.ActivityId;
        else
            ReplyToId = reference.ActivityId;
        return this;
    }

    public bool IsFromStreamingConnection() => ServiceUrl?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == false;
}
