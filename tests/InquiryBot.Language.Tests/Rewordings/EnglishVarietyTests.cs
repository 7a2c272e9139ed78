namespace InquiryBot.Language.Tests.Rewordings;

public class EnglishVarietyTests
{
    [Theory]
    [InlineData(SentenceKind.Command, "restock the printer on the second floor")]
    [InlineData(SentenceKind.Command, "send me the rota by noon")]
    [InlineData(SentenceKind.Command, "rewrite the visitor guide")]
    [InlineData(SentenceKind.Command, "rewrite the visitor guide by Friday")]
    [InlineData(SentenceKind.Command, "always sign the log book")]
    [InlineData(SentenceKind.Command, "hurry up with the parcels")]
    [InlineData(SentenceKind.Embedded, "could somebody empty the bin in the hall")]
    [InlineData(SentenceKind.Command, "don't park behind the loading dock")]
    [InlineData(SentenceKind.Obligation, "you have to stamp every visitor pass")]
    [InlineData(SentenceKind.Want, "I want the minutes of the works council")]
    [InlineData(SentenceKind.Assign, "Olga takes the phones and Piet the counter")]
    [InlineData(SentenceKind.Group, "let's cancel the monthly newsletter")]
    [InlineData(SentenceKind.Leading, "don't you think the new badge is too small?")]
    [InlineData(SentenceKind.Tag, "the old canteen was cosier, wasn't it?")]
    [InlineData(SentenceKind.Advice, "maybe ask the librarian before you order it")]
    [InlineData(SentenceKind.Blame, "why was the gate open all night?")]
    public void Ten_nudges_of_one_kind_show_no_frame_twice(SentenceKind kind, string text)
    {
        var seen = new List<string>();
        for (var nudge = 0; nudge < 10; nudge++)
        {
            var frames = Told.Reworder.Reword(Told.En(text, kind), seenFrames: seen).Rewordings.Select(rewording => rewording.Frame).ToArray();
            Assert.InRange(frames.Length, 2, 3);
            Assert.Empty(seen.Intersect(frames));
            seen.AddRange(frames);
        }
    }

    [Fact]
    public void No_frame_is_favoured_among_those_that_fit()
    {
        string[] verbs = ["count", "wipe", "stack", "label", "move", "open", "close", "check"];
        string[] things = ["stalls", "crates", "lamps", "tables", "scales", "awnings", "carts", "boards", "tills", "signs"];
        var first = verbs.SelectMany(verb => things.Select(thing => Told.Reworder.Reword(Told.En($"{verb} the {thing}")).Rewordings[0].Frame)).ToArray();
        Assert.All(first.GroupBy(frame => frame), same => Assert.InRange(same.Count(), 1, first.Length / 5));
    }
}
