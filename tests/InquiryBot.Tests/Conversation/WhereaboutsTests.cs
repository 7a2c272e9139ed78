using InquiryBot.Conversation;
using InquiryBot.Language;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Tests.Conversation;

public sealed class WhereaboutsTests
{
    [Theory]
    [InlineData("msteams", "personal", null, true)]
    [InlineData("msteams", "channel", true, false)]
    [InlineData("msteams", "groupChat", true, false)]
    [InlineData("emulator", null, null, true)]
    [InlineData("webchat", "", false, true)]
    [InlineData("slack", null, null, false)]
    [InlineData("slack", "", false, false)]
    [InlineData("emulator", null, true, false)]
    public void What_is_not_known_to_be_private_is_not(string channel, string? type, bool? isGroup, bool isPrivate)
    {
        var activity = new Activity { ChannelId = channel, Conversation = new ConversationAccount(isGroup: isGroup, conversationType: type, id: "c") };
        Assert.Equal(isPrivate, Whereabouts.IsPrivate(activity));
    }

    [Fact]
    public void A_conversation_without_an_account_is_not_private() => Assert.False(Whereabouts.IsPrivate(new Activity { ChannelId = "emulator" }));

    [Theory]
    [InlineData("channel", "standard", ChannelKind.Channel)]
    [InlineData("channel", "shared", ChannelKind.External)]
    [InlineData("groupChat", null, ChannelKind.Direct)]
    public void Group_chats_and_shared_channels_are_no_team_channels(string type, string? channelType, ChannelKind kind)
    {
        var activity = new Activity { ChannelId = "msteams", Conversation = new ConversationAccount(conversationType: type) };
        if (channelType is not null)
            activity.ChannelData = new JObject { ["channel"] = new JObject { ["id"] = "19:x", ["type"] = channelType } };
        Assert.Equal(kind, Whereabouts.KindOf(activity));
    }

    [Theory]
    [InlineData("<at>Tom</at>&nbsp;send me the numbers", "@Tom send me the numbers")]
    [InlineData("<at>InquiryBot</at> help", "help")]
    [InlineData("hey <at>Tom</at> and <AT>Ann</AT>", "hey @Tom and @Ann")]
    [InlineData("a < b and <at>open", "a < b and <at>open")]
    [InlineData("plain", "plain")]
    [InlineData(null, "")]
    public void A_mention_is_what_was_typed(string? text, string typed) =>
        Assert.Equal(typed, TypedText.Of(new Activity { Text = text, Recipient = new ChannelAccount("bot", "InquiryBot") }));
}
