using System.Text;
using InquiryBot.Reports.Transcripts;

namespace InquiryBot.Tests.Reports.Transcripts;

/// <summary>WebVTT and SRT as meeting programs write them.</summary>
public sealed class SubtitleTests
{
    [Fact]
    public void A_meeting_is_read_with_its_voices_and_times()
    {
        var messages = Samples.ReadFile("ward-meeting.vtt");

        Assert.Equal(19, messages.Count);
        Assert.Equal(("1", "Marieke Oost", "Good morning all, thanks for making time."), (messages[0].Id, messages[0].Author, messages[0].Text));
        Assert.Equal(TimeSpan.FromSeconds(2.4), messages[0].Elapsed);
        Assert.Equal(["Daniel Achterberg", "Ines Calado", "Marieke Oost", "Tom Wierda"], messages.Select(message => message.Author!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_sentence_cut_over_two_subtitles_is_one_message() =>
        Assert.Equal("Before we plan anything, what did you notice on the ward last week?", Samples.ReadFile("ward-meeting.vtt")[1].Text);

    [Fact]
    public void A_finished_sentence_stays_apart_from_the_next()
    {
        var texts = Samples.ReadFile("ward-meeting.vtt").Where(message => message.Author == "Tom Wierda").Select(message => message.Text);

        Assert.Equal(["You should just print the notes at six.", "Put it in the checklist, Daniel."], texts.Take(2));
    }

    [Fact]
    public void Lines_and_character_references_of_a_subtitle_are_joined_and_decoded()
    {
        var messages = Samples.ReadFile("ward-meeting.vtt");

        Assert.Equal("The handover at seven keeps running late. We start the round without the night notes.", messages[2].Text);
        Assert.Contains(messages, message => message.Text.EndsWith("at noon & tomorrow.", StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_and_styles_say_nothing() =>
        Assert.DoesNotContain(Samples.ReadFile("ward-meeting.vtt"), message => message.Text.Contains("night shift", StringComparison.Ordinal) || message.Text.Contains("::cue", StringComparison.Ordinal));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Hours_the_mark_and_the_kind_of_line_end_are_all_optional(string lineEnd)
    {
        var text = string.Join(lineEnd, "WEBVTT", "", "01:02.500 --> 01:04.000", "<v Ann>Hi.</v>", "");

        var message = Assert.Single(Samples.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], TranscriptFormat.Auto));

        Assert.Equal(("Ann", "Hi.", TimeSpan.FromSeconds(62.5)), (message.Author, message.Text, message.Elapsed));
    }

    [Theory]
    [InlineData("a < b and <i>that</i> is it", null, "a < b and that is it")]
    [InlineData("<v>Hello</v>", null, "Hello")]
    [InlineData("<v.loud.first Ann de Wit>Hello <c.yellow>you</c></v>", "Ann de Wit", "Hello you")]
    [InlineData("<00:00:01.000>Hello", null, "Hello")]
    [InlineData("Ann: hello", "Ann", "hello")]
    [InlineData("<v Ann>note: bring cake", "Ann", "note: bring cake")]
    [InlineData("", null, "")]
    [InlineData("<", null, "<")]
    public void Tags_go_and_words_stay(string payload, string? voice, string text) => Assert.Equal((voice, text), CueText.Parse(payload));

    [Fact]
    public void SRT_is_read_with_names_before_the_colon()
    {
        var messages = Samples.ReadFile("planning.srt");

        Assert.Equal(["Nadia", "Nadia", "Peter", "Nadia"], messages.Select(message => message.Author));
        Assert.Equal("What worries you most about the next days?", messages[1].Text);
        Assert.Equal(TimeSpan.FromSeconds(3.9), messages[1].Elapsed);
    }

    [Theory]
    [InlineData("Hello\n\nthere\n", "srt", "'sample' has no time lines such as 00:00:01,000 --> 00:00:03,500, so it is not SRT.")]
    [InlineData("Hello\n", "vtt", "'sample' does not begin with WEBVTT, so it is not WebVTT.")]
    public void Something_else_is_refused_in_one_sentence(string text, string format, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<InputException>(() => Samples.Read(text, TranscriptFormats.Named(format))).Message);

    [Theory]
    [InlineData("00:00:01.000 --> 00:00:02.000", true)]
    [InlineData("00:01,5 --> 00:02,5 align:start position:0%", true)]
    [InlineData("100:00:01.000 --> 100:00:02.000", true)]
    [InlineData("a --> b", false)]
    [InlineData("1 --> 2", false)]
    [InlineData("99999999999:00 --> 1:00", false)]
    [InlineData("-->", false)]
    public void A_time_line_is_told_from_words(string line, bool isOne) => Assert.Equal(isOne, CueTime.TryParse(line, out _, out _));
}
