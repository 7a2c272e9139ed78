using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace InquiryBot.StandIns.Tests.Support;

/// <summary>Activities and turns where the details do not matter.</summary>
internal static class Some
{
    public static Activity Message(string text = "hello") => Incoming(ActivityTypes.Message, text);

    public static Activity Incoming(string type, string? text = null) => new(type)
    {
        Id = "in-1",
        Text = text,
        ChannelId = "test",
        ServiceUrl = "https://channel.example/",
        Locale = "en-US",
        From = new ChannelAccount("user-1", "Ada"),
        Recipient = new ChannelAccount("bot-1", "InquiryBot"),
        Conversation = new ConversationAccount(id: "conversation-1"),
    };

    public static TurnContext Turn(Activity? activity = null) => new(new RecordingAdapter(), activity ?? Message());
}
