using InquiryBot.StandIns.Tests.Support;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace InquiryBot.StandIns.Tests.Turns;

/// <summary>What we believe about activities: their names on the wire, mentions, channel data, references.</summary>
public sealed class ActivityTests
{
    [Fact]
    public void What_an_activity_does_not_know_is_kept()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""{"type":"message","text":"hi","from":{"id":"u","aad":"x"},"surprise":{"a":1}}""")!;

        Assert.Equal(1, (int)activity.Properties["surprise"]!["a"]!);
        Assert.Equal("x", (string?)activity.From.Properties["aad"]);
        Assert.Equal(1, (int)JObject.FromObject(activity)["surprise"]!["a"]!);
    }

    [Fact]
    public void Names_on_the_wire_are_in_camel_case()
    {
        var json = JObject.FromObject(Some.Message());

        Assert.Equal(("user-1", "conversation-1", "https://channel.example/"), ((string?)json["from"]!["id"], (string?)json["conversation"]!["id"], (string?)json["serviceUrl"]));
    }

    [Fact]
    public void A_mention_is_found_and_taken_out_of_the_text()
    {
        var message = Some.Message("<at>InquiryBot</at> help me");
        message.Entities = [JObject.Parse("""{"type":"mention","text":"<at>InquiryBot</at>","mentioned":{"id":"bot-1","name":"InquiryBot"}}""").ToObject<Entity>()];

        Assert.Equal("bot-1", Assert.Single(message.GetMentions()).Mentioned.Id);
        Assert.True(message.MentionsRecipient());
        Assert.Equal("help me", message.RemoveRecipientMention());
    }

    [Fact]
    public void Channel_data_is_read_from_json()
    {
        var message = Some.Message();
        message.ChannelData = JObject.Parse("""{"eventType":"editMessage","team":{"id":"t"}}""");

        Assert.Equal("t", message.GetChannelData<TeamsChannelData>().Team.Id);
        Assert.True(message.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Equal("editMessage", data.EventType);
        Assert.False(Some.Message().TryGetChannelData<TeamsChannelData>(out _));
    }

    [Fact]
    public void A_type_is_seen_as_what_it_is()
    {
        Assert.NotNull(Some.Incoming("message/rich").AsMessageActivity());
        Assert.Null(Some.Incoming("messageReaction").AsMessageActivity());
        Assert.NotNull(Some.Incoming("event").AsEventActivity());
    }

    [Fact]
    public void A_reply_is_addressed_back()
    {
        var reply = Some.Message().CreateReply("yes");

        Assert.Equal(("yes", "in-1", "user-1", "bot-1"), (reply.Text, reply.ReplyToId, reply.Recipient.Id, reply.From.Id));
    }

    [Fact]
    public void An_incoming_reference_is_applied_the_other_way_round()
    {
        var reference = Some.Message().GetConversationReference();

        var incoming = new Activity().ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(("user-1", "bot-1", "in-1", null), (incoming.From.Id, incoming.Recipient.Id, incoming.Id, incoming.ReplyToId));
    }
}
