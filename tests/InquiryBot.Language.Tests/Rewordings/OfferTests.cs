using InquiryBot.Language.Rewordings;
using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Rewordings;

public class OfferTests
{
    [Theory]
    [InlineData("what do you need to finish this?", SentenceKind.Humble)]
    [InlineData("could you send me the link when you have a sec?", SentenceKind.Favour)]
    [InlineData("deploy finished", SentenceKind.Inform)]
    public void What_is_not_telling_is_left_alone(string text, SentenceKind kind) =>
        Assert.Same(RewordingOffer.Nothing, Told.Reworder.Reword(Told.En(text, kind)));

    [Theory]
    [InlineData(SentenceFlags.Crisis)]
    [InlineData(SentenceFlags.Safety)]
    [InlineData(SentenceFlags.Urgent)]
    [InlineData(SentenceFlags.Boundary)]
    public void Where_telling_is_right_nothing_is_offered(SentenceFlags flag)
    {
        const string Text = "leave me alone";
        var sentence = Told.Sentence(0, Text.Length, MessageLanguage.English, SentenceKind.Command, flag);
        var reading = Told.En(Text) with { Sentences = [sentence], Main = sentence };
        Assert.Same(RewordingOffer.Nothing, Told.Reworder.Reword(reading));
    }

    [Fact]
    public void Another_language_gets_nothing() =>
        Assert.Same(RewordingOffer.Nothing, Told.Reworder.Reword(Told.Reading("schick mir das", MessageLanguage.Other, ("schick mir das", SentenceKind.Command))));

    [Fact]
    public void Two_or_three_different_moves_are_offered()
    {
        var offer = Told.Reworder.Reword(Told.En("fix the login bug before standup"));
        Assert.InRange(offer.Rewordings.Count, 2, 3);
        Assert.Equal(offer.Rewordings.Count, offer.Rewordings.Select(rewording => rewording.Move).Distinct().Count());
        Assert.Empty(offer.Prompts);
    }

    [Theory]
    [InlineData(AuthorAnswer.Open, new[] { Move.Open, Move.Need, Move.Process })]
    [InlineData(AuthorAnswer.Partly, new[] { Move.Need, Move.Process })]
    [InlineData(AuthorAnswer.Fixed, new[] { Move.Fixed })]
    public void The_answer_of_the_author_chooses_the_moves(AuthorAnswer answer, Move[] allowed)
    {
        foreach (var reading in new[] { Told.En("fix the login bug before standup"), Told.Nl("los die bug voor de standup op") })
        {
            var offer = Told.Reworder.Reword(reading, answer);
            Assert.InRange(offer.Rewordings.Count, 2, 3);
            Assert.All(offer.Rewordings, rewording => Assert.Contains(rewording.Move, allowed));
        }
    }

    [Theory]
    [InlineData(MessageLanguage.English, "erm whatsit, um, or so", "What do you need, and by when?")]
    [InlineData(MessageLanguage.Dutch, "grmpf dinges ofzo weet ik veel", "Wat heb je nodig, en wanneer?")]
    public void A_sentence_that_cannot_be_taken_apart_gets_the_prompts(MessageLanguage language, string text, string prompt)
    {
        var offer = Told.Reworder.Reword(Told.Reading(text, language, (text, SentenceKind.Command)));
        Assert.Empty(offer.Rewordings);
        Assert.Equal(3, offer.Prompts.Count);
        Assert.Equal(prompt, offer.Prompts[0]);
    }

    [Fact]
    public void Frames_seen_lately_come_back_last()
    {
        var reading = Told.En("fix the login bug before standup");
        var first = Told.Reworder.Reword(reading).Rewordings.Select(rewording => rewording.Frame).ToArray();
        var second = Told.Reworder.Reword(reading, seenFrames: first).Rewordings.Select(rewording => rewording.Frame);
        Assert.Empty(first.Intersect(second));
    }

    [Fact]
    public void Other_sentences_go_along_before_the_question()
    {
        var reading = Told.Reading(
            "Morning all. Fix the login bug before standup. The client is waiting.", MessageLanguage.English,
            ("Morning all.", SentenceKind.Social), ("Fix the login bug before standup.", SentenceKind.Command), ("The client is waiting.", SentenceKind.Inform));
        Assert.Contains(Told.AllRewordings(reading), text => text.StartsWith("Morning all. I'm hoping you can fix the login bug before standup. The client is waiting. ", StringComparison.Ordinal));
    }

    [Fact]
    public void Orders_in_a_row_are_reworded_together()
    {
        var reading = Told.Reading(
            "Fix the login bug. Update the board today.", MessageLanguage.English,
            ("Fix the login bug.", SentenceKind.Command), ("Update the board today.", SentenceKind.Command));
        Assert.Contains("What would it take to fix the login bug and update the board today?", Told.AllRewordings(reading));
    }

    [Fact]
    public void An_order_never_goes_along_with_a_question()
    {
        var reading = Told.Reading(
            "Stop. Do not send that mail to the client until legal has approved it.", MessageLanguage.English,
            ("Stop.", SentenceKind.Command), ("Do not send that mail to the client until legal has approved it.", SentenceKind.Command));
        Assert.All(Told.SomeRewordings(reading), text => Assert.DoesNotContain("Do not send", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_remark_that_points_back_follows_what_it_points_to()
    {
        var reading = Told.Reading(
            "Fix the login bug. It's blocking the release. Thanks!", MessageLanguage.English,
            ("Fix the login bug.", SentenceKind.Command), ("It's blocking the release.", SentenceKind.Inform), ("Thanks!", SentenceKind.Recognise));
        var rewordings = Told.AllRewordings(reading);
        Assert.Contains(rewordings, text => text.StartsWith("I'm hoping you can fix the login bug. It's blocking the release. ", StringComparison.Ordinal));
        Assert.All(rewordings, text => Assert.False(text.StartsWith("It's", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_order_that_also_reproaches_is_not_left_out_without_a_word()
    {
        var reading = Told.Reading(
            "You have the till on Sunday. Count every drawer as you promised.", MessageLanguage.English,
            ("You have the till on Sunday.", SentenceKind.Assign), ("Count every drawer as you promised.", SentenceKind.Command));
        Assert.All(Told.AllRewordings(reading), text => Assert.Contains("drawer", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Quotes_are_not_repeated()
    {
        var reading = Told.Reading(
            "> send me the file\nFix the build today.", MessageLanguage.English,
            ("> send me the file", SentenceKind.Quoted), ("Fix the build today.", SentenceKind.Command));
        Assert.All(Told.SomeRewordings(reading), text => Assert.DoesNotContain("file", text, StringComparison.Ordinal));
    }
}
