using InquiryBot.Channels.Slack.Calls;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Channels.Slack.Hearing;

/// <summary>Makes the activities that the bot takes its turns on.</summary>
internal static class SlackActivities
{
    private const string Name = "InquiryBot";

    // There is nothing to call back at: the courier and the adapter know the way.
    private const string ServiceUrl = "https://slack.com/api/";

    /// <summary>Something that a person did in a conversation.</summary>
    public static Activity Of(string type, SlackHome home, string user, ConversationAccount conversation) => new()
    {
        Type = type,
        ChannelId = SlackConversation.Platform,
        ServiceUrl = ServiceUrl,
        Conversation = conversation,
        From = new ChannelAccount { Id = user },
        Recipient = new ChannelAccount { Id = home.Bot, Name = Name },
        Entities = [],
    };

    /// <summary>Something said to the bot by one person, where only they see the answer.</summary>
    public static Activity Privately(SlackHome home, string user, string text, string? value = null)
    {
        var activity = Of(ActivityTypes.Message, home, user, SlackConversation.WithBot(home.Organisation, user));
        (activity.Text, activity.Value) = (text, value);
        return activity;
    }

    /// <summary>Marks that the bot is spoken to.</summary>
    public static void CallBot(Activity activity) =>
        activity.Entities.Add(new Entity("mention") { Properties = new JObject { ["mentioned"] = new JObject { ["id"] = activity.Recipient.Id } } });

    /// <summary>Marks that the author is of another organisation.</summary>
    public static void MarkGuest(Activity activity) => activity.From.Properties = new JObject { ["userRole"] = "guest" };
}
