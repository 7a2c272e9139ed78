using InquiryBot.Language.Rewordings;

namespace InquiryBot.Language.Tests.Rewordings;

public class EnglishRewordingTests
{
    [Theory]
    [InlineData("send me the numbers by 4", "the numbers by 4")]
    [InlineData("@dave fix the login bug before standup", "@dave |fix the login bug|fixing the login bug|before standup")]
    [InlineData("Sara, tie up the loose ends in the contract", "Sara, |tie up the loose ends|in the contract")]
    [InlineData("pls redo slide 7 its a mess", "slide 7")]
    [InlineData("write the release notes and send them to Kim today 🙏", "write the release notes and send them|to Kim today|🙏")]
    [InlineData("put off the demo until Monday", "put off the demo|putting off the demo|until Monday")]
    [InlineData("upload `report_v2.csv` to https://files.example.org/in by noon", "`report_v2.csv`| to https://files.example.org/in by noon")]
    public void An_order_is_carried_whole_by_each_of_its_many_frames(string order, string parts)
    {
        var rewordings = Told.AllRewordings(Told.En(order));
        Assert.InRange(rewordings.Count, 20, 80);
        var words = parts.Split('|');
        Assert.All(rewordings, text => Assert.Contains(words, part => text.Contains(part, StringComparison.Ordinal)));
        Assert.All(words, part => Assert.Contains(rewordings, text => text.Contains(part, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("ok so stop rewriting history on main", "rewrite history on main|rewriting history on main")]
    [InlineData("Don't merge anything until QA is done", "merge anything until QA is done|merging anything until QA is done")]
    [InlineData("do not mail the customer directly", "mail the customer directly|mailing the customer directly")]
    [InlineData("never push to main on a friday", "push to main on a friday|pushing to main on a friday")]
    [InlineData("kindly refrain from using the yard", "use the yard|using the yard")]
    public void A_prohibition_keeps_its_not(string order, string acts)
    {
        var rewordings = Told.AllRewordings(Told.En(order));
        Assert.InRange(rewordings.Count, 20, 80);
        Assert.All(rewordings, text => Assert.Contains(acts.Split('|'), act => text.Contains(act, StringComparison.Ordinal)));
        Assert.All(rewordings, text => Assert.Contains(new[] { "not ", "n't ", "without ", "instead" }, not => text.Contains(not, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(SentenceKind.Want, "I need the budget on my desk Tuesday", "What would it take to get the budget on my desk Tuesday?")]
    [InlineData(SentenceKind.Obligation, "this has to be signed by Friday", "what would it take to get this signed by Friday?")]
    [InlineData(SentenceKind.Obligation, "everyone must join the kickoff", "what could make it hard for everyone to join the kickoff?")]
    [InlineData(SentenceKind.Embedded, "can you just reset the password", "i'm hoping you can reset the password. when would that suit you?")]
    [InlineData(SentenceKind.Assign, "you're on call this weekend", "what would help you be on call this weekend?")]
    [InlineData(SentenceKind.Group, "let's drop the old api", "what do you think of dropping the old api?")]
    [InlineData(SentenceKind.Advice, "you might want to ask legal first", "how would asking legal first work for you?")]
    [InlineData(SentenceKind.Leading, "don't you think we should wait for the audit?", "i lean towards waiting for the audit. how do you see it?")]
    [InlineData(SentenceKind.Tag, "this is too slow, right?", "i'd say this is too slow. how do you see it?")]
    [InlineData(SentenceKind.Blame, "why didn't you test it", "what got in the way of testing it?")]
    [InlineData(SentenceKind.Blame, "who deleted the staging database?", "i see that someone deleted the staging database. what happened?")]
    [InlineData(SentenceKind.Rhetorical, "how hard can it be to close a ticket", "what makes it hard to close a ticket?")]
    [InlineData(SentenceKind.Ultimatum, "if it's not live by Monday we cancel", "i need it live by Monday and can't move that, because …. what would make it workable for you?")]
    public void Every_kind_of_telling_has_its_own_questions(SentenceKind kind, string text, string expected) =>
        Assert.Contains(expected, Told.AllRewordings(Told.En(text, kind)));

    [Theory]
    [InlineData(SentenceKind.Obligation, "you're not allowed to expense this", "i'd prefer it if you didn't expense this. what would that mean for you?")]
    [InlineData(SentenceKind.Obligation, "This needs to go out today", "I'm hoping this can go out today. How would that work for you?")]
    [InlineData(SentenceKind.Want, "I want this fixed before the demo", "What would it take to get this fixed before the demo?")]
    [InlineData(SentenceKind.Want, "i want to see your draft tonight", "what would it take to get your draft tonight?")]
    [InlineData(SentenceKind.Command, "fix it by tomorrow or we cancel the contract", "what would it take to fix it by tomorrow?")]
    [InlineData(SentenceKind.Command, "find out why the import fails and fix it today", "i'm hoping you can find out why the import fails and fix it today. how doable is that for you?")]
    [InlineData(SentenceKind.Blame, "why haven't you said anything to Lisa yet", "i had expected you to say something to Lisa. what got in the way?")]
    [InlineData(SentenceKind.Command, "stop weighing by hand, use the new scale", "i'm hoping you can use the new scale instead of weighing by hand. how does that work for you?")]
    [InlineData(SentenceKind.Obligation, "the crates need to be out by noon or we lose the slot", "i'd like the crates out by noon. otherwise we lose the slot. what's realistic for you?")]
    [InlineData(SentenceKind.Embedded, "could somebody empty the dishwasher", "who has a moment to empty the dishwasher?")]
    [InlineData(SentenceKind.Assign, "all returns go to you, Lena, from Monday", "Lena, how would all returns from Monday fit with what else you have on?")]
    [InlineData(SentenceKind.Command, "Don't forget to send the invoice", "I'm hoping you can send the invoice. When would that suit you?")]
    [InlineData(SentenceKind.Want, "I need that report on my desk tomorrow", "What would it take to get that report on my desk tomorrow?")]
    [InlineData(SentenceKind.Assign, "you have the closing shift tonight", "how would the closing shift tonight fit with what else you have on?")]
    [InlineData(SentenceKind.Blame, "why did you merge without approval", "what led you to merge without approval?")]
    [InlineData(SentenceKind.Assign, "Anna takes the night shift and Bob the morning", "My idea is that Anna takes the night shift and Bob the morning. How would that work for you?")]
    public void Harder_sentences_are_taken_apart_too(SentenceKind kind, string text, string expected) =>
        Assert.Contains(expected, Told.AllRewordings(Told.En(text, kind)), StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void What_was_done_is_never_said_to_have_been_expected() =>
        Assert.All(Told.SomeRewordings(Told.En("why did you merge without approval", SentenceKind.Blame)), text =>
            Assert.DoesNotContain("had expected you", text, StringComparison.Ordinal));

    [Fact]
    public void A_reason_goes_along_as_a_sentence_of_its_own()
    {
        var rewordings = Told.AllRewordings(Told.En("get this done today, client is waiting", SentenceKind.Embedded));
        Assert.Contains(rewordings, text => text.StartsWith("i'd like this done today. client is waiting. ", StringComparison.Ordinal));
        Assert.All(rewordings, text => Assert.Contains("client is waiting", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_because_fills_the_gap_of_a_fixed_limit()
    {
        var rewordings = Told.AllRewordings(Told.En("Send me the invoice by noon because the bank closes at 1"), AuthorAnswer.Fixed);
        Assert.Contains("I need the invoice by noon and can't move that, because the bank closes at 1. What would make it workable for you?", rewordings);
    }
}
