using InquiryBot.Language.Rewordings.Repairs;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Rewordings;

public class QuestionRepairTests
{
    [Theory]
    [InlineData("what happened, who was there, why didn't it work and what's next?", "what happened?", QuestionFault.Stacked)]
    [InlineData("Should we ship or wait?", "What options do we see: ship, wait, or something else?", QuestionFault.Binary)]
    [InlineData("makes sense?", "what in this doesn't make sense yet?", QuestionFault.SelfAffirming)]
    [InlineData("Why did you choose Friday?", "What made you choose Friday?", QuestionFault.WhyPerson)]
    [InlineData("thoughts?", "what do you like, and what worries you?", QuestionFault.Vague)]
    public void English_questions_open_up(string question, string better, QuestionFault fault) =>
        Assert.Equal(new QuestionRepair(better, fault), QuestionRepairs.Of(question, MessageLanguage.English));

    [Theory]
    [InlineData("wat ging er mis, wie wist ervan en wat doen we nu?", "wat ging er mis?", QuestionFault.Stacked)]
    [InlineData("doen we A of B?", "welke mogelijkheden zien we, naast A en B?", QuestionFault.Binary)]
    [InlineData("Duidelijk zo?", "Wat is er nog niet duidelijk?", QuestionFault.SelfAffirming)]
    [InlineData("waarom koos je voor vrijdag?", "wat maakte dat je voor vrijdag koos?", QuestionFault.WhyPerson)]
    [InlineData("vind je ook niet dat we te laat zijn?", "hoe kijk jij ertegenaan dat we te laat zijn?", QuestionFault.Leading)]
    [InlineData("Wat vind je ervan, ik vind dat we moeten wachten?", "Hoe kijk jij ertegenaan dat we moeten wachten?", QuestionFault.Leading)]
    [InlineData("suggesties?", "wat werkt al goed, en wat mis je nog?", QuestionFault.Vague)]
    [InlineData("akkoord?", "wat zou je nog willen veranderen?", QuestionFault.SelfAffirming)]
    [InlineData("zullen we bellen of mailen?", "welke mogelijkheden zien we, naast bellen en mailen?", QuestionFault.Binary)]
    [InlineData("waarom vind je dat lastig?", "wat maakt dat je dat lastig vindt?", QuestionFault.WhyPerson)]
    [InlineData("Waarom heb je voor vrijdag gekozen?", "Wat maakte dat je voor vrijdag gekozen hebt?", QuestionFault.WhyPerson)]
    public void Dutch_questions_open_up(string question, string better, QuestionFault fault) =>
        Assert.Equal(new QuestionRepair(better, fault), QuestionRepairs.Of(question, MessageLanguage.Dutch));

    [Theory]
    [InlineData("what do you need to finish this?")]
    [InlineData("how did it go at the client?")]
    [InlineData("why didn't you call?")]
    [InlineData("what do you think about the plan for Friday?")]
    [InlineData("")]
    public void A_question_that_is_fine_or_a_charge_is_left_alone(string question) =>
        Assert.Null(QuestionRepairs.Of(question, MessageLanguage.English));

    [Fact]
    public void Another_language_is_left_alone() => Assert.Null(QuestionRepairs.Of("warum?", MessageLanguage.Other));
}
