using Microsoft.Bot.Schema;

namespace InquiryBot.CommandLine.Chat;

/// <summary>What happens in the terminal, as the bot hears of it: a private conversation with one person.</summary>
internal sealed class TerminalActivities(string locale, TimeProvider clock)
{
    private readonly string _conversation = Guid.NewGuid().ToString("N");
    private int _number;

    /// <summary>The bot comes in.</summary>
    public Activity Arrival()
    {
        var activity = Of(ActivityTypes.ConversationUpdate);
        activity.MembersAdded = [activity.Recipient];
        return activity;
    }

    /// <summary>The person says something.</summary>
    public Activity Message(string text)
    {
        var activity = Of(ActivityTypes.Message);
        activity.Text = text;
        return activity;
    }

    private Activity Of(string type) => new()
    {
        Type = type,
        Id = $"{++_number}",
        ChannelId = "terminal",
        ServiceUrl = "urn:terminal",
        Timestamp = clock.GetUtcNow(),
        Locale = locale,
        From = new ChannelAccount { Id = "person", Role = RoleTypes.User },
        Recipient = new ChannelAccount { Id = "inquirybot", Role = RoleTypes.Bot },
        Conversation = new ConversationAccount { Id = _conversation, ConversationType = "personal", IsGroup = false },
    };
}
