using System.IO.Compression;
using InquiryBot.Conversation;
using InquiryBot.Reports.Transcripts;
using InquiryBot.Tests.Storage;

namespace InquiryBot.Tests.Reports.Transcripts;

/// <summary>Exports of Slack and Teams.</summary>
public sealed class ExportTests : IDisposable
{
    private const string SlackDay = """
        [{"type":"message","user":"U1","text":"What do we know?","ts":"1771234567.000100","thread_ts":"1771234567.000100"},
         {"type":"message","subtype":"channel_join","user":"U2","text":"<@U2> has joined","ts":"1771234568.000100"},
         {"type":"message","subtype":"bot_message","bot_id":"B1","text":"Build passed","ts":"1771234569.000100"},
         {"type":"message","user":"U2","text":"Two servers are slow.","ts":"1771234570.000100","thread_ts":"1771234567.000100","client_msg_id":"c-1"}]
        """;

    private const string TeamsMessages = """
        {"@odata.context":"x","value":[
         {"id":"2","messageType":"message","replyToId":"1","createdDateTime":"2026-03-14T09:31:00Z","from":{"user":{"id":"u2","displayName":"B"}},"body":{"contentType":"html","content":"<p>Later</p>"}},
         {"id":"3","messageType":"systemEventMessage","createdDateTime":"2026-03-14T09:32:00Z","from":null,"body":{"contentType":"html","content":"<x/>"}},
         {"id":"1","messageType":"message","createdDateTime":"2026-03-14T09:30:00Z","from":{"user":{"id":"u1"}},"body":{"contentType":"text","content":"First"}}]}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_day_of_Slack_is_read_without_joins_and_bots()
    {
        var messages = Samples.Read(SlackDay, TranscriptFormat.Slack);

        Assert.Equal([("U1", "What do we know?"), ("U2", "Two servers are slow.")], messages.Select(message => (message.Author!, message.Text)));
        Assert.All(messages, message => Assert.Equal("1771234567.000100", message.Thread));
        Assert.Equal("c-1", messages[1].Id);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1771234567), messages[0].At!.Value.AddMilliseconds(-messages[0].At!.Value.Millisecond));
    }

    [Fact]
    public void The_messages_of_Teams_are_put_in_the_order_they_were_said()
    {
        var messages = Samples.Read(TeamsMessages, TranscriptFormat.Auto);

        Assert.Equal(["First", "<p>Later</p>"], messages.Select(message => message.Text));
        Assert.Equal(["1", "1"], messages.Select(message => message.Thread));
    }

    [Fact]
    public void A_zip_of_Slack_is_read_day_by_day()
    {
        var path = _folder.File("export.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            Put(zip, "users.json", "[]");
            Put(zip, "general/2026-02-17.json", """[{"type":"message","user":"U1","text":"second","ts":"1771320967.0"}]""");
            Put(zip, "general/2026-02-16.json", """[{"type":"message","user":"U1","text":"first","ts":"1771234567.0"}]""");
        }

        Assert.Equal(["first", "second"], ReadPath(path));
    }

    [Fact]
    public void A_folder_of_Slack_is_read_day_by_day()
    {
        Directory.CreateDirectory(_folder.File("general"));
        File.WriteAllText(_folder.File("general/2026-02-17.json"), """[{"type":"message","user":"U1","text":"second","ts":"1771320967.0"}]""");
        File.WriteAllText(_folder.File("general/2026-02-16.json"), """[{"type":"message","user":"U1","text":"first","ts":"1771234567.0"}]""");
        File.WriteAllText(_folder.File("channels.json"), "[]");

        Assert.Equal(["first", "second"], ReadPath(_folder.Path));
    }

    [Theory]
    [InlineData("{\"a\":1}", "slack", "'sample' is not a day of a Slack export: it should be a JSON list of messages.")]
    [InlineData("{\"a\":1}", "teams", "'sample' is not a Teams export: it should be a JSON list of messages, or an object with the list in 'value'.")]
    [InlineData("[{\"a\":1},\n oops]", "slack", "sample, line 2: not valid JSON at byte 2.")]
    public void Something_else_is_refused_in_one_sentence(string text, string format, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<InputException>(() => Samples.Read(text, TranscriptFormats.Named(format))).Message);

    [Theory]
    [InlineData("[1, null, \"a\", [], {}, {\"type\":5}, {\"type\":\"message\",\"text\":[]}]", "slack")]
    [InlineData("[1, {\"body\":\"x\"}, {\"body\":{\"content\":5}}, {\"messageType\":7}]", "teams")]
    public void Members_of_the_wrong_type_are_passed_over(string text, string format) => Assert.Empty(Samples.Read(text, TranscriptFormats.Named(format)));

    private static List<string> ReadPath(string path) =>
        [.. new InquiryBot.Reports.Transcripts.Transcripts(Stream.Null, BotTexts.English, _ => { }).Read([path]).Select(message => message.Text)];

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
