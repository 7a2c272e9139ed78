namespace InquiryBot.Language.Tests.Rewordings;

/// <summary>What is asked about an act fits its size: nobody asks what a chore would take, or when a habit would suit.</summary>
public class EnglishActClassTests
{
    private static readonly string[] Times = ["When ", "A good time", "a good moment"];
    private static readonly string[] Feasible = ["ealistic", "doable", "How much work", "ould it take"];

    [Theory]
    [InlineData("Take the old poster off the door")]
    [InlineData("Ring the plumber back")]
    [InlineData("Put the spare keys in the drawer")]
    public void A_chore_is_asked_when_and_not_what_it_would_take(string chore)
    {
        var rewordings = Told.SomeRewordings(Told.En(chore));
        Assert.Contains(rewordings, text => Says(text, Times));
        Assert.DoesNotContain(rewordings, text => Says(text, Feasible));
    }

    [Theory]
    [InlineData("Ring the plumber back before lunch")]
    [InlineData("Send me the floor plan by 3")]
    public void A_chore_with_its_time_is_not_asked_when(string chore)
    {
        var rewordings = Told.SomeRewordings(Told.En(chore));
        Assert.DoesNotContain(rewordings, text => Says(text, Times));
        Assert.Contains(rewordings, text => Says(text, Feasible));
    }

    [Theory]
    [InlineData("Rewrite the visitor guide")]
    [InlineData("Reorganise the archive")]
    public void Work_is_asked_how_much_it_is(string work) =>
        Assert.Contains(Told.SomeRewordings(Told.En(work)), text => Says(text, Feasible));

    [Theory]
    [InlineData(SentenceKind.Command, "Always lock the bike shed")]
    [InlineData(SentenceKind.Command, "Knock before you come in")]
    [InlineData(SentenceKind.Obligation, "You have to wear your badge")]
    public void What_stands_is_asked_what_makes_it_hard_and_not_when(SentenceKind kind, string habit)
    {
        var rewordings = Told.SomeRewordings(Told.En(habit, kind));
        Assert.DoesNotContain(rewordings, text => Says(text, Times) || text.Contains("ealistic", StringComparison.Ordinal));
        Assert.Contains(rewordings, text => Says(text, ["hard", "easier", "workable"]));
    }

    [Theory]
    [InlineData("Take the old poster off the door")]
    [InlineData("Rewrite the visitor guide by Friday")]
    [InlineData("Don't use the side entrance")]
    public void Two_good_ones_beat_three(string order) => Assert.Equal(2, Told.Reworder.Reword(Told.En(order)).Rewordings.Count);

    private static bool Says(string text, string[] parts) => Array.Exists(parts, part => text.Contains(part, StringComparison.Ordinal));
}
