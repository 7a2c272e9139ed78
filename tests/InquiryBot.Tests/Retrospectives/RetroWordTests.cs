using InquiryBot.Conversation;
using InquiryBot.Retrospectives.Cards;
using InquiryBot.Retrospectives.Decisions;
using InquiryBot.Retrospectives.Sessions;
using InquiryBot.Retrospectives.Talk;

namespace InquiryBot.Tests.Retrospectives;

public sealed class RetroWordTests
{
    [Fact]
    public void Everything_that_can_be_said_has_words_in_both_languages()
    {
        var keys = Of<RetroWord>("word").Concat(Of<Refusal>("refused")).Concat(Of<ExitGap>("gap")).Concat(Of<CardConcern>("concern")).Concat(Of<NewsKind>("news"))
            .Concat(Of<ActionPart>("part")).Concat(Of<ActionPart>("lacks")).Concat(Of<ActionReview>("review")).Concat(Of<SummaryKind>("line"))
            .Concat(Of<RetrospectivePhase>("phase")).Concat(Of<RetrospectiveStep>("step"));
        Assert.All(keys, key => Assert.True(BotTexts.English.Has(key) && BotTexts.Dutch.Has(key), key));
    }

    [Fact]
    public void What_stands_on_a_button_can_be_typed()
    {
        foreach (var word in Enum.GetValues<RetroWord>())
        {
            Assert.Equal(word, RetroWords.Find(RetroWords.LabelOf(word, BotTexts.English), word)?.Word);
            Assert.Equal(word, RetroWords.Find(RetroWords.LabelOf(word, BotTexts.Dutch), word)?.Word);
        }
    }

    [Theory]
    [InlineData("nxt", "Next")]
    [InlineData("NEXT!", "Next")]
    [InlineData("volgnede", "Next")]
    [InlineData("meer tjid", "MoreTime")]
    [InlineData("sla ove", "Skip")]
    [InlineData("pauzee", "Pause")]
    [InlineData("take ovr", "TakeOver")]
    [InlineData("neem ovr", "TakeOver")]
    public void A_slip_of_the_finger_is_forgiven(string said, string meant) =>
        Assert.Equal(meant, RetroWords.Find(said, RetroWord.Next, RetroWord.MoreTime, RetroWord.Skip, RetroWord.Pause, RetroWord.TakeOver)?.Word.ToString());

    [Theory]
    [InlineData("stp")]
    [InlineData("stpo")]
    [InlineData("leav")]
    [InlineData("aprove")]
    public void What_cannot_be_undone_takes_the_whole_word(string said) =>
        Assert.Null(RetroWords.Find(said, RetroWord.Stop, RetroWord.StopSure, RetroWord.Leave, RetroWord.Approve));

    [Theory]
    [InlineData("next to the lift there was a queue")]
    [InlineData("park benches were taken")]
    [InlineData("stop signs were missing on the road map")]
    [InlineData("volgende week is er weer een release")]
    [InlineData("pauze was te kort op dinsdag")]
    public void A_card_that_begins_like_a_command_stays_a_card(string said) => Assert.False(SessionCommands.Claims(said));

    private static IEnumerable<string> Of<T>(string group)
        where T : struct, Enum => Enum.GetNames<T>().Select(name => $"retro.{group}.{name}");
}
