using InquiryBot.Language.Rewordings;

namespace InquiryBot.Language.Tests.Rewordings;

/// <summary>What holds for every Dutch rewording, whatever it came from.</summary>
public class DutchOfferTests
{
    private static readonly (SentenceKind Kind, string Text)[] Tellings =
    [
        (SentenceKind.Command, "zet de stoelen terug"), (SentenceKind.Command, "haal de post op"), (SentenceKind.Command, "maak de filters schoon"),
        (SentenceKind.Command, "leg het rooster klaar"), (SentenceKind.Command, "bestel nieuwe handschoenen"), (SentenceKind.Command, "controleer de tanks"),
        (SentenceKind.Command, "schrijf het verslag"), (SentenceKind.Command, "vul de automaat bij"), (SentenceKind.Command, "ruim de tafel op"), (SentenceKind.Command, "bel de leverancier"),
        (SentenceKind.Assign, "Tess doet de balie"), (SentenceKind.Assign, "jij neemt de late dienst"), (SentenceKind.Want, "ik wil een nieuwe begroting zien"),
        (SentenceKind.Obligation, "je moet de kluis sluiten"), (SentenceKind.Embedded, "kun je eindelijk die lamp vervangen"), (SentenceKind.Perform, "ik verzoek u de brief te tekenen"),
        (SentenceKind.Blame, "waarom heb je de sleutel niet teruggelegd"), (SentenceKind.Rhetorical, "hoe moeilijk is het om een lijst bij te houden"),
        (SentenceKind.Leading, "moeten we dit niet gewoon afzeggen"), (SentenceKind.Tag, "dit is te duur, toch?"), (SentenceKind.Ultimatum, "doe je hesje aan of ik stuur je weg"),
    ];

    // Sugar, guilt, flattery, tags and closed offers: what the guide calls bad, in words of our own.
    private static readonly string[] Bad =
    [
        "zou je", "zou jij", "kun je even", "wil je even", "vriendelijke herinnering", "eventjes", "misschien kun", "vast leuk", "je bent zo goed in", "toch?", "hè?",
        "of niet?", "nietwaar", "geen bezwaar", "met alle respect", "voel je je niet", "waarom heb", "waarom doe", "hoe voelt het om", "steeds weer", "eindelijk",
    ];

    private static readonly string[] Asking = ["wat", "hoe", "wie", "waar", "waardoor", "wanneer", "welk"];

    [Fact]
    public void Every_question_is_open_and_nothing_is_sugared() => Assert.All(Tellings, telling =>
    {
        Assert.NotEmpty(Told.AllRewordings(Told.Nl(telling.Text, telling.Kind)));
        foreach (var answer in Enum.GetValues<AuthorAnswer>())
        {
            Assert.All(Told.AllRewordings(Told.Nl(telling.Text, telling.Kind), answer), rewording =>
            {
                var question = rewording.Split([". ", ": "], StringSplitOptions.None)[^1];
                Assert.Contains(Asking, word => question.Contains(word + " ", StringComparison.OrdinalIgnoreCase) || question.StartsWith(word, StringComparison.OrdinalIgnoreCase));
                Assert.DoesNotContain(Bad, bad => rewording.Contains(bad, StringComparison.OrdinalIgnoreCase) && !telling.Text.Contains(bad, StringComparison.OrdinalIgnoreCase) && bad != "zou je");
                Assert.DoesNotContain(rewording.Split(". "), sentence => sentence.StartsWith("zou je", StringComparison.OrdinalIgnoreCase) || sentence.StartsWith("kun je", StringComparison.OrdinalIgnoreCase));
            });
        }
    });

    [Theory]
    [InlineData(SentenceKind.Command, "vervang het filter in de gang")]
    [InlineData(SentenceKind.Command, "herschrijf het hoofdstuk over de dijk")]
    [InlineData(SentenceKind.Command, "lever de tekeningen dinsdag aan")]
    [InlineData(SentenceKind.Command, "zet je fiets niet voor de laaddeur")]
    [InlineData(SentenceKind.Obligation, "je moet elke bezoeker een pas geven")]
    [InlineData(SentenceKind.Want, "ik wil de notulen van de ondernemingsraad hebben")]
    [InlineData(SentenceKind.Group, "laten we de nieuwsbrief schrappen")]
    [InlineData(SentenceKind.Leading, "vind je ook niet dat de nieuwe pas lelijk is?")]
    [InlineData(SentenceKind.Advice, "je kunt beter eerst de bibliothecaris bellen")]
    [InlineData(SentenceKind.Blame, "waarom stond het hek de hele nacht open?")]
    public void Ten_nudges_of_one_kind_show_no_frame_twice(SentenceKind kind, string text)
    {
        var seen = new List<string>();
        for (var nudge = 0; nudge < 10; nudge++)
        {
            var offer = Told.Reworder.Reword(Told.Nl(text, kind), seenFrames: seen).Rewordings;
            Assert.InRange(offer.Count, 2, 3);
            Assert.Equal(offer.Count, offer.Select(rewording => rewording.Move).Distinct().Count());
            Assert.Empty(seen.Intersect(offer.Select(rewording => rewording.Frame)));
            seen.AddRange(offer.Select(rewording => rewording.Frame));
        }
    }

    // A chore can be fitted in, work takes something, a habit is neither planned nor handed in, and what is due now has no "when".
    [Theory]
    [InlineData("zet de stoelen terug", "wanneer|moment|dag|planning|tijd|nodig", "aanpakken|haalbaar")]
    [InlineData("herschrijf de handleiding", "nodig|wanneer|aanpak|kijken|planning|kosten|helpen|kost", "haalbaar|moment voor")]
    [InlineData("stuur mij de cijfers voor donderdag", "haalbaar|planning|lukt|lukken|nodig|tussenkomen|realistisch|helpen|bezig|liggen", "wanneer|moment")]
    [InlineData("open nu de tweede kassa", "bezig|nodig|wachten|liggen|helpen", "wanneer|haalbaar|planning")]
    [InlineData("schrijf elke dag je uren", "helpen|nodig|lastig|makkelijker|lukt|werkt|loop", "in je dag|in je planning|daar tijd voor|haalbaar")]
    public void A_question_fits_what_the_act_is(string order, string fits, string never)
    {
        var texts = Told.AllRewordings(Told.Nl(order));
        Assert.True(texts.Count >= 8);
        Assert.All(texts, rewording =>
        {
            Assert.Contains(fits.Split('|'), word => rewording.Contains(word, StringComparison.Ordinal));
            Assert.DoesNotContain(never.Split('|'), word => rewording.Contains(word, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData(SentenceKind.Assign, "Femke doet zondag de balie, geen discussie")]
    [InlineData(SentenceKind.Assign, "Bo en Kim doen de kassa, dat heb ik net ingevoerd")]
    [InlineData(SentenceKind.Obligation, "jullie moeten de hekken sluiten, punt uit")]
    [InlineData(SentenceKind.Command, "zet geen pallets voor de nooduitgang")]
    [InlineData(SentenceKind.Command, "deel nooit een wachtwoord in de chat")]
    public void What_leaves_no_room_is_only_offered_as_fixed(SentenceKind kind, string text)
    {
        var offer = Told.Reworder.Reword(Told.Nl(text, kind));
        Assert.InRange(offer.Rewordings.Count, 2, 3);
        Assert.All(offer.Rewordings, rewording => Assert.Equal(Move.Fixed, rewording.Move));
    }
}
