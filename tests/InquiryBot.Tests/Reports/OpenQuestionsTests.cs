using InquiryBot.Language;
using InquiryBot.Reports;

namespace InquiryBot.Tests.Reports;

/// <summary>Which questions count as answered.</summary>
public sealed class OpenQuestionsTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_question_is_answered_when_somebody_else_says_something() =>
        Assert.Equal((1, 1), Counted(Said.By("A", SentenceKind.Humble), Said.By("B", SentenceKind.Inform)));

    [Fact]
    public void Nobody_answers_the_own_question() =>
        Assert.Equal((1, 0), Counted(Said.By("A", SentenceKind.Humble), Said.By("A", SentenceKind.Inform)));

    [Fact]
    public void A_question_is_no_answer_to_a_question() =>
        Assert.Equal((2, 0), Counted(Said.By("A", SentenceKind.Humble), Said.By("B", SentenceKind.Clarify)));

    [Fact]
    public void An_answer_that_comes_after_three_other_messages_is_too_late() =>
        Assert.Equal((4, 3), Counted(
            Said.By("A", SentenceKind.Humble), Said.By("B", SentenceKind.Clarify), Said.By("C", SentenceKind.Clarify), Said.By("D", SentenceKind.Clarify), Said.By("E", SentenceKind.Inform)));

    [Fact]
    public void Another_thread_does_not_answer() =>
        Assert.Equal((1, 0), Counted(Said.By("A", SentenceKind.Humble) with { Thread = "1" }, Said.By("B", SentenceKind.Inform) with { Thread = "2" }));

    [Fact]
    public void An_answer_after_a_day_is_too_late() =>
        Assert.Equal((1, 0), Counted(Said.By("A", SentenceKind.Help) with { At = Morning }, Said.By("B", SentenceKind.Inform) with { At = Morning.AddHours(25) }));

    [Fact]
    public void Without_names_the_next_message_is_somebody_else() =>
        Assert.Equal((1, 1), Counted(Said.By(null, SentenceKind.Humble), Said.By(null, SentenceKind.Acknowledge)));

    [Fact]
    public void An_offer_and_code_are_neither_question_nor_answer() =>
        Assert.Equal((1, 0), Counted(Said.By("A", SentenceKind.Offer), Said.By("A", SentenceKind.Humble), Said.By("B", SentenceKind.Code)));

    private static (int Asked, int Answered) Counted(params MessageFacts[] messages)
    {
        var questions = new OpenQuestions();
        foreach (var message in messages)
            questions.Add(message);
        return (questions.Asked, questions.Answered);
    }
}
