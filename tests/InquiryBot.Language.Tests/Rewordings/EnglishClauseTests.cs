using InquiryBot.Language.Text;

namespace InquiryBot.Language.Tests.Rewordings;

/// <summary>Statements found inside questions, plans, rules and second clauses.</summary>
public class EnglishClauseTests
{
    [Theory]
    [InlineData("why was the back gate open all night?", "the back gate was open all night")]
    [InlineData("why did the parcel go to Ghent?", "the parcel went to Ghent")]
    [InlineData("how does this invoice end up in my tray?", "this invoice ends up in my tray")]
    [InlineData("who moved the chairs to the attic?", "someone moved the chairs to the attic")]
    public void A_charge_is_asked_as_what_was_seen(string charge, string seen)
    {
        var rewordings = Told.AllRewordings(Told.En(charge, SentenceKind.Blame));
        Assert.Contains(rewordings, text => text.Contains("i see that " + seen, StringComparison.Ordinal) || text.Contains("i notice that " + seen, StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_says_that_anybody_is_not_there() =>
        Assert.DoesNotContain(Told.AllRewordings(Told.En("why isn't anybody at the desk?", SentenceKind.Blame)), text => text.Contains("anybody isn't", StringComparison.Ordinal));

    [Theory]
    [InlineData("isn't the lobby too dark for visitors?", "the lobby is too dark for visitors")]
    [InlineData("the map is hard to read, wouldn't you say?", "the map is hard to read")]
    [InlineData("they never water the plants, do they", "they never water the plants")]
    public void A_push_for_a_yes_is_said_as_a_view(string push, string view) =>
        Assert.Contains(Told.AllRewordings(Told.En(push, SentenceKind.Leading)), text => text.Contains(view, StringComparison.Ordinal));

    [Theory]
    [InlineData(SentenceKind.Assign, "the side door goes to Ilse, the counter to Bo", "My idea: the side door goes to Ilse, the counter to Bo")]
    [InlineData(SentenceKind.Obligation, "keys never leave the building", "what I'd like is that keys never leave the building")]
    [InlineData(SentenceKind.Command, "coats off the chairs", "get coats off the chairs?")]
    [InlineData(SentenceKind.Ultimatum, "if I find one more mug in the sink, the kitchen gets locked", "I'd rather not find one more mug in the sink")]
    [InlineData(SentenceKind.Want, "what I want is a clean list of the stock", "a clean list of the stock")]
    [InlineData(SentenceKind.Perform, "I'm asking all drivers one last time to sign the book", "for all drivers to sign the book?")]
    [InlineData(SentenceKind.Command, "when the bell rings, close the shutters", "close the shutters when the bell rings?")]
    [InlineData(SentenceKind.Embedded, "could the night crew sweep the yard", "the night crew to sweep the yard?")]
    public void Plans_rules_and_turned_sentences_are_carried_whole(SentenceKind kind, string text, string carried) =>
        Assert.Contains(Told.AllRewordings(Told.En(text, kind)), rewording => rewording.EndsWith(carried, StringComparison.OrdinalIgnoreCase) || rewording.Contains(carried + ".", StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("lock the shed tonight, you always forget it", "forget")]
    [InlineData("wipe the tables, I'm tired of asking", "tired")]
    [InlineData("wipe the tables, i won't say it again", "again")]
    public void A_reproach_behind_a_comma_stays_out(string text, string reproach)
    {
        var rewordings = Told.AllRewordings(Told.En(text));
        Assert.NotEmpty(rewordings);
        Assert.All(rewordings, rewording => Assert.DoesNotContain(reproach, rewording, StringComparison.Ordinal));
    }

    [Fact]
    public void An_order_beside_the_main_one_is_said_as_a_need()
    {
        var reading = Told.Reading(
            "Paint the fence. Don't use the green pots.", MessageLanguage.English,
            ("Paint the fence.", SentenceKind.Command), ("Don't use the green pots.", SentenceKind.Command));
        var rewordings = Told.AllRewordings(reading);
        Assert.Contains(rewordings, text => text.Contains("I'd rather you didn't use the green pots.", StringComparison.Ordinal));
        Assert.All(rewordings, text => Assert.DoesNotContain("Don't use", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("maybe don't mention the price yet")]
    [InlineData("best not to mention the price yet")]
    public void Advice_against_something_keeps_its_not(string advice) =>
        Assert.All(Told.SomeRewordings(Told.En(advice, SentenceKind.Advice)), text =>
            Assert.Contains(new[] { "not", "n't", "without", "instead" }, word => text.Contains(word, StringComparison.Ordinal)));
}
