namespace InquiryBot.Language.Tests.Stances;

public sealed class ContextTests
{
    private const string Order = "fix the login bug before standup and update the ticket";

    [Fact]
    public void An_order_is_nudged_when_nothing_else_is_known() => Assert.Equal(MessageAction.Nudge, Read(Order, MessageContext.None).Action);

    [Theory]
    [InlineData("how do I get the login to work again?")]
    [InlineData("hoe krijg ik de login weer aan de praat?")]
    [InlineData("I'm stuck on the login, any ideas")]
    public void An_instruction_that_was_asked_for_is_an_answer(string question)
    {
        var reading = Read(Order, new MessageContext { Earlier = [new EarlierMessage(question, FromSameAuthor: false)] });
        Assert.Equal((SentenceKind.Answer, MessageAction.Silent), (reading.Main!.Kind, reading.Action));
        Assert.True(reading.Main.Flags.HasFlag(SentenceFlags.Asked));
    }

    [Fact]
    public void A_question_of_the_author_does_not_ask_for_the_authors_order() =>
        Assert.Equal(MessageAction.Nudge, Read(Order, new MessageContext { Earlier = [new EarlierMessage("how is the login doing?", FromSameAuthor: true)] }).Action);

    [Fact]
    public void A_plain_message_before_changes_nothing() =>
        Assert.Equal(MessageAction.Nudge, Read(Order, new MessageContext { Earlier = [new EarlierMessage("the release went out", FromSameAuthor: false)] }).Action);

    [Fact]
    public void During_an_incident_an_order_is_urgent_and_left_alone()
    {
        var reading = Read(Order, new MessageContext { Incident = true });
        Assert.Equal(MessageAction.Silent, reading.Action);
        Assert.True(reading.Sentences[0].Flags.HasFlag(SentenceFlags.Urgent));
    }

    [Theory]
    [InlineData(ChannelPurpose.DirectiveOk, ChannelKind.Channel)]
    [InlineData(ChannelPurpose.Mixed, ChannelKind.Direct)]
    [InlineData(ChannelPurpose.Inquiry, ChannelKind.External)]
    public void Some_places_are_never_nudged(ChannelPurpose purpose, ChannelKind kind) =>
        Assert.Equal(MessageAction.Silent, Read(Order, new MessageContext { Purpose = purpose, Kind = kind }).Action);

    private static MessageReading Read(string text, MessageContext context) => MessageReader.Default.Read(text, context);
}
