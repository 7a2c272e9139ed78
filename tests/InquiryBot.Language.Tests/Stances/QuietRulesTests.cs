namespace InquiryBot.Language.Tests.Stances;

/// <summary>What keeps the bot quiet, or quieter, although a sentence tells; and what it may praise although a closed form would not be.</summary>
public sealed class QuietRulesTests
{
    [Theory]
    [InlineData("Gas is leaking behind the boiler. Shut the valve.", SentenceFlags.Safety)]
    [InlineData("Er lekt gas bij de ketel. Draai de kraan dicht.", SentenceFlags.Safety)]
    public void Danger_in_one_sentence_silences_the_order_in_the_next(string text, SentenceFlags flag)
    {
        var reading = MessageReader.Default.Read(text);

        Assert.Equal(MessageAction.Silent, reading.Action);
        Assert.All(reading.Sentences, sentence => Assert.True(sentence.Flags.HasFlag(flag)));
    }

    [Theory]
    [InlineData("I want a second pair of eyes on that pump right now. It's running ten times the dose")]
    [InlineData("zet de band stil, er zit iemand met zijn mouw tussen")]
    [InlineData("blijf van mijn schouder af als je met me praat")]
    public void What_no_list_names_is_left_alone_by_its_words(string text)
    {
        var reading = MessageReader.Default.Read(text);

        Assert.Equal(MessageAction.Silent, reading.Action);
        Assert.Contains(reading.Sentences, sentence => sentence.Flags.HasFlag(SentenceFlags.Delicate));
    }

    [Theory]
    [InlineData("send me the numbers by 4")]
    [InlineData("ik wil dat je dit voortaan eerst met mij overlegt")]
    public void An_ordinary_telling_is_not_delicate(string text)
    {
        var reading = MessageReader.Default.Read(text);

        Assert.Equal(MessageAction.Nudge, reading.Action);
        Assert.DoesNotContain(reading.Sentences, sentence => sentence.Flags.HasFlag(SentenceFlags.Delicate));
    }

    [Theory]
    [InlineData("are you sure the crate is empty?")]
    [InlineData("weet je zeker dat de kist leeg is?")]
    [InlineData("ben je daar zeker van?")]
    public void A_single_check_is_never_nudged(string text) => Assert.NotEqual(MessageAction.Nudge, MessageReader.Default.Read(text).Action);

    [Theory]
    [InlineData("What can I take off your plate this week?")]
    [InlineData("Wat kan ik deze week van je overnemen?")]
    public void An_open_offer_may_be_appreciated(string text)
    {
        var reading = MessageReader.Default.Read(text);

        Assert.Equal((SentenceKind.Offer, MessageAction.Appreciate), (reading.Main!.Kind, reading.Action));
    }

    [Theory]
    [InlineData("@gatebot open bay 3")]
    [InlineData("@kassabot sluit bon 12")]
    public void An_account_that_is_called_a_bot_may_be_ordered_about(string text) =>
        Assert.Equal((SentenceKind.BotCommand, MessageAction.Silent), (MessageReader.Default.Read(text).Main!.Kind, MessageReader.Default.Read(text).Action));
}
