using InquiryBot.Language.Rewordings;

namespace InquiryBot.Language.Tests.Rewordings;

public class EnglishRewordingTests
{
    [Theory]
    [InlineData("send me the numbers by 4", "i'd like the numbers by 4. what's realistic for you?")]
    [InlineData("@dave fix the login bug before standup", "@dave what would it take to fix the login bug before standup?")]
    [InlineData("Sara, tie up the loose ends in the contract", "Sara, how do you look at tying up the loose ends in the contract?")]
    [InlineData("pls redo slide 7 its a mess", "i'd like slide 7 redone. how would that fit with what you have on your plate?")]
    [InlineData("write the release notes and send them to Kim today 🙏", "how do you look at writing the release notes and sending them to Kim today? 🙏")]
    [InlineData("ok so stop rewriting history on main", "i'd rather you didn't rewrite history on main. what would that mean for you?")]
    [InlineData("put off the demo until Monday", "i'd like the demo put off until Monday. what's realistic for you?")]
    [InlineData("upload `report_v2.csv` to https://files.example.org/in by noon", "what would it take to upload `report_v2.csv` to https://files.example.org/in by noon?")]
    public void An_order_becomes_a_need_or_an_open_question(string order, string expected) =>
        Assert.Contains(expected, Told.AllRewordings(Told.En(order)));

    [Theory]
    [InlineData("Don't merge anything until QA is done", "I'd rather you didn't merge anything until QA is done. What would that mean for you?")]
    [InlineData("do not mail the customer directly", "what could we agree on instead of mailing the customer directly?")]
    [InlineData("never push to main on a friday", "how would it work for you not to push to main on a friday?")]
    public void A_prohibition_keeps_its_not(string order, string expected) => Assert.Contains(expected, Told.AllRewordings(Told.En(order)));

    [Theory]
    [InlineData(SentenceKind.Want, "I need the budget on my desk Tuesday", "What would it take to get the budget on my desk Tuesday?")]
    [InlineData(SentenceKind.Obligation, "this has to be signed by Friday", "i need this signed by Friday. what would you need to make that work?")]
    [InlineData(SentenceKind.Obligation, "everyone must join the kickoff", "what would it take for everyone to join the kickoff?")]
    [InlineData(SentenceKind.Embedded, "can you just reset the password", "what would it take to reset the password?")]
    [InlineData(SentenceKind.Assign, "you're on call this weekend", "i'm hoping you can be on call this weekend. what would that mean for you?")]
    [InlineData(SentenceKind.Group, "let's drop the old api", "what speaks for and against dropping the old api?")]
    [InlineData(SentenceKind.Advice, "you might want to ask legal first", "how would asking legal first work for you?")]
    [InlineData(SentenceKind.Leading, "don't you think we should wait for the audit?", "i lean towards waiting for the audit. what would we lose?")]
    [InlineData(SentenceKind.Tag, "this is too slow, right?", "how sure are we that this is too slow?")]
    [InlineData(SentenceKind.Blame, "why didn't you test it", "what got in the way of testing it?")]
    [InlineData(SentenceKind.Blame, "who deleted the staging database?", "what happened with the staging database?")]
    [InlineData(SentenceKind.Rhetorical, "how hard can it be to close a ticket", "what makes it hard to close a ticket?")]
    [InlineData(SentenceKind.Ultimatum, "if it's not live by Monday we cancel", "i need it live by Monday; if that doesn't work, …. what would you need to make it?")]
    public void Every_kind_of_telling_has_its_own_questions(SentenceKind kind, string text, string expected) =>
        Assert.Contains(expected, Told.AllRewordings(Told.En(text, kind)));

    [Theory]
    [InlineData(SentenceKind.Obligation, "you're not allowed to expense this", "i'd rather you didn't expense this. what would that mean for you?")]
    [InlineData(SentenceKind.Obligation, "This needs to go out today", "What would it take for this to go out today?")]
    [InlineData(SentenceKind.Want, "I want this fixed before the demo", "What would it take to get this fixed before the demo?")]
    [InlineData(SentenceKind.Want, "i want to see your draft tonight", "what would it take to get your draft tonight?")]
    [InlineData(SentenceKind.Command, "fix it by tomorrow or we cancel the contract", "what would it take to fix it by tomorrow?")]
    [InlineData(SentenceKind.Command, "find out why the import fails and fix it today", "how shall we go about finding out why the import fails and fixing it today?")]
    [InlineData(SentenceKind.Blame, "why haven't you said anything to Lisa yet", "i had expected you to say something to Lisa. what happened on your side?")]
    [InlineData(SentenceKind.Rhetorical, "are we seriously going to discuss this again", "what would we need to change so that we're not discussing this again?")]
    [InlineData(SentenceKind.Command, "Don't forget to send the invoice", "What would it take to send the invoice?")]
    [InlineData(SentenceKind.Want, "I need that report on my desk tomorrow", "What would it take to get that report on my desk tomorrow?")]
    [InlineData(SentenceKind.Assign, "you have the closing shift tonight", "how would the closing shift tonight fit with what you have on your plate?")]
    [InlineData(SentenceKind.Blame, "why did you merge without approval", "what led you to merge without approval?")]
    [InlineData(SentenceKind.Assign, "Anna takes the night shift and Bob the morning", "What would it mean for you if Anna takes the night shift and Bob the morning?")]
    public void Harder_sentences_are_taken_apart_too(SentenceKind kind, string text, string expected) =>
        Assert.Contains(expected, Told.AllRewordings(Told.En(text, kind)), StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void What_was_done_is_never_said_to_have_been_expected() =>
        Assert.All(Told.AllRewordings(Told.En("why did you merge without approval", SentenceKind.Blame)), text =>
            Assert.DoesNotContain("had expected you", text, StringComparison.Ordinal));

    [Fact]
    public void A_reason_goes_along_as_a_sentence_of_its_own()
    {
        var rewordings = Told.AllRewordings(Told.En("get this done today, client is waiting", SentenceKind.Embedded));
        Assert.Contains("i'd like this done today. client is waiting. what's realistic for you?", rewordings);
        Assert.All(rewordings, text => Assert.Contains("client is waiting", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_because_fills_the_gap_of_a_fixed_limit()
    {
        var rewordings = Told.AllRewordings(Told.En("Send me the invoice by noon because the bank closes at 1"), AuthorAnswer.Fixed);
        Assert.Contains("I need the invoice by noon and can't move that, because the bank closes at 1. What would make it workable for you?", rewordings);
    }
}
