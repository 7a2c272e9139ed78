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

    [Theory]
    [InlineData("how do i reset the scanner?", "And while you're at it, clean the van.")]
    [InlineData("hoe krijg ik de scanner weer aan de praat?", "Ruim voortaan de kantine op.")]
    public void An_order_that_turns_to_something_else_was_not_asked_for(string question, string order) =>
        Assert.Equal((SentenceKind.Command, MessageAction.Nudge), KindAndAction(order, question));

    [Theory]
    [InlineData("what's everyone on today?", "call the customer and order the belts")]
    [InlineData("wat gaan jullie vandaag doen?", "bel de klant en maak het rooster af")]
    public void A_bare_verb_in_a_round_of_plans_is_a_plan(string question, string plan) =>
        Assert.Equal((SentenceKind.Commit, MessageAction.Silent), KindAndAction(plan, question));

    [Theory]
    [InlineData("how do i reset the scanner?", "Hold the button for ten seconds.")]
    [InlineData("hoe krijg ik de scanner weer aan de praat?", "Houd de knop tien tellen vast.")]
    public void The_second_answer_in_a_row_was_asked_for_too(string question, string answer) =>
        Assert.Equal((SentenceKind.Answer, MessageAction.Silent), KindAndAction(answer, question, "it is the grey one, next to the screen"));

    [Fact]
    public void Long_after_the_question_only_its_own_subject_is_an_answer()
    {
        string[] earlier = ["how do i reset the scanner?", "morning", "the train was late", "coffee is ready", "same here", "ok"];

        Assert.Equal(SentenceKind.Answer, KindAndAction("Restart the scanner with the grey key.", earlier).Kind);
        Assert.Equal(SentenceKind.Command, KindAndAction("Wipe the tables in the canteen.", earlier).Kind);
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

    private static (SentenceKind Kind, MessageAction Action) KindAndAction(string text, params string[] earlier)
    {
        var reading = Read(text, new MessageContext { Earlier = [.. earlier.Select(said => new EarlierMessage(said, FromSameAuthor: false))] });
        return (reading.Main!.Kind, reading.Action);
    }

    private static MessageReading Read(string text, MessageContext context) => MessageReader.Default.Read(text, context);
}
