using InquiryBot.Reports.Transcripts;

namespace InquiryBot.Tests.Reports.Transcripts;

/// <summary>Plain text in which people speak.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Anna: hoi allemaal", "Anna", "hoi allemaal")]
    [InlineData("[10:32] Anna de Vries: hoi", "Anna de Vries", "hoi")]
    [InlineData("10:32:05 J. O'Brien: morning", "J. O'Brien", "morning")]
    [InlineData("@sam: hi", "@sam", "hi")]
    [InlineData("note to self: buy milk", null, "note to self: buy milk")]
    [InlineData("The plan, as I see it: we wait", null, "The plan, as I see it: we wait")]
    [InlineData("See https://example.org/a", null, "See https://example.org/a")]
    [InlineData("Meet at 10:30 please", null, "Meet at 10:30 please")]
    [InlineData("One thing that matters a lot here: time", null, "One thing that matters a lot here: time")]
    [InlineData(": odd", null, ": odd")]
    public void A_name_is_told_from_a_sentence(string line, string? author, string text)
    {
        var spoken = SpokenLine.Parse(line);

        Assert.Equal((author, text), (spoken.Author, spoken.Text));
    }

    [Fact]
    public void A_conversation_is_read_with_its_times()
    {
        var messages = Samples.ReadFile("buurthuis.txt");

        Assert.Equal(16, messages.Count);
        Assert.Equal(new TimeSpan(19, 30, 0), messages[0].Elapsed);
        Assert.Equal(4, messages.Select(message => message.Author).Distinct().Count());
    }

    [Theory]
    [InlineData("a.vtt", "", "vtt")]
    [InlineData("a.SRT", "", "srt")]
    [InlineData("a.ndjson", "", "jsonl")]
    [InlineData("-", "WEBVTT\n", "vtt")]
    [InlineData("-", "{\"text\":\"a\"}\n", "jsonl")]
    [InlineData("-", "[\n  {\"type\":\"message\"", "slack")]
    [InlineData("-", "{\"@odata.context\":\"x\",\"value\":[", "teams")]
    [InlineData("-", "1\r\n00:00:01,000 --> 00:00:02,000\r\nHi", "srt")]
    [InlineData("-", "[10:00] Anna: hi", "text")]
    [InlineData("-", "", "text")]
    public void The_format_is_told_by_name_and_beginning(string name, string beginning, string format) =>
        Assert.Equal(TranscriptFormats.Named(format), TranscriptFormats.Detect(name, beginning));
}
