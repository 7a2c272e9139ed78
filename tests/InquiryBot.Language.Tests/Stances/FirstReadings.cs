namespace InquiryBot.Language.Tests.Stances;

public sealed class FirstReadings
{
    [Theory]
    [InlineData("could you finally update the board??", SentenceKind.Embedded, MessageAction.Nudge)]
    [InlineData("could you send me the link when you have a sec?", SentenceKind.Favour, MessageAction.Silent)]
    [InlineData("what am i missing here?", SentenceKind.Humble, MessageAction.Appreciate)]
    [InlineData("thanks, keep it up!", SentenceKind.Recognise, MessageAction.Silent)]
    public void A_plain_sentence_is_read_as_what_it_does(string text, SentenceKind kind, MessageAction action)
    {
        var reading = MessageReader.Default.Read(text);
        Assert.Equal((kind, action), (reading.Main!.Kind, reading.Action));
    }

    [Fact]
    public void Every_decision_names_its_cues()
    {
        var evidence = MessageReader.Default.Read("could you finally update the board??").Main!.Evidence;
        Assert.NotEmpty(evidence);
        Assert.All(evidence, e => Assert.True(e.Cue.StartsWith("en.", StringComparison.Ordinal) && e.Weight > 0));
    }
}
