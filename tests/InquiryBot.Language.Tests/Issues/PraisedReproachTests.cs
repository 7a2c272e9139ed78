namespace InquiryBot.Language.Tests.Issues;

/// <summary>"Why does this always take you so long?" was praised as a question about causes.</summary>
public sealed class PraisedReproachTests
{
    [Theory]
    [InlineData("Waarom duurt dit bij jou altijd zo lang?")]
    [InlineData("waarom komen jullie altijd te laat?")]
    [InlineData("why does this always take you so long?")]
    [InlineData("why are your estimates always wrong")]
    public void A_reproach_about_always_is_no_question_about_causes(string text) =>
        Assert.Equal(SentenceKind.Blame, MessageReader.Default.Read(text).Main!.Kind);

    [Theory]
    [InlineData("waarom duurt de build altijd zo lang?")]
    [InlineData("waarom kiezen jullie altijd voor dinsdag?")]
    [InlineData("why does the cache always miss on the first call?")]
    public void A_question_about_a_thing_or_a_habit_is_left_alone(string text) =>
        Assert.True(MessageReader.Default.Read(text).Action <= MessageAction.Appreciate);
}
