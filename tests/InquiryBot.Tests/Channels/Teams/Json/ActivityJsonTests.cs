using System.Text;
using System.Text.Json.Nodes;
using InquiryBot.Channels.Teams.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace InquiryBot.Tests.Channels.Teams.Json;

public sealed class ActivityJsonTests
{
    public static TheoryData<string> Payloads => [.. SamplePayloads.All.Keys];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Every_member_of_a_payload_survives_a_round_trip(string name)
    {
        var payload = SamplePayloads.All[name];

        var written = ActivityJson.Write(Read(payload));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(payload), JsonNode.Parse(written.Span)), Encoding.UTF8.GetString(written.Span));
    }

    [Fact]
    public void Free_members_arrive_as_trees()
    {
        var activity = Read("""{"type":"invoke","value":{"a":1},"channelData":{"tenant":{"id":"t"}},"new":{"b":[2]},"from":{"id":"x","userPrincipalName":"y"}}""");

        Assert.Equal(1, Assert.IsType<JObject>(activity.Value)["a"]);
        Assert.Equal("t", Assert.IsType<JObject>(activity.ChannelData)["tenant"]!["id"]);
        Assert.Equal(2, activity.Properties["new"]!["b"]![0]);
        Assert.Equal("y", activity.From.Properties["userPrincipalName"]);
    }

    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("5", 5L)]
    [InlineData("1.5", 1.5)]
    [InlineData("true", true)]
    [InlineData("\"2026-03-01T10:20:30Z\"", "2026-03-01T10:20:30Z")]
    public void A_free_member_that_is_no_tree_is_a_plain_value(string json, object value) =>
        Assert.Equal(value, Read($$"""{"type":"event","value":{{json}}}""").Value);

    [Fact]
    public void Times_keep_their_zone()
    {
        var activity = Read("""{"type":"message","timestamp":"2026-03-01T10:20:30.4567891Z","localTimestamp":"2026-03-01T11:20:30+01:00","expiration":"2026-03-01T10:20"}""");

        Assert.Equal(new DateTimeOffset(2026, 3, 1, 10, 20, 30, TimeSpan.Zero).AddTicks(4567891), activity.Timestamp);
        Assert.Equal(TimeSpan.FromHours(1), activity.LocalTimestamp!.Value.Offset);
        Assert.Equal(TimeSpan.Zero, activity.Expiration!.Value.Offset);
    }

    [Fact]
    public void Names_are_found_in_any_case_and_escaped()
    {
        var activity = Read("""{"Type":"message","TEXT":"a","se\u0072viceUrl":"b","channelid":null}""");

        Assert.Equal(("message", "a", "b"), (activity.Type, activity.Text, activity.ServiceUrl));
        Assert.Null(activity.ChannelId);
        Assert.True(activity.Properties is null or { Count: 0 });
    }

    [Fact]
    public void A_number_is_refused_where_a_text_is_meant() =>
        Assert.Equal("The member 'text' must be a text in double quotes.", ActivityJson.Read("""{"type":"message","text":5}"""u8).Fault);

    [Theory]
    [InlineData("\"a\\ud83db\\n\\u0041\"", "a\uFFFDb\nA")]
    [InlineData("\"\\ude42\"", "\uFFFD")]
    [InlineData("\"\\ud83d\\ude42 \\\" \\\\ \\/\"", "🙂 \" \\ /")]
    public void Half_a_character_is_mended(string json, string text) => Assert.Equal(text, Read($$"""{"type":"message","text":{{json}}}""").Text);

    [Fact]
    public void Broken_utf8_is_mended_or_refused_but_never_thrown()
    {
        byte[] broken = [.. "{\"type\":\"message\",\"text\":\"a"u8, 0xFF, 0xC3, .. "b\",\"\xF0\":1}"u8];

        var reading = ActivityJson.Read(broken);

        Assert.True(reading.Activity?.Text == "a\uFFFD\uFFFDb" || reading.Fault is not null);
    }

    [Fact]
    public void Half_a_character_of_the_bot_is_mended_when_it_is_written()
    {
        var written = Encoding.UTF8.GetString(ActivityJson.Write(MessageFactory.Text("a\ud83db")).Span);

        Assert.Equal("a\uFFFDb", JsonNode.Parse(written)!["text"]!.GetValue<string>());
    }

    [Fact]
    public void A_mark_of_byte_order_is_passed_over() => Assert.Equal("message", ActivityJson.Read([0xEF, 0xBB, 0xBF, .. "{\"type\":\"message\"}"u8]).Activity!.Type);

    [Fact]
    public void Nothing_is_left_out_and_empty_lists_stay()
    {
        Assert.Equal("""{"type":"message","inputHint":"acceptingInput","text":"hi","attachments":[],"entities":[]}""", Sorted(MessageFactory.Text("hi")));
        Assert.Equal("""{"type":"typing"}""", Sorted(new Activity { Type = "typing" }));
    }

    [Fact]
    public void What_the_bot_makes_is_written_by_its_real_type()
    {
        var activity = new Activity
        {
            Type = "message",
            Attachments = [new HeroCard { Title = "t", Buttons = [new CardAction { Title = "b", Value = new { go = true } }] }.ToAttachmentOf(), new Attachment { Content = JObject.Parse("{\"v\":1}") }],
            Entities = [new Mention { Mentioned = new ChannelAccount("29:a"), Text = "<at>a</at>" }],
            ChannelData = new { feedbackLoop = new { type = "default", none = (string?)null } },
        };

        Assert.Equal(
            """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"t","buttons":[{"title":"b","value":{"go":true}}]}},{"content":{"v":1}}],"entities":[{"type":"mention","mentioned":{"id":"29:a"},"text":"<at>a</at>"}],"channelData":{"feedbackLoop":{"type":"default"}}}""",
            Encoding.UTF8.GetString(ActivityJson.Write(activity).Span));
    }

    [Fact]
    public void A_mention_that_arrived_is_found_by_bot_builder()
    {
        var activity = Read(SamplePayloads.All["channel message"]);

        Assert.Equal("28:bot", activity.GetMentions().Single().Mentioned.Id);
    }

    private static Activity Read(string payload)
    {
        var reading = ActivityJson.Read(Encoding.UTF8.GetBytes(payload));
        Assert.Null(reading.Fault);
        return reading.Activity!;
    }

    private static string Sorted(Activity activity)
    {
        var written = JsonNode.Parse(ActivityJson.Write(activity).Span)!.AsObject();
        string[] order = ["type", "inputHint", "text", "attachments", "entities"];
        return new JsonObject(order.Where(written.ContainsKey).Select(name => KeyValuePair.Create(name, written[name]?.DeepClone()))).ToJsonString();
    }
}

internal static class Cards
{
    public static Attachment ToAttachmentOf(this HeroCard card) => new() { ContentType = HeroCard.ContentType, Content = card };
}
